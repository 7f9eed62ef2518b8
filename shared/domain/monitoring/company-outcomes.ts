import type { IsoDate } from '../../kernel/dates.ts';
import {
  type CreditOutcome,
  isStanding,
  type OutcomeEntry,
  outcomeHistories,
} from '../outcomes/credit-outcome.ts';

export type CompanyOutcomeEntry = OutcomeEntry & { readonly companyId: string };

/** The outcomes of each company that stand. */
export type CompanyOutcomes = ReadonlyMap<string, readonly CreditOutcome[]>;

export const companyOutcomes = (entries: readonly CompanyOutcomeEntry[]): CompanyOutcomes => {
  const byCompany = Map.groupBy(entries, ({ companyId }) => companyId);
  return new Map(
    [...byCompany].map(([companyId, own]) => [
      companyId,
      outcomeHistories(own)
        .filter(isStanding)
        .map(({ outcome }) => outcome),
    ]),
  );
};

const lastOf = (
  outcomes: readonly CreditOutcome[],
  kind: CreditOutcome['kind'],
  day: IsoDate,
): string =>
  outcomes
    .filter((outcome) => outcome.kind === kind && outcome.date <= day)
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';

/** Defaulted by a day and not recovered since. */
export const isInDefault = (outcomes: readonly CreditOutcome[], day: IsoDate): boolean =>
  lastOf(outcomes, 'default', day) > lastOf(outcomes, 'cured', day);

/** Whether it happened after a day, up to another that counts. */
export const happened = (
  outcomes: readonly CreditOutcome[],
  kind: CreditOutcome['kind'],
  after: IsoDate,
  until: IsoDate,
): boolean =>
  outcomes.some((each) => each.kind === kind && each.date > after && each.date <= until);
