import * as z from 'zod';
import { type Input, type Output, perform, type Store, tableOf } from './dynalite.ts';
import { clearStreamRecords } from './stream-records.ts';
import type { TableSettings, TableSettingsStore } from './table-settings.ts';

const creationSchema = z.looseObject({
  TableName: z.string(),
  StreamSpecification: z
    .object({ StreamEnabled: z.boolean(), StreamViewType: z.string().optional() })
    .optional(),
});

export const createTable = async (
  store: Store,
  settings: TableSettingsStore,
  input: Input,
): Promise<Output> => {
  const { StreamSpecification, ...rest } = creationSchema.parse(input);
  await perform(store, 'CreateTable', rest);
  const table = await settled(store, rest.TableName);
  if (StreamSpecification?.StreamEnabled && table) {
    const label = new Date().toISOString().slice(0, -1);
    const stream = {
      label,
      arn: `${table.TableArn}/stream/${label}`,
      view: StreamSpecification.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    };
    await settings.save(rest.TableName, { ...settings.of(rest.TableName), stream });
  }
  return { TableDescription: { ...table, ...streamDescription(settings.of(rest.TableName)) } };
};

export const describeTable = async (
  store: Store,
  settings: TableSettingsStore,
  tableName: string,
): Promise<Output> => ({
  Table: { ...(await tableOf(store, tableName)), ...streamDescription(settings.of(tableName)) },
});

export const deleteTable = async (
  store: Store,
  settings: TableSettingsStore,
  tableName: string,
): Promise<Output> => {
  const output = await perform(store, 'DeleteTable', { TableName: tableName });
  await settled(store, tableName);
  await settings.remove(tableName);
  await clearStreamRecords(store.db, tableName);
  return output;
};

const streamDescription = ({ stream }: TableSettings): Input =>
  stream === undefined
    ? {}
    : {
        StreamSpecification: { StreamEnabled: true, StreamViewType: stream.view },
        LatestStreamArn: stream.arn,
        LatestStreamLabel: stream.label,
      };

/**
 * dynalite finishes creating and deleting from a timer; nothing else may run until it has, or
 * its last write would fall among another request's staged ones. Undefined once deleted.
 */
const settled = async (store: Store, tableName: string) => {
  for (;;) {
    const table = await tableOf(store, tableName).catch(() => undefined);
    if (table === undefined || table.TableStatus === 'ACTIVE') return table;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
