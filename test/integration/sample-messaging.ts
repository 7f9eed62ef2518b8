import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySdkEnvironment, type Engines, startEngines } from '../../infra/local/engines.ts';
import { readEventSources } from '../../infra/local/event-sources.ts';
import { loadFunctions } from '../../infra/local/functions.ts';
import { createQueues, embeddedSqsClient, startQueuePollers } from '../../infra/local/queues.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../infra/local/signing-key.ts';
import { openStreamPositions } from '../../infra/local/stream-positions.ts';
import { putAsideInto, startStreamPollers } from '../../infra/local/streams.ts';
import { createTables } from '../../infra/local/tables.ts';
import { readResources } from '../../infra/local/templates.ts';
import { buildSampleApp } from '../infra/sample-app.ts';

export interface SampleMessaging {
  readonly engines: Engines;
  /** The id of the one table. */
  readonly table: string;
  close(): Promise<void>;
}

/** The synthesized sample queues and followers on the engines; once per process. */
export const startSampleMessaging = async (
  sources: Readonly<Record<string, string>>,
): Promise<SampleMessaging> => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-sample-messaging-'));
  const app = await buildSampleApp(directory, sources);
  const assembly = app.synth().directory;
  const engines = await startEngines(undefined);
  applySdkEnvironment(engines);
  const parameters = { JwtIssuer: LOCAL_ISSUER, JwtAudience: LOCAL_AUDIENCE };
  const resources = await readResources(assembly, parameters, (type, id) =>
    type === 'AWS::SQS::Queue' ? engines.queues.queueUrl(id) : undefined,
  );
  await createTables(engines.database.engine, resources);
  await createQueues(engines.queues, resources);
  const functions = loadFunctions(assembly, resources);
  const { queues, streams } = readEventSources(resources);
  const client = embeddedSqsClient(engines.queues);
  const pollers = [
    startQueuePollers(engines.queues, queues, functions),
    startStreamPollers(streams, {
      engine: engines.database.engine,
      functions,
      positions: await openStreamPositions(undefined),
      putAside: putAsideInto(client, engines.queues.queueUrl),
    }),
  ];
  const table = resources.find(({ type }) => type === 'AWS::DynamoDB::GlobalTable')?.id ?? '';
  return {
    engines,
    table,
    async close() {
      await Promise.all(pollers.map((each) => each.stop()));
      await functions.idle();
      client.destroy();
      await engines.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
