import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Engine } from './embedded-dynamodb/engine.ts';
import { isFailureOfType } from './embedded-dynamodb/engine-failure.ts';
import type { LocalResource } from './templates.ts';

const keysSchema = z.object({
  AttributeDefinitions: z.array(z.record(z.string(), z.string())),
  KeySchema: z.array(z.record(z.string(), z.string())),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: z.unknown(), Projection: z.unknown() }))
    .optional(),
});
const tableSchema = keysSchema.extend({
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** Creates the tables of the template that the engine does not hold yet from an earlier run. */
export const createTables = async (
  engine: Engine,
  resources: readonly LocalResource[],
): Promise<void> => {
  for (const { id, type, properties } of resources) {
    if (type !== 'AWS::DynamoDB::GlobalTable') continue;
    const { StreamSpecification, TimeToLiveSpecification, ...keys } = tableSchema.parse(properties);
    const existing = await existingKeys(engine, id);
    if (existing === undefined) {
      await engine.request('CreateTable', {
        TableName: id,
        BillingMode: 'PAY_PER_REQUEST',
        ...keys,
        ...(StreamSpecification
          ? { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }
          : {}),
      });
    } else if (!isDeepStrictEqual(existing, keys)) {
      throw new Error(
        `The stored table ${id} has other keys or indexes than this version declares. ` +
          'Use another data directory, or delete this one.',
      );
    }
    if (TimeToLiveSpecification) {
      await engine.request('UpdateTimeToLive', { TableName: id, TimeToLiveSpecification });
    }
  }
};

const existingKeys = async (engine: Engine, tableName: string) => {
  try {
    const { Table } = await engine.request('DescribeTable', { TableName: tableName });
    return keysSchema.parse(Table);
  } catch (error) {
    if (isFailureOfType(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
};
