import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib/core';
import { buildAssayApp } from '../../infra/assay-app.ts';
import { bundleFile } from '../../infra/bundles.ts';
import { SAMPLE_QUEUES, SAMPLE_ROUTES, SAMPLE_SCHEDULES, SAMPLE_STREAMS } from './sample-routes.ts';

const ANSWER_NOTHING = 'export const handler = async () => ({ statusCode: 204 });\n';

/**
 * The deployment of the sample routes under a directory, not yet synthesized.
 *
 * @param sources JavaScript of a function by the id of its declaration.
 */
export const buildSampleApp = async (
  directory: string,
  sources: Readonly<Record<string, string>> = {},
): Promise<App> => {
  const bundles = new Map<string, string>();
  const folders = {
    http: SAMPLE_ROUTES,
    schedule: SAMPLE_SCHEDULES,
    queue: SAMPLE_QUEUES,
    stream: SAMPLE_STREAMS,
  };
  for (const [folder, declared] of Object.entries(folders)) {
    for (const { id } of declared) {
      const bundle = join(directory, 'bundles', id);
      await mkdir(bundle, { recursive: true });
      await writeFile(bundleFile(bundle), `// ${id}\n${sources[id] ?? ANSWER_NOTHING}`);
      bundles.set(`${folder}/${id}`, bundle);
    }
  }
  return buildAssayApp({
    routes: SAMPLE_ROUTES,
    schedules: SAMPLE_SCHEDULES,
    queues: SAMPLE_QUEUES,
    streams: SAMPLE_STREAMS,
    bundles,
    outputDirectory: join(directory, 'assembly'),
  });
};
