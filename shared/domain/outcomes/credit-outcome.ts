import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';

export const OUTCOME_KINDS = ['default', 'cured', 'closed'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The ways into default of Basel CRE36: 90 days past due, or unlikely to pay, and by which sign. */
export const DEFAULT_KINDS = [
  'overdue-90',
  'unlikely-to-pay',
  'non-accrual',
  'specific-provision',
  'sale-at-loss',
  'distressed-restructuring',
  'bankruptcy',
] as const;
export type DefaultKind = (typeof DEFAULT_KINDS)[number];

/** What became of a client: it defaulted, it recovered, or the relationship ended. */
export interface CreditOutcome {
  readonly kind: OutcomeKind;
  /** The day it happened. */
  readonly date: IsoDate;
  readonly defaultKind?: DefaultKind;
  readonly note?: string;
}

/** One thing learned about outcomes; nothing is overwritten, a correction is an entry of its own. */
export type OutcomeEntry = {
  /** Of the outcome’s content: the same outcome has the same id. */
  readonly id: string;
  readonly recordedAt: IsoInstant;
} & (
  | { readonly type: 'recorded'; readonly outcome: CreditOutcome }
  | { readonly type: 'withdrawn'; readonly date: IsoDate; readonly reason: string }
);

/** An outcome with what became of its record. */
export interface OutcomeHistory {
  readonly id: string;
  readonly outcome: CreditOutcome;
  readonly recordedAt: IsoInstant;
  readonly withdrawal?: { readonly recordedAt: IsoInstant; readonly reason: string };
}

export const isStanding = ({ withdrawal }: OutcomeHistory): boolean => withdrawal === undefined;

const byLearning = (one: OutcomeEntry, other: OutcomeEntry): number =>
  one.recordedAt.localeCompare(other.recordedAt, 'en') ||
  one.type.localeCompare(other.type, 'en') ||
  one.id.localeCompare(other.id, 'en');

const byDate = (one: OutcomeHistory, other: OutcomeHistory): number =>
  other.outcome.date.localeCompare(one.outcome.date, 'en') ||
  other.recordedAt.localeCompare(one.recordedAt, 'en') ||
  one.id.localeCompare(other.id, 'en');

/**
 * What entries amount to, latest day first. Recording what stands and withdrawing what does not
 * stand change nothing, so entries may come twice; what was withdrawn can be recorded anew.
 */
export const outcomeHistories = (entries: readonly OutcomeEntry[]): readonly OutcomeHistory[] => {
  const histories: OutcomeHistory[] = [];
  for (const entry of [...entries].sort(byLearning)) {
    const { id, recordedAt } = entry;
    const standing = histories.findIndex((each) => each.id === id && isStanding(each));
    const held = histories[standing];
    if (entry.type === 'recorded' && held === undefined)
      histories.push({ id, outcome: entry.outcome, recordedAt });
    if (entry.type === 'withdrawn' && held !== undefined)
      histories[standing] = { ...held, withdrawal: { recordedAt, reason: entry.reason } };
  }
  return histories.sort(byDate);
};
