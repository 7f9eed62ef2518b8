import * as z from 'zod';
import type {
  CompanyRecord,
  RecordAdditions,
  Recorded,
} from '../../application/ports/company-store.ts';
import { companyProfileSchema, encodeCompanyProfile } from '../../contracts/company-profile.ts';
import { encodeFact, factInput } from '../../contracts/fact-input.ts';
import { encodeJudgement, standingJudgementSchema } from '../../contracts/judgement-input.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import {
  decodeStatement,
  encodeStatement,
  statementRecordSchema,
} from '../../contracts/statement-record.ts';
import {
  companyListedKey,
  companyPartition,
  factSort,
  judgementSort,
  profileSort,
  statementSort,
} from './keys.ts';
import type { Item } from './table.ts';

/** Raised when the form of an item changes; readers accept every version ever written. */
const SCHEMA_VERSION = 1;

const head = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  recordedAt: instantInput,
  hash: z.string(),
};

const inputItemSchema = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('profile'), value: companyProfileSchema }),
  z.object({ ...head, kind: z.literal('statement'), value: statementRecordSchema }),
  z.object({ ...head, kind: z.literal('fact'), value: factInput }),
  z.object({ ...head, kind: z.literal('judgement'), value: standingJudgementSchema }),
]);
type InputItem = z.output<typeof inputItemSchema>;

const itemOf = (
  pk: string,
  sk: string,
  kind: InputItem['kind'],
  { hash, recordedAt }: Recorded<unknown>,
  value: unknown,
): Item => ({ pk, sk, kind, schemaVersion: SCHEMA_VERSION, recordedAt, hash, value });

/** The items of what a request adds, and the company's place in the tenant's list. */
export const companyItems = (
  tenant: string,
  companyId: string,
  { profiles, statements, facts, judgements }: RecordAdditions,
): readonly Item[] => {
  const pk = companyPartition(tenant, companyId);
  return [
    ...profiles.map((entry) =>
      itemOf(pk, profileSort(entry), 'profile', entry, encodeCompanyProfile(entry.value)),
    ),
    ...statements.map((entry) =>
      itemOf(
        pk,
        statementSort(entry.value, entry),
        'statement',
        entry,
        encodeStatement(entry.value),
      ),
    ),
    ...facts.map((entry) =>
      itemOf(pk, factSort(entry.value, entry), 'fact', entry, encodeFact(entry.value)),
    ),
    ...judgements.map((entry) =>
      itemOf(pk, judgementSort(entry), 'judgement', entry, encodeJudgement(entry.value)),
    ),
    ...profiles.slice(-1).map(({ value }) => ({
      ...companyListedKey(tenant, companyId),
      kind: 'company',
      schemaVersion: SCHEMA_VERSION,
      name: value.name,
      country: value.country,
    })),
  ];
};

const byLearning = (one: InputItem, other: InputItem): number =>
  one.recordedAt === other.recordedAt
    ? one.hash.localeCompare(other.hash, 'en')
    : one.recordedAt.localeCompare(other.recordedAt, 'en');

const recorded = <Value>({ hash, recordedAt }: InputItem, value: Value): Recorded<Value> => ({
  value,
  hash,
  recordedAt,
});

/** Two requests at once may have written one fact twice. */
const distinct = <Value>(entries: readonly Recorded<Value>[]): readonly Recorded<Value>[] =>
  [...new Map(entries.toReversed().map((entry) => [entry.hash, entry])).values()].reverse();

/** Reads a company's items, in any order. Throws on an item in a form never written. */
export const companyRecordOf = (companyId: string, items: readonly Item[]): CompanyRecord => {
  const inputs = items.map((item) => inputItemSchema.parse(item)).sort(byLearning);
  return {
    companyId,
    profiles: inputs.flatMap((item) => (item.kind === 'profile' ? recorded(item, item.value) : [])),
    statements: inputs.flatMap((item) => {
      if (item.kind !== 'statement') return [];
      const statement = decodeStatement(item.value);
      return recorded(item, { ...statement, receivedAt: item.recordedAt });
    }),
    facts: distinct(
      inputs.flatMap((item) => (item.kind === 'fact' ? recorded(item, item.value) : [])),
    ),
    judgements: inputs.flatMap((item) =>
      item.kind === 'judgement' ? recorded(item, item.value) : [],
    ),
  };
};

export const companyListedSchema = z
  .object({
    sk: z.string(),
    kind: z.literal('company'),
    schemaVersion: z.literal(SCHEMA_VERSION),
    name: z.string(),
    country: z.string(),
  })
  .transform(({ sk, name, country }) => ({ id: sk, name, country }));
