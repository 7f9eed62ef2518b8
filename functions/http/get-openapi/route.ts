import * as z from 'zod';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getOpenapiRoute = defineRoute({
  id: 'get-openapi',
  method: 'GET',
  path: '/openapi.json',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'This description, OpenAPI 3.1',
  request: {},
  responses: {
    200: {
      description: 'The description of every route.',
      body: z.looseObject({ openapi: z.string() }),
    },
  },
  problems: [...PUBLIC_PROBLEMS],
});
