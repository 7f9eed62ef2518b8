import { createHash, randomBytes } from 'node:crypto';
import type { AssessmentIds } from '../../application/ports/assessment-ids.ts';
import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';

/** Crockford's base 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 26;
const BITS_PER_LETTER = 5n;

const encoded = (value: bigint): string => {
  let [rest, text] = [value, ''];
  while (text.length < ID_LENGTH) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= BITS_PER_LETTER;
  }
  return text;
};

/** Days before 1970 have no ULID; they would sort first anyway. */
const milliseconds = (text: string): bigint => BigInt(Math.max(0, Date.parse(text)));

const RANDOM_BYTES = 4;

/** 48 bits of the day assessed, 48 bits of the time of making, 32 bits of their own. */
const idOf = (asOf: IsoDate, madeAt: IsoInstant, own: Buffer): string =>
  encoded((milliseconds(asOf) << 80n) | (milliseconds(madeAt) << 32n) | BigInt(own.readUInt32BE()));

/** Ids that end at random. */
export const ulidAssessmentIds: AssessmentIds = {
  next: (asOf, madeAt) => idOf(asOf, madeAt, randomBytes(RANDOM_BYTES)),
};

/**
 * Ids that end as what they are made for asks: whoever does the same work again at the same
 * instant of its clock makes the same id, and so no second assessment.
 */
export const derivedAssessmentIds = (work: string): AssessmentIds => {
  const own = createHash('sha256').update(work).digest();
  return { next: (asOf, madeAt) => idOf(asOf, madeAt, own) };
};
