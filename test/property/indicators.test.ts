import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDICATORS } from '../../shared/domain/indicators/index.generated.ts';
import {
  evaluateIndicator,
  type Indicator,
  type IndicatorResult,
  isOfStatements,
} from '../../shared/domain/indicators/indicator.ts';
import type { InputContext } from '../../shared/domain/inputs/resolve.ts';
import {
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
} from '../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../shared/domain/statements/series.ts';
import {
  type FinancialStatement,
  SCOPES,
  STANDARDS,
} from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal, decimalText } from '../../shared/kernel/decimal.ts';

const RUNS = { numRuns: 60 };
const CURRENT_YEAR = 2024;

type Lines = Partial<Record<LineItemId, Decimal>>;

const cents = (least: number, most: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: least, max: most }).map((count) => decimal(count).div(100));

/** Mostly what such a line holds, sometimes nil, a loss or a sign that should not occur. */
const valueFor = (item: LineItemId): fc.Arbitrary<Decimal | undefined> => {
  const isAmount = (LINE_ITEMS[item].unit ?? 'amount') === 'amount';
  return fc.oneof(
    { weight: 12, arbitrary: isAmount ? cents(1, 1_000_000_000) : cents(1, 90) },
    { weight: 2, arbitrary: fc.constant(decimal(0)) },
    { weight: 1, arbitrary: isAmount ? cents(-1_000_000_000, -1) : fc.constant(decimal(0)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const LINES: fc.Arbitrary<Lines> = fc
  .tuple(...LINE_ITEM_IDS.map((item) => fc.tuple(fc.constant(item), valueFor(item))))
  .map((entries) => {
    const lines: Lines = {};
    for (const [item, value] of entries) if (value !== undefined) lines[item] = value;
    return lines;
  });

const statement = (yearsBack: number, lines: Lines): FinancialStatement => ({
  period: { end: isoDate(`${CURRENT_YEAR - yearsBack}-12-31`), months: 12 },
  scope: 'consolidated',
  standard: 'IFRS',
  currency: 'EUR',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
  lines,
});

/** One to six years of one company, newest first. */
const COMPANY: fc.Arbitrary<readonly FinancialStatement[]> = fc
  .array(LINES, { minLength: 1, maxLength: 6 })
  .map((years) => years.map((lines, yearsBack) => statement(yearsBack, lines)));

const FIGURES: Required<Pick<InputContext, 'company'>> = {
  company: { yearsSinceFounding: decimal(12), managementScore: decimal(70) },
};

const evaluateAll = (
  statements: readonly FinancialStatement[],
  usDollarRate: Decimal,
): readonly IndicatorResult[] => {
  const series = new StatementSeries(statements);
  const context = { series, parameters: { usDollarRate }, ...FIGURES };
  return INDICATORS.map((indicator) => evaluateIndicator(indicator, context));
};

const RATE = decimal('1.08');

/** What is left of 34 digits when sums of numbers of unlike size meet in another order. */
const agree = (one: Decimal, other: Decimal): boolean =>
  one
    .minus(other)
    .abs()
    .lte(decimal('1e-22').times(one.abs().plus(1)));

const scaled = (statements: readonly FinancialStatement[], factor: Decimal) =>
  statements.map((each): FinancialStatement => {
    const lines: Lines = {};
    for (const item of LINE_ITEM_IDS) {
      const value = each.lines[item];
      if (value === undefined) continue;
      const isAmount = (LINE_ITEMS[item].unit ?? 'amount') === 'amount';
      lines[item] = isAmount ? value.times(factor) : value;
    }
    return { ...each, currency: 'JPY', unitScale: each.unitScale * factor.toNumber(), lines };
  });

test('no ratio depends on the currency or unit, and sizes follow the exchange rate', () => {
  const measuredIds = new Set<string>();
  fc.assert(
    fc.property(COMPANY, fc.constantFrom('0.001', '10000', '162.5'), (statements, text) => {
      const factor = decimal(text);
      const here = evaluateAll(statements, RATE);
      const there = evaluateAll(scaled(statements, factor), RATE.div(factor));
      for (const [place, { indicator, outcome }] of here.entries()) {
        const other = there[place]?.outcome;
        if (outcome.kind === 'not-meaningful') {
          expect(other?.kind === 'not-meaningful' && other.reason, indicator.id).toBe(
            outcome.reason,
          );
          continue;
        }
        if (other?.kind !== 'measured') throw new Error(`${indicator.id} lost its value`);
        measuredIds.add(indicator.id);
        const expected = indicator.unit === 'amount' ? outcome.value.times(factor) : outcome.value;
        expect(agree(expected, other.value), `${indicator.id} ${expected} ${other.value}`).toBe(
          true,
        );
      }
    }),
    RUNS,
  );
  // What no officer and no fact tells stays unknown; everything else was met with a value.
  const unmet = INDICATORS.filter(
    (indicator) => isOfStatements(indicator) && !measuredIds.has(indicator.id),
  );
  expect(unmet.map(({ id }) => id)).toEqual([]);
});

/** Everything that a reader of the result can see, numbers as text. */
const visible = (results: readonly IndicatorResult[]): string =>
  JSON.stringify(
    results.map(({ indicator, outcome, trace, flags, gaps }) => ({
      id: indicator.id,
      outcome:
        outcome.kind === 'measured' ? decimalText(outcome.value) : [outcome.reason, outcome.detail],
      trace,
      flags,
      gaps,
    })),
  );

test('neither the order of statements nor the order of their lines matters', () => {
  const withOrder = COMPANY.chain((statements) =>
    fc.tuple(
      fc.constant(statements),
      fc.shuffledSubarray([...statements], { minLength: statements.length }),
      fc.shuffledSubarray([...LINE_ITEM_IDS], { minLength: LINE_ITEM_IDS.length }),
    ),
  );
  fc.assert(
    fc.property(withOrder, ([statements, shuffled, order]) => {
      const rewritten = shuffled.map((each): FinancialStatement => {
        const lines: Lines = {};
        for (const item of order) {
          const value = each.lines[item];
          if (value !== undefined) lines[item] = value;
        }
        return { ...each, lines };
      });
      expect(visible(evaluateAll(rewritten, RATE))).toBe(visible(evaluateAll(statements, RATE)));
    }),
    RUNS,
  );
});

const SINGLE_PERIOD_KINDS = ['current', 'current-if-reported', 'parameter', 'company'];

const readsOnePeriod = ({ inputs }: Indicator): boolean =>
  Object.values(inputs).every(({ kind }) => SINGLE_PERIOD_KINDS.includes(kind));

test('an older statement, on any basis, changes no ratio of the current period alone', () => {
  const older = fc.record({
    yearsBack: fc.integer({ min: 1, max: 8 }),
    scope: fc.constantFrom(...SCOPES),
    standard: fc.constantFrom(...STANDARDS),
    lines: LINES,
  });
  fc.assert(
    fc.property(LINES, older, (lines, { yearsBack, scope, standard, lines: olderLines }) => {
      const now = statement(0, lines);
      const then = { ...statement(yearsBack, olderLines), scope, standard };
      const single = (statements: readonly FinancialStatement[]) =>
        evaluateAll(statements, RATE).filter(({ indicator }) => readsOnePeriod(indicator));
      expect(single([now]).length).toBeGreaterThan(30);
      expect(visible(single([now, then]))).toBe(visible(single([now])));
    }),
    RUNS,
  );
});

test('a statement that no year connects to the present changes nothing at all', () => {
  fc.assert(
    fc.property(LINES, LINES, LINES, (lines, priorLines, lostLines) => {
      const connected = [statement(0, lines), statement(1, priorLines)];
      const withLost = [...connected, statement(7, lostLines)];
      expect(visible(evaluateAll(withLost, RATE))).toBe(visible(evaluateAll(connected, RATE)));
    }),
    RUNS,
  );
});
