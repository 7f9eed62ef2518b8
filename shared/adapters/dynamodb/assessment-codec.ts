import { constants, gunzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import * as z from 'zod';
import {
  type AssessmentDocument,
  assessmentDocumentSchema,
} from '../../contracts/assessment-output.ts';
import {
  assessmentDictionary,
  DICTIONARY_CURRENT,
  DICTIONARY_NUMBERS,
} from './assessment-dictionaries.ts';
import { figuresApart, figuresInPlace } from './figures-apart.ts';
import type { Item } from './table.ts';

/** Higher ones take ten times as long for a tenth less. */
const LEVEL = 9;

const PARAMETERS = {
  [constants.ZSTD_c_compressionLevel]: LEVEL,
  [constants.ZSTD_c_checksumFlag]: 1,
};

const bytes = z.instanceof(Uint8Array);

/** Version 1 is gzip of the JSON; version 2 is zstd with a dictionary, figures apart. */
const itemSchema = z.discriminatedUnion('schemaVersion', [
  z.object({ kind: z.literal('assessment'), schemaVersion: z.literal(1), document: bytes }),
  z.object({
    kind: z.literal('assessment'),
    schemaVersion: z.literal(2),
    dictionary: z.literal(DICTIONARY_NUMBERS),
    document: bytes,
  }),
]);

const jsonOf = (item: z.output<typeof itemSchema>): string => {
  const { document } = item;
  if (item.schemaVersion === 1) return gunzipSync(document).toString();
  const dictionary = assessmentDictionary(item.dictionary);
  return figuresInPlace(zstdDecompressSync(document, { dictionary }).toString());
};

/** The attributes that hold an assessment as a whole. */
export const packedAssessment = (document: AssessmentDocument) => ({
  kind: 'assessment',
  schemaVersion: 2,
  dictionary: DICTIONARY_CURRENT,
  document: zstdCompressSync(figuresApart(JSON.stringify(document)), {
    dictionary: assessmentDictionary(DICTIONARY_CURRENT),
    params: PARAMETERS,
  }),
});

/** The assessment of an item of any version. */
export const unpackedAssessment = (item: Item): AssessmentDocument =>
  assessmentDocumentSchema.parse(JSON.parse(jsonOf(itemSchema.parse(item))));
