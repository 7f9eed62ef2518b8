import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getRootRoute = defineRoute({
  id: 'get-root',
  method: 'GET',
  path: '/',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'Leads to the documentation',
  request: {},
  responses: {
    302: { description: 'The documentation is at `/docs`.', contentType: 'text/plain' },
  },
  problems: [...PUBLIC_PROBLEMS],
});
