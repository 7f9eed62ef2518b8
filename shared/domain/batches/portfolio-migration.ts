import { type Decimal, decimal, decimalText, ZERO } from '../../kernel/decimal.ts';
import { GRADES, isGrade, notchOf } from '../scales/master-scale.ts';
import {
  type MigrationStatistics,
  migrationStatistics,
} from '../validation/migration-statistics.ts';
import { type GradePair, transitionCounts } from '../validation/transition-counts.ts';
import type { RatingMove, RiskMoney } from './rating-move.ts';

/** A company whose grade moved. */
export interface Mover {
  readonly reference: string;
  readonly companyId: string;
  readonly move: RatingMove;
}

/** What a currency's known exposures lose and bind, before and after; decimals as texts. */
export interface MoneyChange {
  readonly currency: string;
  /** Companies whose exposure is known on both sides. */
  readonly companies: number;
  readonly expectedLossBefore: string;
  readonly expectedLossAfter: string;
  readonly capitalBefore: string;
  readonly capitalAfter: string;
}

export interface PortfolioMigration {
  readonly grades: readonly string[];
  /** `matrix[i][j]`: companies that went from grade i to grade j. */
  readonly matrix: readonly (readonly number[])[];
  readonly compared: number;
  readonly upgraded: number;
  readonly downgraded: number;
  readonly unchanged: number;
  /** Without a grade before, and now with one. */
  readonly newlyRated: number;
  /** With a grade before, and now without. */
  readonly noLongerRated: number;
  /** Present where anything was compared. */
  readonly statistics?: MigrationStatistics;
  /** The furthest first, the worse before the better. */
  readonly movers: readonly Mover[];
  readonly money: readonly MoneyChange[];
}

export interface MigrationCount {
  add(mover: Mover): void;
  result(): PortfolioMigration;
}

const MOVERS_MAX = 50;

const byDistance = (one: Mover, other: Mover): number => {
  const [near, far] = [one.move.notches ?? 0, other.move.notches ?? 0];
  return Math.abs(far) - Math.abs(near) || far - near || (one.companyId < other.companyId ? -1 : 1);
};

/** The furthest of those seen so far; seldom sorted, never long. */
const furthest = () => {
  let held: Mover[] = [];
  const cut = (): void => {
    held = held.sort(byDistance).slice(0, MOVERS_MAX);
  };
  return {
    add: (mover: Mover): void => {
      held.push(mover);
      if (held.length >= MOVERS_MAX * 4) cut();
    },
    all: (): readonly Mover[] => {
      cut();
      return held;
    },
  };
};

interface Sums {
  readonly companies: number;
  readonly before: readonly [loss: Decimal, capital: Decimal];
  readonly after: readonly [loss: Decimal, capital: Decimal];
}

const NOTHING: Sums = { companies: 0, before: [ZERO, ZERO], after: [ZERO, ZERO] };

const plus = ([loss, capital]: Sums['before'], money: RiskMoney): Sums['before'] => [
  loss.plus(decimal(money.expectedLoss)),
  capital.plus(decimal(money.capital)),
];

/** By currency: nothing is converted, and what is known on one side only is left out. */
const moneyByCurrency = () => {
  const sums = new Map<string, Sums>();
  return {
    add: ({ before, after }: RatingMove): void => {
      const [then, now] = [before?.money, after?.money];
      if (then === undefined || now === undefined || then.currency !== now.currency) return;
      const held = sums.get(then.currency) ?? NOTHING;
      sums.set(then.currency, {
        companies: held.companies + 1,
        before: plus(held.before, then),
        after: plus(held.after, now),
      });
    },
    all: (): readonly MoneyChange[] =>
      [...sums].sort().map(([currency, { companies, before, after }]) => ({
        currency,
        companies,
        expectedLossBefore: decimalText(before[0]),
        expectedLossAfter: decimalText(after[0]),
        capitalBefore: decimalText(before[1]),
        capitalAfter: decimalText(after[1]),
      })),
  };
};

const gradeNumber = (grade: string | undefined): number | undefined =>
  grade !== undefined && isGrade(grade) ? notchOf(grade).number : undefined;

/** Counts how a portfolio moves, company by company, in constant memory. */
export const countMigration = (): MigrationCount => {
  const matrix = transitionCounts([], GRADES.length).map((row) => [...row]);
  const movers = furthest();
  const money = moneyByCurrency();
  const count = { upgraded: 0, downgraded: 0, unchanged: 0, newlyRated: 0, noLongerRated: 0 };
  const compare = (mover: Mover, { from, to }: GradePair): void => {
    const row = matrix[from - 1];
    if (row !== undefined) row[to - 1] = (row[to - 1] ?? 0) + 1;
    if (from === to) count.unchanged += 1;
    else {
      count[to < from ? 'upgraded' : 'downgraded'] += 1;
      movers.add(mover);
    }
  };
  return {
    add: (mover) => {
      const from = gradeNumber(mover.move.before?.grade);
      const to = gradeNumber(mover.move.after?.grade);
      money.add(mover.move);
      if (from !== undefined && to !== undefined) compare(mover, { from, to });
      else if (to !== undefined) count.newlyRated += 1;
      else if (from !== undefined) count.noLongerRated += 1;
    },
    result: () => {
      const statistics = migrationStatistics(matrix);
      return {
        grades: [...GRADES],
        matrix,
        compared: count.upgraded + count.downgraded + count.unchanged,
        ...count,
        ...(statistics.kind === 'ok' ? { statistics: statistics.value } : {}),
        movers: movers.all(),
        money: money.all(),
      };
    },
  };
};
