import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { QUEUES } from '../../functions/queue/index.generated.ts';
import { startEmbeddedEventBridge } from '../../infra/local/embedded-eventbridge.ts';
import { startEmbeddedS3 } from '../../infra/local/embedded-s3/server.ts';
import { startEmbeddedSqs } from '../../infra/local/embedded-sqs.ts';
import { embeddedSqsClient } from '../../infra/local/queues.ts';
import { deadLetterUrlVariable, queueUrlVariable } from '../../shared/contracts/queue.ts';

export interface FunctionMessaging {
  /** What functions find in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Every declared queue, uploads and a bus, on the embedded engines; nothing brings messages on. */
export const startFunctionMessaging = async (): Promise<FunctionMessaging> => {
  const [sqs, s3, events] = await Promise.all([
    startEmbeddedSqs(),
    startEmbeddedS3(undefined),
    startEmbeddedEventBridge(),
  ]);
  const client = embeddedSqsClient(sqs);
  const addresses: Record<string, string> = {};
  for (const { id } of QUEUES) {
    const deadLetters = `${id}-dead-letters`;
    for (const QueueName of [id, deadLetters])
      await client.send(new CreateQueueCommand({ QueueName }));
    addresses[queueUrlVariable(id)] = sqs.queueUrl(id);
    addresses[deadLetterUrlVariable(id)] = sqs.queueUrl(deadLetters);
  }
  client.destroy();
  return {
    environment: {
      ...addresses,
      UPLOAD_BUCKET: 'uploads',
      EVENT_BUS_NAME: 'events',
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_ENDPOINT_URL_EVENTBRIDGE: events.endpoint,
    },
    async close() {
      for (const engine of [sqs, s3, events]) await engine.close();
    },
  };
};
