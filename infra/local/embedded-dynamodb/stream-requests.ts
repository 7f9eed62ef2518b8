import * as z from 'zod';
import { type Input, type Output, type Store, tableOf } from './dynalite.ts';
import { engineFailure, validationFailure } from './engine-failure.ts';
import { lastSequenceNumber, readStreamRecords, sequenceNumber } from './stream-records.ts';
import type { TableSettingsStore } from './table-settings.ts';

const SHARD_ID = 'shardId-00000000000000000000-00000001';
const MAX_RECORDS = 1000;

const describeSchema = z.object({ StreamArn: z.string() });
const iteratorSchema = z.object({
  StreamArn: z.string(),
  ShardIteratorType: z.enum([
    'TRIM_HORIZON',
    'LATEST',
    'AT_SEQUENCE_NUMBER',
    'AFTER_SEQUENCE_NUMBER',
  ]),
  SequenceNumber: z.string().optional(),
});
const recordsSchema = z.object({
  ShardIterator: z.string(),
  Limit: z.number().int().min(1).max(MAX_RECORDS).default(MAX_RECORDS),
});

type StreamRequest = (store: Store, settings: TableSettingsStore, input: Input) => Promise<Output>;

const listStreams: StreamRequest = async (_store, settings) => ({
  Streams: [...settings.all()].flatMap(([TableName, { stream }]) =>
    stream ? [{ StreamArn: stream.arn, StreamLabel: stream.label, TableName }] : [],
  ),
});

const describeStream: StreamRequest = async (store, settings, input) => {
  const { StreamArn } = describeSchema.parse(input);
  const TableName = tableNameOf(settings, StreamArn);
  const { stream } = settings.of(TableName);
  return {
    StreamDescription: {
      StreamArn,
      StreamLabel: stream?.label,
      StreamStatus: 'ENABLED',
      StreamViewType: stream?.view,
      TableName,
      KeySchema: (await tableOf(store, TableName)).KeySchema,
      Shards: [
        { ShardId: SHARD_ID, SequenceNumberRange: { StartingSequenceNumber: sequenceNumber(1) } },
      ],
    },
  };
};

/** An iterator names the stream and the last sequence number that was read. */
const getShardIterator: StreamRequest = async (store, settings, input) => {
  const { StreamArn, ShardIteratorType, SequenceNumber } = iteratorSchema.parse(input);
  const tableName = tableNameOf(settings, StreamArn);
  const position = async (): Promise<string> => {
    if (ShardIteratorType === 'TRIM_HORIZON') return sequenceNumber(0);
    if (ShardIteratorType === 'LATEST') return lastSequenceNumber(store.db, tableName);
    if (SequenceNumber === undefined) throw validationFailure('SequenceNumber is required');
    return ShardIteratorType === 'AFTER_SEQUENCE_NUMBER'
      ? SequenceNumber
      : sequenceNumber(Number(SequenceNumber) - 1);
  };
  return { ShardIterator: `${StreamArn}|${await position()}` };
};

const getRecords: StreamRequest = async (store, settings, input) => {
  const { ShardIterator, Limit } = recordsSchema.parse(input);
  const [arn = '', after = ''] = ShardIterator.split('|');
  const Records = await readStreamRecords(store.db, tableNameOf(settings, arn), after, Limit);
  const last = Records.at(-1)?.dynamodb.SequenceNumber ?? after;
  return { Records, NextShardIterator: `${arn}|${last}` };
};

const tableNameOf = (settings: TableSettingsStore, arn: string): string => {
  for (const [tableName, { stream }] of settings.all()) if (stream?.arn === arn) return tableName;
  throw engineFailure('ResourceNotFoundException', `Requested resource not found: Stream: ${arn}`);
};

export const STREAM_REQUESTS: ReadonlyMap<string, StreamRequest> = new Map([
  ['ListStreams', listStreams],
  ['DescribeStream', describeStream],
  ['GetShardIterator', getShardIterator],
  ['GetRecords', getRecords],
]);
