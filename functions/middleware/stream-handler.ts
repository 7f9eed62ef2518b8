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

/**
 * The one composition of a function that follows the table. Changes are worked on one after the
 * other; at the first that fails, or that no time is left for, the run ends and goes on from there
 * when it is repeated.
 */
export const streamHandler = ({ id }: Stream, work: StreamWork) => {
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
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(failureLog(id))
    .handler(async ({ Records }: DynamoDBStreamEvent, context: Context) => {
      const isTimeLeft = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
      for (const record of Records)
        if (!(await isDone(record, { isTimeLeft })))
          return { batchItemFailures: [{ itemIdentifier: identifierOf(record) }] };
      return { batchItemFailures: [] };
    });
};
