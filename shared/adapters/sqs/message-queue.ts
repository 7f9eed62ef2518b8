import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { MessageQueue } from '../../application/ports/message-queue.ts';
import { MessagingUnavailable, messagingRequest } from '../messaging/messaging-unavailable.ts';

const ENTRIES_MAX = 10;
/** The service's oldest limit on a request, which every region and engine keeps. */
const REQUEST_BYTES_MAX = 256 * 1024;
const ATTEMPTS_MAX = 4;
const BATCHES_AT_ONCE = 8;

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
}

/** Entries in as few requests as the limits allow, in their order. */
const batchesOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.MessageBody);
    const last = batches.at(-1);
    if (last !== undefined && last.length < ENTRIES_MAX && bytes + size <= REQUEST_BYTES_MAX) {
      last.push(entry);
      bytes += size;
    } else {
      batches.push([entry]);
      bytes = size;
    }
  }
  return batches;
};

/** Sends a batch, and what was refused in passing again. */
const sendBatch = async (
  client: SQSClient,
  queueUrl: string,
  batch: readonly Entry[],
): Promise<void> => {
  let waiting = batch;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const Entries = [...waiting];
    const command = new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries });
    const { Failed = [] } = await messagingRequest('the queue', () => client.send(command));
    if (Failed.length === 0) return;
    const atFault = Failed.find(({ SenderFault }) => SenderFault);
    if (atFault !== undefined) throw new Error(`a message was refused: ${atFault.Code}`);
    const refused = new Set(Failed.map(({ Id }) => Id));
    waiting = waiting.filter(({ Id }) => refused.has(Id));
  }
  throw new MessagingUnavailable('the queue');
};

/** A queue of JSON messages. */
export const sqsMessageQueue = <Message>(
  client: SQSClient,
  queueUrl: string,
): MessageQueue<Message> => ({
  send: async (messages, { delaySeconds } = {}) => {
    const delay = delaySeconds === undefined ? {} : { DelaySeconds: delaySeconds };
    const entries = messages.map((message, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(message),
      ...delay,
    }));
    const waiting = [...batchesOf(entries)];
    const sendOn = async (): Promise<void> => {
      for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift())
        await sendBatch(client, queueUrl, batch);
    };
    await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, sendOn));
  },
  depth: async () => {
    const command = new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    });
    const { Attributes = {} } = await messagingRequest('the queue', () => client.send(command));
    return {
      visible: Number(Attributes.ApproximateNumberOfMessages ?? 0),
      inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
      delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
    };
  },
});
