import { createHash, randomBytes } from 'node:crypto';
import type { IsoInstant } from '../kernel/dates.ts';

/** Crockford's base 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 26;
const RANDOM_BYTES = 10;
const SECRET_BYTES = 32;

/** A ULID: 48 bits of time, 80 bits of whatever tells it from others of that time. */
const ulidOf = (at: IsoInstant, rest: Uint8Array): string => {
  const tail = BigInt(`0x${Buffer.from(rest.subarray(0, RANDOM_BYTES)).toString('hex')}`);
  let value = (BigInt(Math.max(0, Date.parse(at))) << 80n) | tail;
  let text = '';
  while (text.length < ID_LENGTH) {
    text = ALPHABET.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return text;
};

export const newWebhookId = (now: IsoInstant): string =>
  `wh_${ulidOf(now, randomBytes(RANDOM_BYTES))}`;

export const newSecretId = (now: IsoInstant): string =>
  `sec_${ulidOf(now, randomBytes(RANDOM_BYTES))}`;

/** The same delivery has the same id, however often its event is seen. */
export const deliveryId = (at: IsoInstant, ...what: readonly string[]): string =>
  ulidOf(at, createHash('sha256').update(JSON.stringify(what)).digest());

/** A key as the Standard Webhooks specification wants it. */
export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
