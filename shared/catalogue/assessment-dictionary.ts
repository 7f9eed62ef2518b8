import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, zstdCompressSync } from 'node:zlib';
import { readAssessmentFile } from '../../infra/local/assess-file.ts';
import { assessInMemory } from '../../infra/local/assess-in-memory.ts';
import { figuresApart } from '../adapters/dynamodb/figures-apart.ts';
import {
  type AssessmentRequest,
  assessmentRequestSchema,
} from '../contracts/assessment-request.ts';
import { invented } from '../contracts/examples.ts';
import { SEGMENTS } from '../domain/models/rating-model.ts';

/**
 * Writes a dictionary for stored assessments from the shapes of assessments as they are now. One
 * that exists is never written again: what was stored could not be read.
 */

const HEADER = '// Written by shared/catalogue/assessment-dictionary.ts; never changes.\n';

/** The first is taken whole, of the others what is new. */
const SAMPLES = [
  'fuyao-glass',
  'kangmei-pharmaceutical',
  'apple',
  'bed-bath-and-beyond',
  'marvell',
  'nippon-sheet-glass',
];

/** Written once: as small as it gets. */
const LEVEL = 19;

/** What is known in pieces shorter than this is written again: long matches cost least. */
const PIECE_LENGTH = 120;

const sampleRequest = (name: string): AssessmentRequest => {
  const file = new URL(`../../infra/local/samples/${name}.json`, import.meta.url);
  const read = readAssessmentFile({
    name: `${name}.json`,
    bytes: readFileSync(file),
    asOf: undefined,
  });
  if (read.kind === 'failed') throw new Error(`the sample ${name} cannot be read`);
  return read.value;
};

const inventedRequests = (): readonly AssessmentRequest[] => {
  const { company, statement2024, statement2023, loan } = invented;
  const about = { company: { id: 'invented', ...company }, asOf: '2025-05-15' };
  const statements = [statement2024, statement2023];
  const thin = [{ ...statement2024, lines: { revenue: '1' } }];
  return [
    { ...about, statements: thin },
    ...SEGMENTS.map((segment) => ({ ...about, statements, segment })),
    { ...about, statements },
    { ...about, statements, ...loan },
  ].map((request) => assessmentRequestSchema.parse(request));
};

const shapeOf = async (request: AssessmentRequest): Promise<string> => {
  const assessed = await assessInMemory(request);
  if (assessed.kind === 'failed') throw new Error(assessed.failure.problem);
  const [shape = ''] = figuresApart(JSON.stringify(assessed.value)).split('\n');
  return shape;
};

/** What of a text stands in no piece seen before; from then on it is seen. */
const newIn = (text: string, seen: Set<string>): string => {
  const isKnown = new Uint8Array(text.length);
  for (let start = 0; start + PIECE_LENGTH <= text.length; start += 1) {
    const piece = text.slice(start, start + PIECE_LENGTH);
    if (seen.has(piece)) isKnown.fill(1, start, start + PIECE_LENGTH);
    else seen.add(piece);
  }
  return [...isKnown.keys()]
    .filter((place) => isKnown[place] === 0)
    .map((place) => text[place])
    .join('');
};

const dictionaryOf = ([first = '', ...others]: readonly string[]): string => {
  const seen = new Set<string>();
  newIn(first, seen);
  const added = others.map((shape) => newIn(shape, seen));
  return [...added.toReversed(), first].join('');
};

const [number] = process.argv.slice(2);
if (number === undefined || !/^[1-9]\d*$/.test(number))
  throw new Error('which dictionary? Give its number, such as 2');
const target = new URL(
  `../adapters/dynamodb/assessment-dictionary-${number}.generated.ts`,
  import.meta.url,
);
if (existsSync(target)) throw new Error(`dictionary ${number} is in use and never changes`);
const shapes: string[] = [];
for (const request of [...SAMPLES.map(sampleRequest), ...inventedRequests()])
  shapes.push(await shapeOf(request));
const dictionary = Buffer.from(dictionaryOf(shapes));
const params = { [constants.ZSTD_c_compressionLevel]: LEVEL };
const packed = zstdCompressSync(dictionary, { params }).toString('base64');
writeFileSync(target, `${HEADER}\nexport const assessmentDictionary${number} =\n  '${packed}';\n`);
process.stdout.write(
  `${fileURLToPath(target)}: ${dictionary.length} bytes, ${packed.length} packed\n`,
);
