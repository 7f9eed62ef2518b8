import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Engine } from './embedded-dynamodb/engine.ts';
import { type StreamRecord, sequenceNumber } from './embedded-dynamodb/stream-records.ts';
import { type EventPattern, fitsPattern, type StreamSource } from './event-sources.ts';
import type { LocalFunctions } from './functions.ts';
import type { Pollers } from './queues.ts';
import type { StreamPositions } from './stream-positions.ts';

const resultSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

export interface StreamPollerParts {
  readonly engine: Pick<Engine, 'streamRecords'>;
  readonly functions: Pick<LocalFunctions, 'invoke'>;
  readonly positions: StreamPositions;
  /** Takes word of a change that was given up. */
  readonly putAside: (source: StreamSource, record: StreamRecord) => Promise<void>;
  /** Default 50. */
  readonly idleMilliseconds?: number;
}

/** Records looked at in one go; few of them may be of a wanted kind. */
const RECORDS_READ_MAX = 1000;
const IDLE_MILLISECONDS = 50;
const RETRY_MILLISECONDS = 100;
const RETRY_MILLISECONDS_MAX = 5_000;

const sequenceOf = ({ dynamodb }: StreamRecord): string => dynamodb.SequenceNumber;

const isWanted = (filters: readonly EventPattern[], record: StreamRecord): boolean =>
  filters.length === 0 || filters.some((filter) => fitsPattern(filter, record));

/** Sends word of given-up changes to the queue that the template names. */
export const putAsideInto =
  (client: SQSClient, queueUrl: (name: string) => string) =>
  async ({ functionId, putAsideQueueId }: StreamSource, record: StreamRecord): Promise<void> => {
    if (putAsideQueueId === undefined) return;
    const body = {
      functionId,
      sequence: sequenceOf(record),
      eventName: record.eventName,
      keys: record.dynamodb.Keys,
    };
    const command = new SendMessageCommand({
      QueueUrl: queueUrl(putAsideQueueId),
      MessageBody: JSON.stringify(body),
    });
    await client.send(command);
  };

/** One function following one table, batch after batch. */
const follow = async (
  source: StreamSource,
  parts: StreamPollerParts,
  stopping: AbortSignal,
): Promise<void> => {
  const { functionId, tableId, filters } = source;
  const { engine, functions, positions, putAside } = parts;
  let position = positions.of(functionId) ?? sequenceNumber(0);
  let size = source.batchSize;
  let failures = 0;

  const moveTo = async (sequence: string): Promise<void> => {
    position = sequence;
    await positions.save(functionId, sequence);
  };
  /** The sequence number of the first change that failed. */
  const firstFailed = async (batch: readonly StreamRecord[]): Promise<string | undefined> => {
    try {
      const result = await functions.invoke(functionId, { Records: batch });
      const failed = resultSchema.parse(result).batchItemFailures;
      return failed.map(({ itemIdentifier }) => itemIdentifier).sort()[0];
    } catch (error) {
      console.error(`${functionId} failed:`, error);
      return batch[0] && sequenceOf(batch[0]);
    }
  };
  const retreat = async (batch: readonly StreamRecord[], failed: string): Promise<void> => {
    const index = batch.findIndex((record) => sequenceOf(record) === failed);
    const before = batch[index - 1];
    if (before !== undefined) {
      failures = 0;
      await moveTo(sequenceOf(before));
    }
    failures += 1;
    size = Math.max(1, Math.floor(size / 2));
    const record = batch[index];
    if (failures > source.retries && record !== undefined) {
      await putAside(source, record);
      await moveTo(sequenceOf(record));
      failures = 0;
      return;
    }
    const wait = Math.min(RETRY_MILLISECONDS_MAX, RETRY_MILLISECONDS * 2 ** (failures - 1));
    await interruptible(wait, stopping);
  };
  const step = async (): Promise<void> => {
    const read = await engine.streamRecords(tableId, position, RECORDS_READ_MAX);
    const last = read.at(-1);
    if (last === undefined) {
      await interruptible(parts.idleMilliseconds ?? IDLE_MILLISECONDS, stopping);
      return;
    }
    const wanted = read.filter((record) => isWanted(filters, record));
    const batch = wanted.slice(0, size);
    const lastOfBatch = batch.at(-1);
    if (lastOfBatch === undefined) return moveTo(sequenceOf(last));
    const failed = await firstFailed(batch);
    if (failed !== undefined) return retreat(batch, failed);
    failures = 0;
    size = source.batchSize;
    // Past unwanted changes at once, where the batch had all the wanted ones.
    await moveTo(sequenceOf(wanted.length === batch.length ? last : lastOfBatch));
  };

  while (!stopping.aborted) {
    try {
      await step();
    } catch (error) {
      if (stopping.aborted) return;
      console.error(`${functionId} cannot follow ${tableId}:`, error);
      await interruptible(RETRY_MILLISECONDS_MAX, stopping);
    }
  }
};

const interruptible = (milliseconds: number, stopping: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (stopping.aborted) return done();
    const finish = (): void => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', finish);
      done();
    };
    const timer = setTimeout(finish, milliseconds);
    stopping.addEventListener('abort', finish);
  });

/**
 * Brings the changes of tables to functions as the service does: in order, again from the first
 * that failed, in smaller batches, and past one that keeps failing.
 */
export const startStreamPollers = (
  sources: readonly StreamSource[],
  parts: StreamPollerParts,
): Pollers => {
  const stopping = new AbortController();
  const followers = sources.map((source) => follow(source, parts, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(followers);
    },
  };
};
