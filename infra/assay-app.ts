import { Code } from 'aws-cdk-lib/aws-lambda';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Queue } from '../shared/contracts/queue.ts';
import type { Route } from '../shared/contracts/route.ts';
import type { Schedule } from '../shared/contracts/schedule.ts';
import type { Stream } from '../shared/contracts/stream.ts';
import type { Bundles } from './bundles.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { MessagingStack } from './stacks/messaging-stack.ts';
import { RouteStack } from './stacks/route-stack.ts';
import { ScheduleStack } from './stacks/schedule-stack.ts';
import { WorkerStack } from './stacks/worker-stack.ts';

export interface AssayAppProps {
  readonly routes: readonly Route[];
  readonly schedules: readonly Schedule[];
  readonly queues: readonly Queue[];
  readonly streams: readonly Stream[];
  readonly bundles: Bundles;
  /** Default: what the CDK command line asks for, `cdk.out` without it. */
  readonly outputDirectory?: string;
}

/**
 * The whole deployment. Context `disposable` (`-c disposable=true`) makes stacks whose data are
 * deleted with them. A finding of the AWS Solutions rules fails the synthesis.
 */
export const buildAssayApp = (props: AssayAppProps): App => {
  const { routes, schedules, queues, streams, bundles, outputDirectory } = props;
  const app = new App({
    context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
    ...(outputDirectory === undefined ? {} : { outdir: outputDirectory }),
  });
  const disposable = String(app.node.tryGetContext('disposable')) === 'true';
  const data = new DataStack(app, 'assay-data', {
    description: 'Assay: storage',
    disposable,
  });
  const { messaging } = new MessagingStack(app, 'assay-messaging', {
    description: 'Assay: queues, uploads and events',
    queues,
    key: data.key,
    disposable,
  });
  const reached = { table: data.table, key: data.key, messaging };
  const codeOf = (name: string): Code => Code.fromAsset(bundleOf(bundles, name));
  const { access } = new ApiStack(app, 'assay-api', { description: 'Assay: HTTP API' });
  for (const [tag, tagged] of Map.groupBy(routes, (route) => route.tag)) {
    new RouteStack(app, `assay-api-${tag}`, {
      description: `Assay: HTTP API, ${tag}`,
      routes: tagged,
      codeOf: ({ id }) => codeOf(`http/${id}`),
      ...access,
      ...reached,
    });
  }
  new ScheduleStack(app, 'assay-schedules', {
    description: 'Assay: what runs by the clock',
    schedules,
    codeOf: ({ id }) => codeOf(`schedule/${id}`),
    ...reached,
  });
  new WorkerStack(app, 'assay-workers', {
    description: 'Assay: what works on queues and follows the table',
    queues,
    streams,
    codeOfQueue: ({ id }) => codeOf(`queue/${id}`),
    codeOfStream: ({ id }) => codeOf(`stream/${id}`),
    ...reached,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

const bundleOf = (bundles: Bundles, name: string): string => {
  const directory = bundles.get(name);
  if (directory === undefined) throw new Error(`there is no bundle of functions/${name}`);
  return directory;
};
