import { randomBytes } from 'node:crypto';
import type { AssessmentIds } from '../../application/ports/assessment-ids.ts';

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

/** 48 bits of the day assessed, 48 bits of the time of making, 32 random bits. */
export const ulidAssessmentIds: AssessmentIds = {
  next: (asOf, madeAt) => {
    const random = BigInt(randomBytes(RANDOM_BYTES).readUInt32BE());
    return encoded((milliseconds(asOf) << 80n) | (milliseconds(madeAt) << 32n) | random);
  },
};
