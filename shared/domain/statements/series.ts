import type { IsoDate } from '../../kernel/dates.ts';
import { describeBasis, type FinancialStatement, sameBasis } from './statement.ts';
import { type Construction, isAnniversary, toTwelveMonths } from './twelve-months.ts';
import { type StatementValues, valuesOf } from './values.ts';

/** One year-end (or interim date) of the series, with flows brought to twelve months. */
export interface PeriodView {
  readonly end: IsoDate;
  readonly statement: FinancialStatement;
  readonly construction: Construction;
  readonly values: StatementValues;
  /** For messages: which period, scope, standard and currency. */
  readonly basis: string;
}

export type PriorPeriod =
  | { readonly kind: 'found'; readonly view: PeriodView }
  | { readonly kind: 'absent' }
  /** A year earlier exists only on another basis: figures must not meet in one ratio. */
  | { readonly kind: 'other-basis'; readonly basis: string };

/** Later knowledge of the same period and basis replaces earlier: restated beats as reported. */
const supersedes = (one: FinancialStatement, other: FinancialStatement): boolean => {
  if (one.version !== other.version) return one.version === 'restated';
  return (one.receivedAt ?? '') >= (other.receivedAt ?? '');
};

const latestVersions = (statements: readonly FinancialStatement[]): FinancialStatement[] => {
  const kept = new Map<string, FinancialStatement>();
  for (const statement of statements) {
    const key = describeBasis(statement);
    const held = kept.get(key);
    if (held === undefined || supersedes(statement, held)) kept.set(key, statement);
  }
  return [...kept.values()];
};

const SCOPE_PREFERENCE = { consolidated: 0, 'parent-only': 1 } as const;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Newest first; of one date the consolidated statements, then the longer period, then what was
 * learned last: whoever sends a document again in its true currency means that one.
 */
const byPreference = (one: FinancialStatement, other: FinancialStatement): number => {
  if (one.period.end !== other.period.end) return one.period.end < other.period.end ? 1 : -1;
  return (
    SCOPE_PREFERENCE[one.scope] - SCOPE_PREFERENCE[other.scope] ||
    other.period.months - one.period.months ||
    byText(other.receivedAt ?? '', one.receivedAt ?? '') ||
    byText(describeBasis(one), describeBasis(other))
  );
};

const viewOf = (statement: FinancialStatement, all: readonly FinancialStatement[]): PeriodView => {
  const twelve = toTwelveMonths(statement, all);
  return {
    end: statement.period.end,
    statement: twelve.statement,
    construction: twelve.construction,
    values: valuesOf(twelve.statement),
    basis: describeBasis(statement),
  };
};

/**
 * All statements of one company, newest first, seen from its newest period. Order of arrival does
 * not matter. The series stays on the newest statement's basis and refuses to mix in others.
 */
export class StatementSeries {
  readonly statements: readonly FinancialStatement[];
  readonly current: PeriodView;
  readonly #priors = new WeakMap<PeriodView, PriorPeriod>();
  readonly #views: readonly PeriodView[];

  /** Throws on an empty list: a company without statements has no series. */
  constructor(statements: readonly FinancialStatement[]) {
    this.statements = latestVersions(statements).sort(byPreference);
    const [newest] = this.statements;
    if (newest === undefined) throw new RangeError('a series needs at least one statement');
    this.#views = this.statements.map((statement) => viewOf(statement, this.statements));
    this.current = this.#views[0] ?? viewOf(newest, this.statements);
  }

  /** The view one year before, on the same basis. */
  before(view: PeriodView): PriorPeriod {
    const known = this.#priors.get(view);
    if (known !== undefined) return known;
    const found = this.#findBefore(view);
    this.#priors.set(view, found);
    return found;
  }

  #findBefore(view: PeriodView): PriorPeriod {
    const yearBefore = this.#views.filter((other) => isAnniversary(other.end, view.end));
    const match = yearBefore.find((other) => sameBasis(other.statement, view.statement));
    if (match !== undefined) return { kind: 'found', view: match };
    const [clash] = yearBefore;
    return clash === undefined ? { kind: 'absent' } : { kind: 'other-basis', basis: clash.basis };
  }

  /** The current view and its predecessors year by year, newest first, at most `years`. */
  history(years: number): readonly PeriodView[] {
    const views = [this.current];
    while (views.length < years) {
      const oldest = views.at(-1);
      const prior = oldest === undefined ? { kind: 'absent' as const } : this.before(oldest);
      if (prior.kind !== 'found') break;
      views.push(prior.view);
    }
    return views;
  }
}
