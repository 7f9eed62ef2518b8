import { gunzipSync, gzipSync } from 'node:zlib';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../../application/ports/clock.ts';
import type { Claim, IdempotencyStore } from '../../application/ports/idempotency-store.ts';
import { idempotencyKey } from './keys.ts';
import { request } from './storage-unavailable.ts';
import type { Item, Table } from './table.ts';

const SCHEMA_VERSION = 1;
const DAY_SECONDS = 86_400;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  requestHash: z.string(),
  lockedUntil: z.number(),
  response: z
    .object({
      status: z.int(),
      headers: z.record(z.string(), z.string()),
      body: z.instanceof(Uint8Array),
    })
    .optional(),
});

const claimOf = (item: Item, requestHash: string, now: number): Claim => {
  const held = itemSchema.parse(item);
  if (held.requestHash !== requestHash) return { kind: 'other-request' };
  if (held.response === undefined)
    return { kind: 'in-flight', retryAfterSeconds: Math.max(1, held.lockedUntil - now) };
  const { status, headers, body } = held.response;
  return { kind: 'answered', response: { status, headers, body: gunzipSync(body).toString() } };
};

/**
 * The idempotency records of one tenant. A claim is one conditional put; it fails while another
 * holds the key. Records expire after a day, claims of a crashed request after its time limit.
 */
export const dynamoIdempotencyStore = (
  table: Table,
  tenant: string,
  clock: Clock,
): IdempotencyStore => {
  const nowSeconds = (): number => Math.floor(Date.parse(clock.now()) / 1000);
  const itemOf = (key: string, requestHash: string, lockedUntil: number, now: number) => ({
    ...idempotencyKey(tenant, key),
    kind: 'idempotency',
    schemaVersion: SCHEMA_VERSION,
    requestHash,
    lockedUntil,
    expiresAt: now + DAY_SECONDS,
  });
  return {
    claim: async (key, requestHash, lockSeconds) => {
      const now = nowSeconds();
      try {
        await table.put(itemOf(key, requestHash, now + lockSeconds, now), {
          ConditionExpression:
            'attribute_not_exists(pk) OR expiresAt <= :now OR (attribute_not_exists(#response) AND lockedUntil <= :now)',
          ExpressionAttributeNames: { '#response': 'response' },
          ExpressionAttributeValues: { ':now': now },
        });
        return { kind: 'claimed' };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const held = await table.get(idempotencyKey(tenant, key));
      // Released between the two requests: the caller may simply try again.
      if (held === undefined) return { kind: 'in-flight', retryAfterSeconds: 1 };
      return claimOf(held, requestHash, now);
    },
    complete: (key, requestHash, { status, headers, body }) => {
      const now = nowSeconds();
      const response = { status, headers, body: gzipSync(body) };
      return table.put({ ...itemOf(key, requestHash, now, now), response });
    },
    release: async (key) => {
      const command = new DeleteCommand({
        TableName: table.name,
        Key: idempotencyKey(tenant, key),
      });
      await request(() => table.client.send(command));
    },
  };
};
