import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

const FAILED = 'ConditionalCheckFailed';

/** Which writes of a cancelled transaction their conditions refused, by place. */
export const refusedWrites = (error: unknown): readonly number[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).flatMap(({ Code }, index) =>
        Code === FAILED ? [index] : [],
      )
    : [];

/** Whether a write, or one of a transaction, was refused by its condition. */
export const isConditionFailed = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException || refusedWrites(error).length > 0;
