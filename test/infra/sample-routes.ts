import * as z from 'zod';
import { defineQueue, type Queue } from '../../shared/contracts/queue.ts';
import { defineRoute, type Route } from '../../shared/contracts/route.ts';
import type { Schedule } from '../../shared/contracts/schedule.ts';
import { defineStream, type Stream } from '../../shared/contracts/stream.ts';

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
  sample({
    id: 'post-thing',
    method: 'POST',
    path: '/things',
    sends: ['paint-thing'],
    redrives: ['polish-thing'],
    uploads: 'read-write',
    publishes: true,
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
  {
    id: 'count-things',
    expression: 'cron(15 3 * * ? *)',
    summary: 'Counts',
    storage: 'read',
    atStart: true,
  },
];

/** What works on messages, one that says everything and one that says little. */
export const SAMPLE_QUEUES: readonly Queue[] = [
  defineQueue({
    id: 'paint-thing',
    summary: 'Paints things',
    message: z.object({ thingId: z.string() }),
    storage: 'read-write',
    sends: ['polish-thing'],
    batchSize: 20,
    batchingWindowSeconds: 1,
    maxReceiveCount: 3,
    visibilityTimeoutSeconds: 90,
    concurrency: 2,
    timeoutSeconds: 30,
  }),
  defineQueue({
    id: 'polish-thing',
    summary: 'Polishes things',
    message: z.object({ thingId: z.string() }),
    storage: 'none',
    batchSize: 1,
    maxReceiveCount: 2,
    visibilityTimeoutSeconds: 1,
  }),
];

/** What follows the table. */
export const SAMPLE_STREAMS: readonly Stream[] = [
  defineStream({
    id: 'watch-things',
    summary: 'Sees what becomes of things',
    kinds: ['thing', 'part'],
    events: ['INSERT', 'MODIFY', 'REMOVE'],
    storage: 'none',
    uploads: 'read',
    batchSize: 10,
    retries: 2,
  }),
];
