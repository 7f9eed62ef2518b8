import * as z from 'zod';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getHealthRoute = defineRoute({
  id: 'get-health',
  method: 'GET',
  path: '/health',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'Whether the service answers',
  request: {},
  responses: {
    200: { description: 'It does.', body: z.object({ status: z.literal('ok') }) },
  },
  problems: [...PUBLIC_PROBLEMS],
});
