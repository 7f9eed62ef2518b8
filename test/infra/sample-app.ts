import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib/core';
import { buildAssayApp } from '../../infra/assay-app.ts';
import { bundleFile } from '../../infra/bundles.ts';
import { SAMPLE_ROUTES, SAMPLE_SCHEDULES } from './sample-routes.ts';

const ANSWER_NOTHING = 'export const handler = async () => ({ statusCode: 204 });\n';

/**
 * The deployment of the sample routes under a directory, not yet synthesized.
 *
 * @param sources JavaScript of a function by the id of its route.
 */
export const buildSampleApp = async (
  directory: string,
  sources: Readonly<Record<string, string>> = {},
): Promise<App> => {
  const bundles = new Map<string, string>();
  for (const { id } of SAMPLE_ROUTES) {
    const bundle = join(directory, 'bundles', id);
    await mkdir(bundle, { recursive: true });
    await writeFile(bundleFile(bundle), `// ${id}\n${sources[id] ?? ANSWER_NOTHING}`);
    bundles.set(`http/${id}`, bundle);
  }
  for (const { id } of SAMPLE_SCHEDULES) {
    const bundle = join(directory, 'bundles', id);
    await mkdir(bundle, { recursive: true });
    await writeFile(bundleFile(bundle), `// ${id}\n${sources[id] ?? ANSWER_NOTHING}`);
    bundles.set(`schedule/${id}`, bundle);
  }
  return buildAssayApp({
    routes: SAMPLE_ROUTES,
    schedules: SAMPLE_SCHEDULES,
    bundles,
    outputDirectory: join(directory, 'assembly'),
  });
};
