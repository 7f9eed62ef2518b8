import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { EmbeddedSqs } from './embedded-sqs.ts';
import type { QueueSource } from './event-sources.ts';
import type { LocalFunctions } from './functions.ts';
import type { LocalResource } from './templates.ts';

const queueSchema = z.object({
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number().optional(),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() })
    .optional(),
});

export interface LocalQueue {
  readonly name: string;
  readonly url: string;
  /** Where its messages go that failed too often. */
  readonly deadLetterName: string | undefined;
}

/** Every lane of every queue holds a connection while it waits. */
const CONNECTIONS_MAX = 1000;

/** A client of the embedded queues. */
export const embeddedSqsClient = ({ endpoint }: EmbeddedSqs): SQSClient =>
  new SQSClient({
    endpoint,
    useQueueUrlAsEndpoint: false,
    requestHandler: { httpAgent: { maxSockets: CONNECTIONS_MAX } },
  });

const arnOf = (name: string): string => `arn:aws:sqs:us-east-1:000000000000:${name}`;

/** Creates the queues of the template, those first that others put their dead letters into. */
export const createQueues = async (
  sqs: EmbeddedSqs,
  resources: readonly LocalResource[],
): Promise<readonly LocalQueue[]> => {
  const client = embeddedSqsClient(sqs);
  const declared = resources
    .filter(({ type }) => type === 'AWS::SQS::Queue')
    .map(({ id, properties }) => ({ name: id, ...queueSchema.parse(properties) }))
    .sort((one, other) => Number(!!one.RedrivePolicy) - Number(!!other.RedrivePolicy));
  const queues: LocalQueue[] = [];
  for (const { name, VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } of declared) {
    const deadLetterName = RedrivePolicy?.deadLetterTargetArn.replace(/\.Arn$/, '');
    const redrive =
      RedrivePolicy === undefined || deadLetterName === undefined
        ? {}
        : {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: arnOf(deadLetterName),
              maxReceiveCount: RedrivePolicy.maxReceiveCount,
            }),
          };
    const Attributes = {
      ...(VisibilityTimeout === undefined ? {} : { VisibilityTimeout: String(VisibilityTimeout) }),
      ...(MessageRetentionPeriod === undefined
        ? {}
        : { MessageRetentionPeriod: String(MessageRetentionPeriod) }),
      ...redrive,
    };
    const created = await client.send(new CreateQueueCommand({ QueueName: name, Attributes }));
    const url = sqs.queueUrl(name);
    if (created.QueueUrl !== url) throw new Error(`${name} has the address ${created.QueueUrl}`);
    queues.push({ name, url, deadLetterName });
  }
  client.destroy();
  return queues;
};

const resultSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

const MESSAGES_MAX = 10;
const WAIT_SECONDS = 20;
const PAUSE_MILLISECONDS = 500;
/** Functions share one process here: more at once would only wait for one another. */
const CONCURRENCY_MAX = 4;

export interface Pollers {
  /** Takes no more; resolves when what was taken is finished. */
  stop(): Promise<void>;
}

