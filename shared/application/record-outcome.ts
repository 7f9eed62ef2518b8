import { encodeOutcome } from '../contracts/outcome-input.ts';
import {
  type CreditOutcome,
  isStanding,
  type OutcomeEntry,
  type OutcomeHistory,
  outcomeHistories,
} from '../domain/outcomes/credit-outcome.ts';
import { addDays, dateOf, type IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { companyNotFound } from './company-not-found.ts';
import { contentHash } from './content-hash.ts';
import { pointOfView, type ViewRequested } from './point-of-view.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { OutcomeStore } from './ports/outcome-store.ts';

export interface OutcomePorts {
  readonly clock: Clock;
  readonly companies: CompanyStore;
  readonly outcomes: OutcomeStore;
}

type Unknown = Refusal<'company-not-found'>;

const ID_LENGTH = 32;
/** Somewhere on earth it is tomorrow already. */
const DAYS_AHEAD_MAX = 1;

/** The same outcome of the same company has the same id. */
export const outcomeId = (companyId: string, outcome: CreditOutcome): string =>
  contentHash({ companyId, ...encodeOutcome(outcome) }).slice(0, ID_LENGTH);

export const describeOutcome = ({ id, outcome, recordedAt, withdrawal }: OutcomeHistory) => ({
  id,
  ...encodeOutcome(outcome),
  recordedAt,
  standing: withdrawal === undefined,
  ...(withdrawal === undefined ? {} : { withdrawal }),
});

export interface OutcomeRecorded {
  readonly added: boolean;
  readonly history: OutcomeHistory;
}

const refuseFuture = (latest: string): Result<never, Refusal<'validation-failed'>> =>
  refused(
    'validation-failed',
    { en: 'An outcome is recorded once it has happened.', zh: '结果须在发生后记录。' },
    {
      findings: [
        {
          pointer: '/date',
          code: 'date-in-future',
          detail: { en: `Expected a day up to ${latest}.`, zh: `日期不得晚于${latest}。` },
        },
      ],
    },
  );

const latestOf = (entries: readonly OutcomeEntry[], id: string): OutcomeHistory | undefined => {
  const own = outcomeHistories(entries).filter((each) => each.id === id);
  return own.find(isStanding) ?? own[0];
};

const after = (entries: readonly OutcomeEntry[], entry: OutcomeEntry): OutcomeHistory => {
  const history = latestOf([...entries, entry], entry.id);
  if (history === undefined) throw new Error('an entry without a history');
  return history;
};

/** Records what became of a company; what already stands is not recorded twice. */
export const recordOutcome = async (
  { clock, companies, outcomes }: OutcomePorts,
  companyId: string,
  outcome: CreditOutcome,
): Promise<Result<OutcomeRecorded, Unknown | Refusal<'validation-failed'>>> => {
  const now = clock.now();
  const latest = addDays(dateOf(now), DAYS_AHEAD_MAX);
  if (outcome.date > latest) return refuseFuture(latest);
  if ((await companies.find(companyId)) === undefined) return companyNotFound(companyId);
  const entries = await outcomes.find(companyId);
  const id = outcomeId(companyId, outcome);
  const held = latestOf(entries, id);
  if (held !== undefined && isStanding(held)) return ok({ added: false, history: held });
  const entry: OutcomeEntry = { type: 'recorded', id, outcome, recordedAt: now };
  await outcomes.add(companyId, entry);
  return ok({ added: true, history: after(entries, entry) });
};

/** Withdraws an outcome that was recorded by mistake; its record stays. */
export const withdrawOutcome = async (
  { clock, companies, outcomes }: OutcomePorts,
  companyId: string,
  id: string,
  reason: string,
): Promise<Result<OutcomeHistory, Unknown | Refusal<'outcome-not-found'>>> => {
  if ((await companies.find(companyId)) === undefined) return companyNotFound(companyId);
  const entries = await outcomes.find(companyId);
  const held = latestOf(entries, id);
  if (held === undefined)
    return refused('outcome-not-found', {
      en: `${companyId} has no outcome ${id}.`,
      zh: `${companyId} 没有结果 ${id}。`,
    });
  if (!isStanding(held)) return ok(held);
  const { date } = held.outcome;
  const entry: OutcomeEntry = { type: 'withdrawn', id, date, reason, recordedAt: clock.now() };
  await outcomes.add(companyId, entry);
  return ok(after(entries, entry));
};

const knownBy = (entries: readonly OutcomeEntry[], instant: IsoInstant): readonly OutcomeEntry[] =>
  entries.filter(({ recordedAt }) => recordedAt <= instant);

/** Every outcome up to a day as it was known at an instant, latest day first. */
export const listOutcomes = async (
  { clock, companies, outcomes }: OutcomePorts,
  companyId: string,
  requested: ViewRequested,
): Promise<Result<readonly OutcomeHistory[], Unknown | Refusal<'validation-failed'>>> => {
  const view = pointOfView(requested, clock.now(), { in: 'query' });
  if (view.kind === 'failed') return view;
  if ((await companies.find(companyId)) === undefined) return companyNotFound(companyId);
  const { asOf, knownAt } = view.value;
  const histories = outcomeHistories(knownBy(await outcomes.find(companyId), knownAt));
  // Without a day asked for, tomorrow's of another time zone are shown too.
  return ok(
    histories.filter(({ outcome }) => requested.asOf === undefined || outcome.date <= asOf),
  );
};
