import type { FactGiven } from '../contracts/fact-items-input.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { type FactId, factId } from '../domain/facts/fact-id.ts';
import { currentVersions } from '../domain/facts/fact-versions.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Finding, type Refusal, refused } from '../problems/refusal.ts';
import { companyAdditions, emptyRecord, withAdditions } from './company-additions.ts';
import { companyNotFound } from './company-not-found.ts';
import { factHash } from './fact-hash.ts';
import type { CompanyRecord, RecordAdditions } from './ports/company-store.ts';
import type { RecordPorts } from './record-company.ts';

type FactOutcome =
  | {
      readonly outcome: 'recorded' | 'corrected' | 'already-known';
      readonly id: FactId;
      /** Whether this version is the one that counts. */
      readonly counts: boolean;
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

export interface FactsRecorded {
  /** As sent. */
  readonly items: readonly FactOutcome[];
  readonly added: number;
}

/** What a table stores all or nothing at most. */
const ADDED_AT_ONCE_MAX = 90;

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );

const factsRead = (given: readonly FactGiven[]): readonly Fact[] =>
  given.flatMap((each) => (each.kind === 'read' ? [each.fact] : []));

const outcomesOf = (
  given: readonly FactGiven[],
  before: CompanyRecord,
  after: CompanyRecord,
): readonly FactOutcome[] => {
  const hashes = new Set(before.facts.map(({ hash }) => hash));
  const ids = new Set(before.facts.map(({ value }) => factId(value)));
  const current = new Set(currentVersions(after.facts).map(({ hash }) => hash));
  return given.map((each) => {
    if (each.kind === 'unreadable') return { outcome: 'refused', findings: each.findings };
    const [hash, id] = [factHash(each.fact), factId(each.fact)];
    const known = ids.has(id) ? 'corrected' : 'recorded';
    const outcome = hashes.has(hash) ? 'already-known' : known;
    hashes.add(hash);
    ids.add(id);
    return { outcome, id, counts: current.has(hash) };
  });
};

const allUnreadable = (given: readonly FactGiven[]): readonly Finding[] =>
  given.flatMap((each, index) =>
    each.kind === 'unreadable'
      ? each.findings.map((finding) => ({
          ...finding,
          pointer: `/facts/${index}${finding.pointer}`,
        }))
      : [],
  );

/** The most that a problem document lists. */
const FINDINGS_MAX = 500;

/**
 * Records facts under a company, each on its own: what is wrong with one does not keep out the
 * others. Those already known are not stored twice. Fails where not one of them can be read.
 */
export const recordFacts = async (
  { clock, companies }: RecordPorts,
  companyId: string,
  given: readonly FactGiven[],
): Promise<Result<FactsRecorded, Refusal<'company-not-found'> | Refusal<'validation-failed'>>> => {
  const facts = factsRead(given);
  if (facts.length === 0 && given.length > 0)
    return refused(
      'validation-failed',
      { en: 'None of the facts can be read.', zh: '所报事实均无法读取。' },
      { findings: allUnreadable(given).slice(0, FINDINGS_MAX) },
    );
  const record = await companies.find(companyId);
  if (record === undefined) return companyNotFound(companyId);
  const additions = companyAdditions(record, { facts }, clock.now());
  for (const chunk of chunksOf(additions.facts, ADDED_AT_ONCE_MAX)) {
    const part: RecordAdditions = { ...emptyRecord(companyId), facts: chunk };
    await companies.add(companyId, part);
  }
  const after = withAdditions(record, additions);
  return ok({ items: outcomesOf(given, record, after), added: additions.facts.length });
};