const recordOf = (queueId: string, message: Message) => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: message.Attributes ?? {},
  messageAttributes: {},
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: arnOf(queueId),
  awsRegion: 'us-east-1',
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Brings messages to functions as the service does: in batches, so many at once, until stopped. */
export const startQueuePollers = (
  sqs: EmbeddedSqs,
  sources: readonly QueueSource[],
  functions: LocalFunctions,
): Pollers => {
  const client = embeddedSqsClient(sqs);
  const stopping = new AbortController();
  const abortSignal = stopping.signal;

  const receive = async (
    url: string,
    wanted: number,
    wait: number,
  ): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: Math.min(wanted, MESSAGES_MAX),
      WaitTimeSeconds: wait,
      MessageSystemAttributeNames: ['All'],
    });
    const { Messages = [] } = await client.send(command, { abortSignal });
    return Messages;
  };
  /** Waits for a first message, and for the others as long as the window says. */
  const receiveBatch = async (source: QueueSource, url: string): Promise<readonly Message[]> => {
    const batch = [...(await receive(url, source.batchSize, WAIT_SECONDS))];
    const closesAt = Date.now() + source.windowSeconds * 1000;
    while (batch.length > 0 && batch.length < source.batchSize && !abortSignal.aborted) {
      const left = closesAt - Date.now();
      if (source.batchSize <= MESSAGES_MAX && left <= 0) break;
      const wait = Math.max(0, Math.min(WAIT_SECONDS, Math.ceil(left / 1000)));
      const more = await receive(url, source.batchSize - batch.length, wait);
      batch.push(...more);
      if (more.length === 0 && closesAt <= Date.now()) break;
    }
    return batch;
  };
  const carryOut = async (
    { functionId, queueId }: QueueSource,
    url: string,
    batch: readonly Message[],
  ): Promise<void> => {
    const Records = batch.map((message) => recordOf(queueId, message));
    const result = resultSchema.parse(await functions.invoke(functionId, { Records }));
    const failed = new Set(result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const done = batch.filter(({ MessageId = '' }) => !failed.has(MessageId));
    for (let from = 0; from < done.length; from += MESSAGES_MAX) {
      const Entries = done.slice(from, from + MESSAGES_MAX).map(({ ReceiptHandle }, index) => ({
        Id: String(index),
        ReceiptHandle,
      }));
      await client.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
    }
  };
  /** One of the lanes in which batches of a queue follow one another. */
  const lane = async (source: QueueSource): Promise<void> => {
    const url = sqs.queueUrl(source.queueId);
    while (!abortSignal.aborted) {
      try {
        const batch = await receiveBatch(source, url);
        if (batch.length > 0) await carryOut(source, url, batch);
      } catch (error) {
        if (abortSignal.aborted) return;
        console.error(`${source.queueId} failed:`, error);
        await pause(PAUSE_MILLISECONDS);
      }
    }
  };
  const lanes = sources.flatMap((source) =>
    Array.from({ length: Math.min(source.concurrency, CONCURRENCY_MAX) }, () => lane(source)),
  );
  return {
    async stop() {
      stopping.abort();
      await Promise.all(lanes);
      client.destroy();
    },
  };
};

const DEAD_LETTERS_SHOWN_MAX = 10;

/** What waits in each queue, and some of the dead letters. */
export const describeQueues = async (
  sqs: EmbeddedSqs,
  queues: readonly LocalQueue[],
): Promise<readonly object[]> => {
  const client = embeddedSqsClient(sqs);
  const depthOf = async (name: string) => {
    const command = new GetQueueAttributesCommand({
      QueueUrl: sqs.queueUrl(name),
      AttributeNames: ['All'],
    });
    const { Attributes = {} } = await client.send(command);
    return {
      visible: Number(Attributes.ApproximateNumberOfMessages),
      inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible),
      delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed),
    };
  };
  const deadLettersOf = async (name: string) => {
    const command = new ReceiveMessageCommand({
      QueueUrl: sqs.queueUrl(name),
      MaxNumberOfMessages: DEAD_LETTERS_SHOWN_MAX,
      VisibilityTimeout: 0,
    });
    const { Messages = [] } = await client.send(command);
    return { depth: await depthOf(name), bodies: Messages.map(({ Body }) => Body) };
  };
  const targets = new Set(queues.map(({ deadLetterName }) => deadLetterName));
  const described = queues
    .filter(({ name }) => !targets.has(name))
    .map(async ({ name, deadLetterName }) => ({
      name,
      url: sqs.queueUrl(name),
      depth: await depthOf(name),
      ...(deadLetterName === undefined ? {} : { deadLetters: await deadLettersOf(deadLetterName) }),
    }));
  const items = await Promise.all(described);
  client.destroy();
  return items;
};
