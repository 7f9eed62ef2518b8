import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { QUEUES } from '../../functions/queue/index.generated.ts';
import { SCHEDULES } from '../../functions/schedule/index.generated.ts';
import { STREAMS } from '../../functions/stream/index.generated.ts';
import { type Bundles, bundleFile, bundleFunctions } from '../../infra/bundles.ts';

const FUNCTIONS = [
  ...ROUTES.map(({ id }) => `http/${id}`),
  ...SCHEDULES.map(({ id }) => `schedule/${id}`),
  ...QUEUES.map(({ id }) => `queue/${id}`),
  ...STREAMS.map(({ id }) => `stream/${id}`),
];

let directory: string;
let bundles: Bundles;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-bundles-test-'));
  bundles = await bundleFunctions(FUNCTIONS, directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A function that reads its settings while it is imported could not be started anywhere else. */
it.each(FUNCTIONS)(
  'bundles %s into a file that stands alone and exports its handler',
  async (name) => {
    const bundle = bundles.get(name);
    expect(bundle).toBeDefined();
    const address = pathToFileURL(bundleFile(bundle ?? '')).href;
    const module: unknown = await import(/* @vite-ignore */ address);
    expect(module).toHaveProperty('handler', expect.any(Function));
  },
);
