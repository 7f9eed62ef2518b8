import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { OwnLevels } from '../../application/ports/own-levels.ts';
import { dateInput } from '../../contracts/parsed-text.ts';
import { WATCH_LEVELS } from '../../domain/decision/handling/watch-level.ts';
import { watchKey } from './keys-warnings.ts';
import { request } from './storage-unavailable.ts';
import type { Table } from './table.ts';

const changesSchema = z
  .object({
    ownLevelChanges: z.array(z.object({ on: dateInput, to: z.enum(WATCH_LEVELS) })),
  })
  .optional();

/** Reads the levels that stand beside the packed watch, without unpacking it. */
export const dynamoOwnLevels = (table: Table, tenant: string): OwnLevels => ({
  changes: async (companyId) => {
    const command = new GetCommand({
      TableName: table.name,
      Key: { ...watchKey(tenant, companyId) },
      ConsistentRead: true,
      ProjectionExpression: 'ownLevelChanges',
    });
    const { Item } = await request(() => table.client.send(command));
    return changesSchema.parse(Item)?.ownLevelChanges ?? [];
  },
});
