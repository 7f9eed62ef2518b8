import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { Queue } from '../../shared/contracts/queue.ts';
import { QUEUES_UNDER_TEST } from './environment.ts';
import { type FaultRates, injectFaults } from './faults.ts';
import { seededRandom } from './random.ts';

/** Run as a process of its own: works on every queue, as the functions of a stack would. */
const [seed = '1', rates = '{}'] = process.argv.slice(2);

const counts = injectFaults(JSON.parse(rates) as FaultRates, seededRandom(Number(seed)));

const client = new SQSClient({ useQueueUrlAsEndpoint: false });
const MESSAGES_MAX = 10;
const LIFE_MILLISECONDS = 60_000;

type Handler = (
  event: SQSEvent,
  context: unknown,
) => Promise<{
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}>;

const handlers = new Map<string, Handler>();
for (const { id } of QUEUES_UNDER_TEST)
  handlers.set(id, (await import(`../../functions/queue/${id}/handler.ts`)).handler);

const urlOf = ({ id }: Queue): string =>
  process.env[`QUEUE_URL_${id.replaceAll('-', '_').toUpperCase()}`] ?? '';

const recordOf = ({ MessageId = '', ReceiptHandle = '', Body = '', Attributes = {} }: Message) => ({
  messageId: MessageId,
  receiptHandle: ReceiptHandle,
  body: Body,
  attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0', ...Attributes },
});

const receive = async (queue: Queue): Promise<readonly Message[]> => {
  const messages: Message[] = [];
  while (messages.length < queue.batchSize) {
    const MaxNumberOfMessages = Math.min(MESSAGES_MAX, queue.batchSize - messages.length);
    const command = new ReceiveMessageCommand({
      QueueUrl: urlOf(queue),
      MaxNumberOfMessages,
      MessageSystemAttributeNames: ['ApproximateReceiveCount', 'SentTimestamp'],
    });
    const { Messages = [] } = await client.send(command);
    messages.push(...Messages);
    if (Messages.length < MaxNumberOfMessages) break;
  }
  return messages;
};

const chunked = <Each>(all: readonly Each[]): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / MESSAGES_MAX) }, (_, index) =>
    all.slice(index * MESSAGES_MAX, (index + 1) * MESSAGES_MAX),
  );

/** Receives, works, deletes what was done; answers whether there was anything. */
const workOnce = async (queue: Queue): Promise<boolean> => {
  const messages = await receive(queue);
  const handler = handlers.get(queue.id);
  if (messages.length === 0 || handler === undefined) return false;
  const ends = Date.now() + LIFE_MILLISECONDS;
  const context = {
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
  };
  const event = { Records: messages.map(recordOf) } as unknown as SQSEvent;
  const { batchItemFailures } = await handler(event, context);
  if (process.env.FAULTS_TRACE)
    appendFileSync(
      process.env.FAULTS_TRACE,
      messages
        .map(
          (m) =>
            `${process.pid} ${queue.id} ${m.MessageId} ${m.Body?.slice(-60)} ${m.Attributes?.ApproximateReceiveCount} ${batchItemFailures.some((f) => f.itemIdentifier === m.MessageId) ? 'FAILED' : 'ok'}\n`,
        )
        .join(''),
    );
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''));
  for (const group of chunked(done)) {
    const Entries = group.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: urlOf(queue), Entries }));
  }
  return true;
};

const PAUSE_MILLISECONDS = 50;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));

const work = async (queue: Queue): Promise<void> => {
  for (;;) {
    try {
      if (!(await workOnce(queue))) await pause();
    } catch {
      // The engines may be down just now: what was received comes back.
      await pause();
    }
  }
};

setInterval(() => process.send?.({ counts }), 500).unref();
await Promise.all(QUEUES_UNDER_TEST.map(work));
