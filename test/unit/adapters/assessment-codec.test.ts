import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssessmentFile } from '../../../infra/local/assess-file.ts';
import { assessInMemory } from '../../../infra/local/assess-in-memory.ts';
import {
  packedAssessment,
  unpackedAssessment,
} from '../../../shared/adapters/dynamodb/assessment-codec.ts';
import {
  assessmentDictionary,
  DICTIONARY_NUMBERS,
} from '../../../shared/adapters/dynamodb/assessment-dictionaries.ts';
import { figuresApart, figuresInPlace } from '../../../shared/adapters/dynamodb/figures-apart.ts';
import {
  type AssessmentRequest,
  assessmentRequestSchema,
} from '../../../shared/contracts/assessment-request.ts';
import { invented } from '../../../shared/contracts/examples.ts';

/** Lines are added for new dictionaries; none ever changes. */
const HASHES = {
  1: '0cfc4d8410fab36fc364577e6b4fdc5ec47e78dbd0788c2c559e86f550c2fd23',
};

const assessed = async (request: AssessmentRequest) => {
  const result = await assessInMemory(request);
  if (result.kind === 'failed') throw new Error(result.failure.problem);
  return result.value;
};

const SAMPLES = new URL('../../../infra/local/samples/', import.meta.url);

const sample = (name: string): AssessmentRequest => {
  const bytes = readFileSync(new URL(name, SAMPLES));
  const read = readAssessmentFile({ name, bytes, asOf: undefined });
  if (read.kind === 'failed') throw new Error(`${name} cannot be read`);
  return read.value;
};

const { company, statement2024, statement2023, loan } = invented;
const about = { company: { id: 'c', ...company }, asOf: '2025-05-15' };
const statements = [statement2024, statement2023];
const requests: readonly (readonly [string, AssessmentRequest])[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, AssessmentRequest] => [name, sample(name)]),
  ['a loan', assessmentRequestSchema.parse({ ...about, statements, ...loan })],
  [
    'an unrated company',
    assessmentRequestSchema.parse({
      ...about,
      statements: [{ ...statement2024, lines: { revenue: '1' } }],
    }),
  ],
];

describe.each(requests)('the stored assessment of %s', (_name, request) => {
  it('is read as it was written', async () => {
    const document = await assessed(request);
    expect(unpackedAssessment(packedAssessment(document))).toEqual(document);
  });

  it('takes at most a quarter of what gzip makes of it', async () => {
    const document = await assessed(request);
    const gzip = gzipSync(JSON.stringify(document));
    expect(packedAssessment(document).document.length).toBeLessThan(gzip.length / 4);
  });
});

describe('a stored assessment', () => {
  it('of the first version is read for ever', async () => {
    const document = await assessed(sample('apple.json'));
    const item = {
      kind: 'assessment',
      schemaVersion: 1,
      document: gzipSync(JSON.stringify(document)),
    };
    expect(unpackedAssessment(item)).toEqual(document);
  });

  it('is refused where its bytes, version or dictionary are not those of a writer', async () => {
    const packed = packedAssessment(await assessed(sample('apple.json')));
    const broken = Uint8Array.from(packed.document);
    broken.fill(0, 200, 240);
    expect(() => unpackedAssessment({ ...packed, document: broken })).toThrow();
    expect(() => unpackedAssessment({ ...packed, schemaVersion: 3 })).toThrow();
    expect(() => unpackedAssessment({ ...packed, dictionary: 99 })).toThrow();
  });
});

describe('dictionaries', () => {
  it('never change', () => {
    const hashes = DICTIONARY_NUMBERS.map((number) => [
      number,
      createHash('sha256').update(assessmentDictionary(number)).digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(HASHES);
  });

  it('hold no figure of any company', () => {
    for (const number of DICTIONARY_NUMBERS)
      expect(assessmentDictionary(number).toString()).not.toMatch(/\d/);
  });
});

describe('figures apart from their shape', () => {
  it('are put back to the last character, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const line = JSON.stringify(JSON.parse(json));
        expect(figuresInPlace(figuresApart(line))).toBe(line);
      }),
    );
  });

  it.each([
    ['{"on":"2025-05-15","value":"-12.50"}', '{"on":"\t","value":"\t"}\n2025-05-15\n-12.50'],
    ['"none"', '"none"'],
  ])('of %s stand on lines of their own', (json, expected) => {
    expect(figuresApart(json)).toBe(expected);
  });

  it('are not put into a shape that has other places', () => {
    expect(() => figuresInPlace('{"a":\t}')).toThrow('figures and their places differ');
  });
});
