import { gunzipSync, gzipSync } from 'node:zlib';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../../application/ports/clock.ts';
import type { Claim, IdempotencyStore } from '../../application/ports/idempotency-store.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import { isConditionFailed } from './condition-failed.ts';
import { idempotencyKey } from './keys.ts';
import { request } from './storage-unavailable.ts';
import type { Item, PutCondition, Table } from './table.ts';

const SCHEMA_VERSION = 1;
const DAY_SECONDS = 86_400;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  requestHash: z.string(),
  lockedUntil: z.number(),
  /** Items of before this member was there are a day old at most. */
  since: instantInput.optional(),
  response: z
    .object({
      status: z.int(),
      headers: z.record(z.string(), z.string()),
      body: z.instanceof(Uint8Array),
    })
    .optional(),
});

const readClaim = (
  { requestHash, response, lockedUntil }: z.output<typeof itemSchema>,
  hash: string,
  now: number,
): Claim => {
  if (requestHash !== hash) return { kind: 'other-request' };
  if (response === undefined)
    return { kind: 'in-flight', retryAfterSeconds: Math.max(1, lockedUntil - now) };
  const { status, headers, body } = response;
  return { kind: 'answered', response: { status, headers, body: gunzipSync(body).toString() } };
};

/** Released or taken between two requests: the caller may simply try again. */
const TRY_AGAIN: Claim = { kind: 'in-flight', retryAfterSeconds: 1 };

/**
 * The idempotency records of one tenant. A claim is one conditional put; it fails while another
 * holds the key. Records expire after a day, claims of a crashed request after its time limit;
 * whoever takes up such a claim goes on from the instant at which the request was first tried.
 */
export const dynamoIdempotencyStore = (
  table: Table,
  tenant: string,
  clock: Clock,
): IdempotencyStore => {
  const nowSeconds = (): number => Math.floor(Date.parse(clock.now()) / 1000);
  const itemOf = (key: string, requestHash: string, lockedUntil: number, since: IsoInstant) => ({
    ...idempotencyKey(tenant, key),
    kind: 'idempotency',
    schemaVersion: SCHEMA_VERSION,
    requestHash,
    lockedUntil,
    since,
    expiresAt: nowSeconds() + DAY_SECONDS,
  });
  const putIf = async (item: Item, condition: PutCondition): Promise<boolean> => {
    try {
      await table.put(item, condition);
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      throw error;
    }
  };
  return {
    claim: async (key, requestHash, lockSeconds) => {
      const since = clock.now();
      const now = nowSeconds();
      const isNew = await putIf(itemOf(key, requestHash, now + lockSeconds, since), {
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': now },
      });
      if (isNew) return { kind: 'claimed', since };
      const item = await table.get(idempotencyKey(tenant, key));
      if (item === undefined) return TRY_AGAIN;
      const held = itemSchema.parse(item);
      if (held.response !== undefined || held.lockedUntil > now)
        return readClaim(held, requestHash, now);
      const first = held.requestHash === requestHash ? (held.since ?? since) : since;
      const isOurs = await putIf(itemOf(key, requestHash, now + lockSeconds, first), {
        ConditionExpression: 'attribute_not_exists(#response) AND lockedUntil = :lockedUntil',
        ExpressionAttributeNames: { '#response': 'response' },
        ExpressionAttributeValues: { ':lockedUntil': held.lockedUntil },
      });
      return isOurs ? { kind: 'claimed', since: first } : TRY_AGAIN;
    },
    complete: (key, requestHash, { status, headers, body }) => {
      const response = { status, headers, body: gzipSync(body) };
      return table.put({ ...itemOf(key, requestHash, nowSeconds(), clock.now()), response });
    },
    release: async (key) => {
      const command = new DeleteCommand({
        TableName: table.name,
        Key: idempotencyKey(tenant, key),
      });
      await request(() => table.client.send(command));
    },
    abandon: (key, requestHash, since) => table.put(itemOf(key, requestHash, 0, since)),
  };
};
