import type { CompanyProfile } from '../contracts/company-profile.ts';
import { encodeFact } from '../contracts/fact-input.ts';
import type { Judgement } from '../contracts/judgement-input.ts';
import { FACT_END_MEMBERS, type Fact } from '../domain/facts/fact.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { IsoDate, IsoInstant } from '../kernel/dates.ts';
import { canonicalJson } from './content-hash.ts';
import type { CompanyRecord, Recorded } from './ports/company-store.ts';

/** The two times of a question: what was true for a day, as it was known at an instant. */
export interface PointOfView {
  readonly asOf: IsoDate;
  readonly knownAt: IsoInstant;
}

/** What of a company's record counts from one point of view. */
export interface CompanyKnowledge {
  readonly profile: Recorded<CompanyProfile>;
  readonly statements: readonly Recorded<FinancialStatement>[];
  readonly facts: readonly Recorded<Fact>[];
  readonly judgement: Judgement;
}

const knownBy = <Value>(
  entries: readonly Recorded<Value>[],
  instant: IsoInstant,
): readonly Recorded<Value>[] => entries.filter(({ recordedAt }) => recordedAt <= instant);

/** What tells one fact from another: all but its end, which may become known later. */
const identityOf = (fact: Fact): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries(encodeFact(fact)).filter(([member]) => !FACT_END_MEMBERS.has(member)),
    ),
  );

/** A fact sent again with its end takes the place of the one without. */
const latestFacts = (facts: readonly Recorded<Fact>[]): readonly Recorded<Fact>[] => [
  ...new Map(facts.map((fact) => [identityOf(fact.value), fact])).values(),
];

/** Undefined where the company itself was not known yet. */
export const companyKnowledge = (
  record: CompanyRecord,
  { asOf, knownAt }: PointOfView,
): CompanyKnowledge | undefined => {
  const profile = knownBy(record.profiles, knownAt).at(-1);
  if (profile === undefined) return undefined;
  return {
    profile,
    statements: knownBy(record.statements, knownAt).filter(({ value }) => value.period.end <= asOf),
    facts: latestFacts(knownBy(record.facts, knownAt)).filter(
      ({ value }) => value.observedOn <= asOf,
    ),
    judgement: knownBy(record.judgements, knownAt).at(-1)?.value ?? {},
  };
};
