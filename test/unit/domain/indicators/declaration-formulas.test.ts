import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../shared/domain/formula/evaluate.ts';
import { namesIn } from '../../../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import type { Indicator } from '../../../../shared/domain/indicators/indicator.ts';
import type { ItemId } from '../../../../shared/domain/statements/values.ts';
import { decimal, ZERO } from '../../../../shared/kernel/decimal.ts';
import { POLICY_REASONS } from './denominator-policies.ts';
import { leadingName, oneSidedNames } from './formula-structure.ts';
import { agree, inOtherUnit, isSeries, scalarOf, valuesOf } from './input-values.ts';

const RUNS = { numRuns: 150 };

/** Figures of which more is a strength, and of which more is a burden, all else unchanged. */
const STRENGTHS: ReadonlySet<ItemId> = new Set<ItemId>([
  'grossProfit',
  'ebit',
  'ebitda',
  'profitBeforeTax',
  'netIncome',
  'netIncomeAttributableToParent',
  'netIncomeExcludingNonRecurring',
  'operatingCashFlow',
  'freeCashFlow',
  'fundsFromOperations',
  'fundsFromOperationsBeforeInterest',
  'liquidFunds',
  'quickAssets',
  'workingCapital',
  'totalEquity',
  'revenue',
  'projectCashFlowPresentValue',
]);
const BURDENS: ReadonlySet<ItemId> = new Set<ItemId>([
  'operatingExpenses',
  'capitalExpenditure',
  'totalDebt',
  'netDebt',
  'shortTermDebt',
  'totalLiabilities',
  // Read as what the equity has to carry.
  'totalAssets',
  'subsidiaryEquity',
  'externalGuarantees',
  'goodwill',
  'tradeReceivables',
  'inventory',
  'otherReceivables',
  'impairmentAllowance',
  'assetsOverdueThreeYears',
]);

/** In the other groups growth, spread and proportion speak, not the figure in front. */
const GROUPS_OF_LEVEL = [
  'profitability',
  'short-term-solvency',
  'leverage',
  'coverage-cash-flow',
  'efficiency',
  'segment-specific',
];

const strengthOf = (indicator: Indicator, name: string): 1 | -1 => {
  const input = indicator.inputs[name];
  if (input === undefined || !('item' in input)) throw new Error(`${name} is no figure`);
  if (STRENGTHS.has(input.item)) return 1;
  if (BURDENS.has(input.item)) return -1;
  throw new Error(`say whether more of ${input.item} is a strength or a burden`);
};

describe.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
  '%s',
  (_id, indicator) => {
    const formula = parseFormula(indicator.formula);
    const arbitraryValues = valuesOf(indicator);

    it('prints a formula over exactly its inputs', () => {
      const names = new Set(namesIn(formula).map(({ name }) => name));
      expect([...names].sort()).toEqual(Object.keys(indicator.inputs).sort());
    });

    it('computes what its formula says, to 25 digits', () => {
      let met = 0;
      fc.assert(
        fc.property(arbitraryValues, (values) => {
          const outcome = indicator.compute(values);
          if (outcome.kind === 'not-meaningful') return true;
          met += 1;
          const printed = evaluate(formula, (name) => values[name]);
          return printed !== 'undefined-result' && agree(outcome.value, printed);
        }),
        RUNS,
      );
      expect(met).toBeGreaterThan(0);
    });

    it('refuses a number only for the reasons of its policies', () => {
      const reasons = indicator.policies.flatMap((policy) => POLICY_REASONS[policy]);
      fc.assert(
        fc.property(arbitraryValues, (values) => {
          const outcome = indicator.compute(values);
          if (outcome.kind === 'not-meaningful') expect(reasons).toContain(outcome.reason);
        }),
        RUNS,
      );
    });

    if (!['amount', 'logarithm'].includes(indicator.unit))
      it('reads the same in any currency and unit', () => {
        fc.assert(
          fc.property(
            arbitraryValues,
            fc.constantFrom('10000', '0.001', '7.1'),
            (values, factor) => {
              const here = indicator.compute(values);
              const there = indicator.compute(inOtherUnit(indicator, values, decimal(factor)));
              if (here.kind === 'not-meaningful') {
                expect(there).toEqual(here);
                return;
              }
              if (there.kind === 'not-meaningful') throw new Error(there.reason);
              expect(agree(here.value, there.value)).toBe(true);
            },
          ),
          RUNS,
        );
      });

    it.each(oneSidedNames(formula, indicator))('moves one way only when %s grows', (name) => {
      const input = indicator.inputs[name];
      if (input === undefined) throw new Error(`${name} is no input`);
      const figure = scalarOf(input);
      fc.assert(
        fc.property(arbitraryValues, fc.tuple(figure, figure, figure), (values, figures) => {
          const found = [...figures]
            .sort((one, other) => one.cmp(other))
            .map((each) => indicator.compute({ ...values, [name]: each }));
          const [low, middle, high] = found.map((each) =>
            each.kind === 'measured' ? each.value : undefined,
          );
          if (low === undefined || middle === undefined || high === undefined) return true;
          const first = agree(low, middle) ? ZERO : middle.minus(low);
          const second = agree(middle, high) ? ZERO : high.minus(middle);
          return first.times(second).gte(0);
        }),
        RUNS,
      );
    });

    const leading = leadingName(formula, indicator);
    const isDirected =
      indicator.direction === 'higher-is-better' || indicator.direction === 'lower-is-better';
    if (leading !== undefined && isDirected && GROUPS_OF_LEVEL.includes(indicator.group))
      it(`turns toward strong as its direction says when ${leading} improves`, () => {
        const better = indicator.direction === 'higher-is-better' ? 1 : -1;
        const strength = strengthOf(indicator, leading);
        let moved = 0;
        fc.assert(
          fc.property(arbitraryValues, (values) => {
            const before = indicator.compute(values);
            const figure = values[leading];
            if (figure === undefined || isSeries(figure)) throw new Error(`${leading}: series`);
            const more = figure.plus(figure.abs()).plus(1);
            const after = indicator.compute({ ...values, [leading]: more });
            if (before.kind !== 'measured' || after.kind !== 'measured') return;
            if (agree(before.value, after.value)) return;
            moved += 1;
            expect(after.value.gt(before.value)).toBe(better === strength);
          }),
          RUNS,
        );
        expect(moved).toBeGreaterThan(0);
      });
  },
);
