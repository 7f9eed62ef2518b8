import * as z from 'zod';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getDocsAssetRoute = defineRoute({
  id: 'get-docs-asset',
  method: 'GET',
  path: '/docs/{asset}',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'Script and style of the documentation',
  request: { path: z.object({ asset: z.string().max(100) }) },
  responses: { 200: { description: 'A file.', contentType: 'text/javascript' } },
  problems: [...PUBLIC_PROBLEMS, 'validation-failed', 'catalogue-entry-not-found'],
});
