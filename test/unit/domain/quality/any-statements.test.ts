import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALITY_CHECKS } from '../../../../shared/domain/quality/index.generated.ts';
import { assessQuality } from '../../../../shared/domain/quality/quality-grade.ts';
import { LINE_ITEM_IDS } from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { contextOf, statementOf } from './invented-company.ts';

const amount = fc.oneof(
  fc.constantFrom('0', '1', '-1', '1e60', '-1e60', '1e-30', '999999999999999999', '1000', '-0.01'),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
);

const statement: fc.Arbitrary<FinancialStatement> = fc
  .record({
    year: fc.integer({ min: 2019, max: 2023 }),
    months: fc.constantFrom(3, 6, 9, 12),
    scope: fc.constantFrom('consolidated' as const, 'parent-only' as const),
    unitScale: fc.constantFrom(1, 1000, 10_000, 100_000_000),
    absentLines: fc.constantFrom('unknown' as const, 'nil' as const),
    currency: fc.constantFrom('CNY', 'USD', 'EUR', 'KZT'),
    amounts: fc.dictionary(fc.constantFrom(...LINE_ITEM_IDS), amount, { maxKeys: 90 }),
  })
  .map(({ year, months, scope, unitScale, absentLines, currency, amounts }) =>
    statementOf(`${year}-12-31`, amounts, {
      period: { end: isoDate(`${year}-12-31`), months },
      scope,
      unitScale,
      absentLines,
      currency,
    }),
  );

const external = {
  peers: {
    group: { en: 'peers', zh: '同业' },
    quantiles: new Map(
      [
        'gross-margin',
        'receivable-days',
        'inventory-days',
        'accrual-ratio',
        'pay-per-employee',
      ].map((id) => [id, { p1: decimal(0), median: decimal(1), p90: decimal(2), p99: decimal(3) }]),
    ),
  },
  relatedPartySales: decimal(0),
  declaredSales: decimal(1),
  creditUsed: decimal(1),
  accountInflow: { now: decimal(1), before: decimal(0) },
  headcount: { now: decimal(1), before: decimal(2) },
  electricity: { now: decimal(0), before: decimal(0) },
  copies: [
    { recipient: { en: 'tax', zh: '税务' }, period: isoDate('2023-12-31'), revenue: decimal(0) },
  ],
};

describe('quality of any statements', () => {
  it('is assessed without throwing, with finite values and readable evidence', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (statements, isExternalGiven) => {
          const quality = assessQuality(contextOf(statements, isExternalGiven ? { external } : {}));
          expect(quality.checks).toHaveLength(QUALITY_CHECKS.length);
          for (const { outcome } of quality.checks) {
            for (const text of [outcome.evidence.en, outcome.evidence.zh])
              expect(text).not.toMatch(/NaN|Infinity|undefined|^$/);
            if (outcome.kind === 'insufficient') continue;
            expect(outcome.value.isFinite()).toBe(true);
            expect(outcome.threshold.isFinite()).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which statements arrive', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 4 }), (statements) => {
        const unique = [
          ...new Map(
            statements.map((each) => [
              [each.period.end, each.period.months, each.scope, each.currency].join(),
              each,
            ]),
          ).values(),
        ];
        const verdicts = (list: readonly FinancialStatement[]) =>
          assessQuality(contextOf(list)).checks.map(({ check, outcome }) => [
            check.number,
            outcome.kind,
          ]);
        expect(verdicts([...unique].reverse())).toEqual(verdicts(unique));
      }),
      { numRuns: 100 },
    );
  });
});
