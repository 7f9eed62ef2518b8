import middy, { type MiddlewareObj } from '@middy/core';
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import type { Stream } from '../../shared/contracts/stream.ts';
import { requestsLogged } from '../environment.ts';
import { causeOf, writeLine } from './failure-lines.ts';
import { type ItemChange, itemChangeOf } from './item-change.ts';

/** What a run has to go by. */
export interface StreamRun {
  /** Whether to begin another piece of work. */
  readonly isTimeLeft: () => boolean;
}

/** Done when it resolves; what it throws brings this change back, and those after it. */
export type StreamWork = (change: ItemChange, run: StreamRun) => Promise<void>;

/** For what is under way when a run stops beginning. */
const RESERVE_MILLISECONDS = 3_000;

const failureLog = (
  stream: string,
): MiddlewareObj<DynamoDBStreamEvent, DynamoDBBatchResponse, Error, Context> => ({
  onError: ({ error, context: { awsRequestId: requestId } }) => {
    if (requestsLogged() !== 'none')
      writeLine({ level: 'error', stream, requestId, ...causeOf(error) });
  },
});

const identifierOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? '';

const partitionOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.pk?.S ?? '';

/** The changes of each partition, in order. */
const byPartition = (records: readonly DynamoDBRecord[]): DynamoDBRecord[][] => [
  ...Map.groupBy(records, partitionOf).values(),
];

/**
 * The one composition of a function that follows the table. Changes of one partition are worked
 * on one after the other; at the first that fails, or that no time is left for, its partition
 * stops, and the run is repeated from the earliest of these. Changes after it that were done come
 * again with it.
 */
export const streamHandler = ({ id, partitionsAtOnce = 1 }: Stream, work: StreamWork) => {
  const isDone = async (record: DynamoDBRecord, run: StreamRun): Promise<boolean> => {
    if (!run.isTimeLeft()) return false;
    try {
      await work(itemChangeOf(record), run);
      return true;
    } catch (error) {
      const failure = { stream: id, sequence: identifierOf(record), ...causeOf(error) };
      if (requestsLogged() !== 'none') writeLine({ level: 'error', ...failure });
      return false;
    }
  };
  const firstFailed = async (
    records: readonly DynamoDBRecord[],
    run: StreamRun,
  ): Promise<DynamoDBRecord | undefined> => {
    for (const record of records) if (!(await isDone(record, run))) return record;
    return undefined;
  };
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(failureLog(id))
    .handler(async ({ Records }: DynamoDBStreamEvent, context: Context) => {
      const isTimeLeft = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
      // One partition at a time leaves the order of the whole batch as it is.
      const waiting = partitionsAtOnce === 1 ? [Records] : byPartition(Records);
      const failed = new Set<DynamoDBRecord>();
      const workThrough = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const record = await firstFailed(next, { isTimeLeft });
          if (record !== undefined) failed.add(record);
        }
      };
      await Promise.all(Array.from({ length: partitionsAtOnce }, workThrough));
      const earliest = Records.find((record) => failed.has(record));
      return {
        batchItemFailures:
          earliest === undefined ? [] : [{ itemIdentifier: identifierOf(earliest) }],
      };
    });
};
