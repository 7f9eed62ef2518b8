import type { Item, LevelOperation, Store } from './dynalite.ts';
import { tableOf } from './dynalite.ts';
import { isItem } from './items.ts';
import type { StagedWrites, Staging } from './staged-writes.ts';
import {
  appendOperations,
  lastSequenceNumber,
  type StreamIdentity,
  type StreamRecord,
  sequenceNumber,
  streamRecordOf,
} from './stream-records.ts';
import type { TableSettingsStore } from './table-settings.ts';

/** dynalite keeps the items of a table under `item-<table>~<key>`. */
const ITEM_KEY = /^item-([^~]+)~/;

/**
 * The stream records of the items about to be written, to be written with them: a change and its
 * record cannot be told apart by a crash.
 */
export const streamOperations = async (
  store: Store,
  staging: Staging,
  settings: TableSettingsStore,
  staged: StagedWrites,
  identity: StreamIdentity | undefined,
): Promise<readonly LevelOperation[]> => {
  const recordsByTable = new Map<string, StreamRecord[]>();
  const sequences = new Map<string, number>();
  for (const [key, written] of staged) {
    const tableName = ITEM_KEY.exec(key)?.[1];
    const stream = tableName === undefined ? undefined : settings.of(tableName).stream;
    if (tableName === undefined || stream === undefined) continue;
    const last = sequences.get(tableName) ?? Number(await lastSequenceNumber(store.db, tableName));
    const record = streamRecordOf(
      { before: itemOf(await staging.committed(key)), after: itemOf(written) },
      {
        table: await tableOf(store, tableName),
        view: stream.view,
        sequence: sequenceNumber(last + 1),
        identity,
      },
    );
    if (record === undefined) continue;
    sequences.set(tableName, last + 1);
    recordsByTable.set(tableName, [...(recordsByTable.get(tableName) ?? []), record]);
  }
  return [...recordsByTable].flatMap(([tableName, records]) =>
    appendOperations(tableName, records),
  );
};

const itemOf = (value: unknown): Item | undefined => (isItem(value) ? value : undefined);
