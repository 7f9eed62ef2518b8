import * as z from 'zod';
import { type Item, perform, type Store } from './dynalite.ts';
import { validationFailure } from './engine-failure.ts';
import type { TableSettingsStore } from './table-settings.ts';

/** The service leaves alone items that expired longer ago than this, taking them for mistakes. */
const OLDEST_SECONDS = 5 * 365 * 24 * 60 * 60;

const specificationSchema = z.object({
  TableName: z.string(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }),
});
const pageSchema = z.object({
  Items: z.array(z.record(z.string(), z.record(z.string(), z.unknown()))),
  LastEvaluatedKey: z.unknown().optional(),
});

export const updateTimeToLive = async (
  settings: TableSettingsStore,
  input: unknown,
): Promise<Record<string, unknown>> => {
  const parsed = specificationSchema.safeParse(input);
  if (!parsed.success) throw validationFailure('TimeToLiveSpecification is missing or malformed');
  const { TableName, TimeToLiveSpecification } = parsed.data;
  const { timeToLiveAttribute: _, ...others } = settings.of(TableName);
  await settings.save(TableName, {
    ...others,
    ...(TimeToLiveSpecification.Enabled
      ? { timeToLiveAttribute: TimeToLiveSpecification.AttributeName }
      : {}),
  });
  return { TimeToLiveSpecification };
};

export const describeTimeToLive = (
  settings: TableSettingsStore,
  tableName: string,
): Record<string, unknown> => {
  const AttributeName = settings.of(tableName).timeToLiveAttribute;
  return {
    TimeToLiveDescription:
      AttributeName === undefined
        ? { TimeToLiveStatus: 'DISABLED' }
        : { TimeToLiveStatus: 'ENABLED', AttributeName },
  };
};

/** The items of a table that have expired at `now`, in seconds since the epoch. */
export const expiredItems = async (
  store: Store,
  tableName: string,
  attribute: string,
  now: number,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let start: unknown;
  do {
    const page = await perform(store, 'Scan', {
      TableName: tableName,
      FilterExpression: '#expiry <= :now AND #expiry > :oldest',
      ExpressionAttributeNames: { '#expiry': attribute },
      ExpressionAttributeValues: {
        ':now': { N: String(now) },
        ':oldest': { N: String(now - OLDEST_SECONDS) },
      },
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
    const { Items, LastEvaluatedKey } = pageSchema.parse(page);
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return items;
};
