import type { CompanyProfile } from '../contracts/company-profile.ts';
import type { Judgement } from '../contracts/judgement-input.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { currentFacts, statementWithdrawals } from '../domain/facts/fact-versions.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { IsoDate, IsoInstant } from '../kernel/dates.ts';
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

/** The day from which statements count: nobody could read them before they were published. */
const knownFrom = ({ period, publishedOn }: FinancialStatement): IsoDate =>
  publishedOn === undefined || publishedOn < period.end ? period.end : publishedOn;

/** Undefined where the company itself was not known yet. */
export const companyKnowledge = (
  record: CompanyRecord,
  { asOf, knownAt }: PointOfView,
): CompanyKnowledge | undefined => {
  const profile = knownBy(record.profiles, knownAt).at(-1);
  if (profile === undefined) return undefined;
  const facts = knownBy(record.facts, knownAt);
  const isWithdrawn = statementWithdrawals(facts);
  return {
    profile,
    statements: knownBy(record.statements, knownAt).filter(
      (statement) => knownFrom(statement.value) <= asOf && !isWithdrawn(statement),
    ),
    facts: currentFacts(facts).filter(({ value }) => value.observedOn <= asOf),
    judgement: knownBy(record.judgements, knownAt).at(-1)?.value ?? {},
  };
};
