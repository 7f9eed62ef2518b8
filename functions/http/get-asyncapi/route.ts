import * as z from 'zod';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getAsyncapiRoute = defineRoute({
  id: 'get-asyncapi',
  method: 'GET',
  path: '/asyncapi.json',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'The messages that queues take and the events that leave, AsyncAPI 3.0',
  request: {},
  responses: {
    200: {
      description: 'The description of every open queue and every type of event.',
      body: z.looseObject({ asyncapi: z.string() }),
    },
  },
  problems: [...PUBLIC_PROBLEMS],
});
