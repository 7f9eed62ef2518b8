import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getDocsRoute = defineRoute({
  id: 'get-docs',
  method: 'GET',
  path: '/docs',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'The documentation, to read and to try',
  request: {},
  responses: { 200: { description: 'A page.', contentType: 'text/html' } },
  problems: [...PUBLIC_PROBLEMS],
});
