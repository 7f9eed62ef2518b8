import { join } from 'node:path';
import { type EmbeddedDynamodb, startEmbeddedDynamodb } from './embedded-dynamodb/server.ts';
import { type EmbeddedEventBridge, startEmbeddedEventBridge } from './embedded-eventbridge.ts';
import { type EmbeddedS3, startEmbeddedS3 } from './embedded-s3/server.ts';
import { type EmbeddedSqs, startEmbeddedSqs } from './embedded-sqs.ts';

/** What stands in for the services of the cloud. */
export interface Engines {
  readonly database: EmbeddedDynamodb;
  readonly queues: EmbeddedSqs;
  readonly objects: EmbeddedS3;
  readonly events: EmbeddedEventBridge;
  close(): Promise<void>;
}

/**
 * All engines, or none. Tables and objects stay in the directory where one is given; messages and
 * the journal of events are always in memory.
 */
export const startEngines = async (dataDirectory: string | undefined): Promise<Engines> => {
  const within = (folder: string): string | undefined =>
    dataDirectory && join(dataDirectory, folder);
  const started: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const engine of started.reverse()) await engine.close();
  };
  const start = async <Engine extends { close(): Promise<void> }>(
    starting: Promise<Engine>,
  ): Promise<Engine> => {
    const engine = await starting;
    started.push(engine);
    return engine;
  };
  try {
    return {
      database: await start(startEmbeddedDynamodb(within('dynamodb'))),
      queues: await start(startEmbeddedSqs()),
      objects: await start(startEmbeddedS3(within('s3'))),
      events: await start(startEmbeddedEventBridge()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Leads every client that a function makes to the embedded engines, and to nothing else. */
export const applySdkEnvironment = ({ database, queues, objects, events }: Engines): void => {
  for (const name of Object.keys(process.env))
    if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    AWS_ENDPOINT_URL_S3: objects.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: events.endpoint,
    REQUESTS_LOGGED: 'failures',
    // A receiver on this machine can be shown; no deployment allows it.
    WEBHOOK_ADDRESSES_ALLOWED: 'loopback-http',
  });
};
