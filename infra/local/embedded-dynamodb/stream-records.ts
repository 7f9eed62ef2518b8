import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Item, LevelDatabase, LevelOperation, TableDescription } from './dynalite.ts';

/** Who removed an item when it was not a request: the service's own expiry. */
export interface StreamIdentity {
  readonly type: 'Service';
  readonly principalId: 'dynamodb.amazonaws.com';
}

export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly eventVersion: '1.1';
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly userIdentity?: StreamIdentity;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Item;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
    readonly NewImage?: Item;
    readonly OldImage?: Item;
  };
}

export interface ItemChange {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Like the service, records are kept for a day. */
const RETENTION_SECONDS = 24 * 60 * 60;
const SEQUENCE_DIGITS = 21;

export const sequenceNumber = (sequence: number): string =>
  String(sequence).padStart(SEQUENCE_DIGITS, '0');

export const streamRecordOf = (
  change: ItemChange,
  context: {
    readonly table: TableDescription;
    readonly view: string;
    readonly sequence: string;
    readonly identity: StreamIdentity | undefined;
  },
): StreamRecord | undefined => {
  const { before, after } = change;
  const image = after ?? before;
  if (image === undefined || isDeepStrictEqual(before, after)) return undefined;
  const keys: Record<string, Item[string]> = {};
  for (const { AttributeName } of context.table.KeySchema) {
    const value = image[AttributeName];
    if (value !== undefined) keys[AttributeName] = value;
  }
  const { view } = context;
  return {
    eventID: randomUUID().replaceAll('-', ''),
    eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: context.table.TableArn.split(':')[3] ?? '',
    ...(context.identity ? { userIdentity: context.identity } : {}),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys: keys,
      SequenceNumber: context.sequence,
      SizeBytes: Buffer.byteLength(JSON.stringify(change)),
      StreamViewType: view,
      ...(after && view.includes('NEW') ? { NewImage: after } : {}),
      ...(before && view.includes('OLD') ? { OldImage: before } : {}),
    },
  };
};

const recordPrefixOf = (tableName: string): string => `stream-${tableName}~`;
const counterKeyOf = (tableName: string): string => `sequence~${tableName}`;
const rangeOf = (tableName: string) => ({
  gte: recordPrefixOf(tableName),
  /** The next character after `~`, hence after every record of the table. */
  lt: `stream-${tableName}\x7f`,
});

/** Puts the records and moves the counter, which outlives the records. */
export const appendOperations = (
  tableName: string,
  records: readonly StreamRecord[],
): readonly LevelOperation[] => {
  const last = records.at(-1);
  if (last === undefined) return [];
  const puts = records.map((value): LevelOperation => {
    const key = `${recordPrefixOf(tableName)}${value.dynamodb.SequenceNumber}`;
    return { type: 'put', key, value };
  });
  const counter = last.dynamodb.SequenceNumber;
  return [...puts, { type: 'put', key: counterKeyOf(tableName), value: counter }];
};

/** The number of the newest record there ever was; `sequenceNumber(0)` before the first. */
export const lastSequenceNumber = async (
  database: LevelDatabase,
  tableName: string,
): Promise<string> => String((await database.get(counterKeyOf(tableName))) ?? sequenceNumber(0));

/** At most `limit` records, in order, with a sequence number above `after`. */
export const readStreamRecords = async (
  database: LevelDatabase,
  tableName: string,
  after: string,
  limit: number,
): Promise<readonly StreamRecord[]> => {
  const records: StreamRecord[] = [];
  const range = { gt: `${recordPrefixOf(tableName)}${after}`, lt: rangeOf(tableName).lt, limit };
  for await (const [, record] of database.iterator<StreamRecord>(range)) records.push(record);
  return records;
};

/** Forgets records older than the retention, as of `now` in seconds since the epoch. */
export const trimStreamRecords = async (
  database: LevelDatabase,
  tableName: string,
  now: number,
): Promise<void> => {
  const range = rangeOf(tableName);
  for await (const [key, record] of database.iterator<StreamRecord>(range)) {
    if (record.dynamodb.ApproximateCreationDateTime >= now - RETENTION_SECONDS) {
      return database.clear({ gte: range.gte, lt: key });
    }
  }
  return database.clear(range);
};

export const clearStreamRecords = async (
  database: LevelDatabase,
  tableName: string,
): Promise<void> => {
  await database.clear(rangeOf(tableName));
  await database.del(counterKeyOf(tableName));
};
