import * as z from 'zod';
import { defineRoute, type Route } from '../../shared/contracts/route.ts';
import type { Schedule } from '../../shared/contracts/schedule.ts';

const sample = (route: Pick<Route, 'id' | 'method' | 'path'> & Partial<Route>): Route =>
  defineRoute({
    access: { scopes: ['samples:read'] },
    storage: 'none',
    tag: 'samples',
    summary: `The sample ${route.id}`,
    request: {},
    responses: { 200: { description: 'Whatever the function says.', body: z.unknown() } },
    problems: [],
    ...route,
  });

/** One route of each kind, independent of what the product offers. */
export const SAMPLE_ROUTES: readonly Route[] = [
  sample({ id: 'get-open', method: 'GET', path: '/open', access: 'public' }),
  sample({ id: 'get-thing', method: 'GET', path: '/things/{thingId}', storage: 'read' }),
  sample({ id: 'get-special-thing', method: 'GET', path: '/things/special' }),
  sample({
    id: 'put-thing',
    method: 'PUT',
    path: '/things/{thingId}',
    storage: 'read-write',
    access: { scopes: ['samples:write', 'samples:admin'] },
    timeoutSeconds: 1,
    memoryMegabytes: 2048,
  }),
];

/** What runs by the clock, in both ways to say when. */
export const SAMPLE_SCHEDULES: readonly Schedule[] = [
  {
    id: 'sweep-things',
    expression: 'rate(1 day)',
    summary: 'Sweeps things',
    storage: 'read-write',
    timeoutSeconds: 900,
    memoryMegabytes: 2048,
  },
  { id: 'count-things', expression: 'cron(15 3 * * ? *)', summary: 'Counts', storage: 'read' },
];
