import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { type Bundles, bundleFile, bundleFunctions } from '../../infra/bundles.ts';

let directory: string;
let bundles: Bundles;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-bundles-test-'));
  bundles = await bundleFunctions(
    ROUTES.map(({ id }) => `http/${id}`),
    directory,
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A function that reads its settings while it is imported could not be started anywhere else. */
it.each(ROUTES)(
  'bundles $id into a file that stands alone and exports its handler',
  async ({ id }) => {
    const bundle = bundles.get(`http/${id}`);
    expect(bundle).toBeDefined();
    const address = pathToFileURL(bundleFile(bundle ?? '')).href;
    const module: unknown = await import(/* @vite-ignore */ address);
    expect(module).toHaveProperty('handler', expect.any(Function));
  },
);
