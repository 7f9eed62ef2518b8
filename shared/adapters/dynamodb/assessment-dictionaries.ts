import { zstdDecompressSync } from 'node:zlib';
import { assessmentDictionary1 } from './assessment-dictionary-1.generated.ts';

/**
 * Texts that assessments have in common, by number. Stored assessments can be read with their
 * dictionary alone: none ever changes or goes. When models or texts have moved on, a new one is
 * made with `node shared/catalogue/assessment-dictionary.ts <number>`.
 */
const PACKED = { 1: assessmentDictionary1 } as const;

export type DictionaryNumber = keyof typeof PACKED;

/** What new assessments are written with. */
export const DICTIONARY_CURRENT: DictionaryNumber = 1;

export const DICTIONARY_NUMBERS: readonly DictionaryNumber[] = [1];

const unpacked = new Map<DictionaryNumber, Buffer>();

export const assessmentDictionary = (number: DictionaryNumber): Buffer => {
  const known = unpacked.get(number);
  if (known !== undefined) return known;
  const dictionary = zstdDecompressSync(Buffer.from(PACKED[number], 'base64'));
  unpacked.set(number, dictionary);
  return dictionary;
};
