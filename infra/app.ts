import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES } from '../functions/http/index.generated.ts';
import { QUEUES } from '../functions/queue/index.generated.ts';
import { SCHEDULES } from '../functions/schedule/index.generated.ts';
import { STREAMS } from '../functions/stream/index.generated.ts';
import { buildAssayApp } from './assay-app.ts';
import { bundleFunctions } from './bundles.ts';

/** Bundles are copied into the cloud assembly; nothing refers to this directory afterwards. */
const directory = mkdtempSync(join(tmpdir(), 'assay-bundles-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));

const bundles = await bundleFunctions(
  [
    ...ROUTES.map(({ id }) => `http/${id}`),
    ...SCHEDULES.map(({ id }) => `schedule/${id}`),
    ...QUEUES.map(({ id }) => `queue/${id}`),
    ...STREAMS.map(({ id }) => `stream/${id}`),
  ],
  directory,
);
buildAssayApp({
  routes: ROUTES,
  schedules: SCHEDULES,
  queues: QUEUES,
  streams: STREAMS,
  bundles,
}).synth();
