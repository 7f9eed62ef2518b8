import {
  type Input,
  isOperationName,
  type OperationName,
  type Output,
  perform,
  storeModule,
  tableOf,
} from './dynalite.ts';
import { engineFailure, failureAnswer, isFailureOfType } from './engine-failure.ts';
import { streamOperations } from './item-changes.ts';
import { existingItem, isItem, keyOf } from './items.ts';
import { stageWrites } from './staged-writes.ts';
import {
  lastSequenceNumber,
  readStreamRecords,
  type StreamIdentity,
  type StreamRecord,
  trimStreamRecords,
} from './stream-records.ts';
import { STREAM_REQUESTS } from './stream-requests.ts';
import { openTableSettings } from './table-settings.ts';
import { createTable, deleteTable, describeTable } from './tables.ts';
import { describeTimeToLive, expiredItems, updateTimeToLive } from './time-to-live.ts';
import { createTransactions } from './transactions.ts';

export interface Engine {
  /** Answers one request of the DynamoDB or DynamoDB Streams API, or throws an `EngineFailure`. */
  request(operation: string, input: Input): Promise<Output>;
  /** At most `limit` records above `after`, oldest first. */
  streamRecords(table: string, after: string, limit: number): Promise<readonly StreamRecord[]>;
  lastSequenceNumber(table: string): Promise<string>;
  /** Deletes what has expired at `now` (seconds since the epoch); answers how many items. */
  sweep(now: number): Promise<number>;
  close(): Promise<void>;
}

const WRITES: ReadonlySet<OperationName> = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
]);
const EXPIRY: StreamIdentity = { type: 'Service', principalId: 'dynamodb.amazonaws.com' };

/**
 * An embedded DynamoDB. Requests run one at a time, which makes every one serializable; each
 * write, with its index entries and stream records, is one atomic batch on the store.
 *
 * @param path Where to keep the data; in memory without it. Rejects with code
 *   `LEVEL_DATABASE_NOT_OPEN` (cause `LEVEL_LOCKED`) if another process has it open.
 */
export const openEngine = async (path?: string): Promise<Engine> => {
  const store = storeModule.create({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(path === undefined ? {} : { path }),
  });
  await store.db.open();
  const settings = await openTableSettings(store.db);
  const staging = stageWrites(store.db);
  const transactions = createTransactions(store);

  let queue: Promise<unknown> = Promise.resolve();
  const oneAtATime = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const staged = <Value>(work: () => Promise<Value>, identity?: StreamIdentity) =>
    staging.run(work, (writes) => streamOperations(store, staging, settings, writes, identity));

  const writeItem = async (operation: OperationName, input: Input): Promise<Output> => {
    try {
      return await perform(store, operation, input);
    } catch (error) {
      throw await withExistingItem(error, input);
    }
  };
  const withExistingItem = async (error: unknown, input: Input): Promise<unknown> => {
    const wanted = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
    if (!wanted || !isFailureOfType(error, 'ConditionalCheckFailedException')) return error;
    const tableName = String(input.TableName);
    const image = input.Key ?? input.Item;
    const key = keyOf(isItem(image) ? image : {}, await tableOf(store, tableName));
    const Item = await existingItem(store, tableName, key);
    const message = String(failureAnswer(error).body.message);
    const extra = Item === undefined ? {} : { Item };
    return engineFailure('ConditionalCheckFailedException', message, extra);
  };

  const answer = async (operation: string, input: Input): Promise<Output> => {
    const tableName = String(input.TableName);
    switch (operation) {
      case 'CreateTable':
        return createTable(store, settings, input);
      case 'DescribeTable':
        return describeTable(store, settings, tableName);
      case 'DeleteTable':
        return deleteTable(store, settings, tableName);
      case 'UpdateTimeToLive':
        await tableOf(store, tableName);
        return updateTimeToLive(settings, input);
      case 'DescribeTimeToLive':
        await tableOf(store, tableName);
        return describeTimeToLive(settings, tableName);
      case 'TransactGetItems':
        return transactions.read(input);
      case 'TransactWriteItems':
        return staged(() => transactions.write(input));
      default:
        break;
    }
    const streamRequest = STREAM_REQUESTS.get(operation);
    if (streamRequest) return streamRequest(store, settings, input);
    if (!isOperationName(operation)) {
      const message = `The embedded engine does not support ${operation}.`;
      throw engineFailure('UnknownOperationException', message);
    }
    return WRITES.has(operation)
      ? staged(() => writeItem(operation, input))
      : perform(store, operation, input);
  };

  const expire = async (tableName: string, attribute: string, now: number): Promise<number> => {
    const table = await tableOf(store, tableName);
    const items = await expiredItems(store, tableName, attribute, now);
    for (const item of items) {
      const Key = keyOf(item, table);
      await staged(() => perform(store, 'DeleteItem', { TableName: tableName, Key }), EXPIRY);
    }
    return items.length;
  };

  return {
    request: (operation, input) => oneAtATime(() => answer(operation, input)),
    streamRecords: (table, after, limit) => readStreamRecords(store.db, table, after, limit),
    lastSequenceNumber: (table) => lastSequenceNumber(store.db, table),
    sweep: (now) =>
      oneAtATime(async () => {
        let count = 0;
        for (const [tableName, { timeToLiveAttribute, stream }] of settings.all()) {
          if (timeToLiveAttribute) count += await expire(tableName, timeToLiveAttribute, now);
          if (stream) await trimStreamRecords(store.db, tableName, now);
        }
        return count;
      }),
    close: () => oneAtATime(() => store.db.close()),
  };
};
