import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyAgreement } from '../../../../shared/domain/validation/agency-agreement.ts';
import { lossAccuracy } from '../../../../shared/domain/validation/loss-accuracy.ts';
import { migrationStatistics } from '../../../../shared/domain/validation/migration-statistics.ts';
import { NOT_COMPUTABLE } from '../../../../shared/domain/validation/not-computable.ts';
import { ratingReversals } from '../../../../shared/domain/validation/rating-reversals.ts';
import { spearmanCorrelation } from '../../../../shared/domain/validation/spearman-correlation.ts';
import {
  transitionCounts,
  transitionRates,
} from '../../../../shared/domain/validation/transition-counts.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { computedValue } from './computed-value.ts';

const failed = (failure: string) => ({ kind: 'failed', failure });

const anyPairs = fc.array(
  fc.record({ from: fc.integer({ min: 1, max: 6 }), to: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 1, maxLength: 60 },
);

describe('moves between grades', () => {
  it('are counted from pairs of notch numbers', () => {
    const pairs = [
      { from: 1, to: 1 },
      { from: 1, to: 2 },
      { from: 3, to: 1 },
    ];
    const counts = transitionCounts(pairs, 3);
    expect(counts).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(transitionRates(counts)).toEqual([[0.5, 0.5, 0], undefined, [1, 0, 0]]);
  });

  it('refuse a grade off the scale', () => {
    expect(() => transitionCounts([{ from: 1, to: 4 }], 3)).toThrow('grades 1 → 4 of 3');
    expect(() => transitionCounts([{ from: 0, to: 1 }], 3)).toThrow();
  });

  it('have rates that add up to one in every row that was seen', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const row of transitionRates(transitionCounts(pairs, 6)))
          expect(row?.reduce((sum, rate) => sum + rate, 0) ?? 1).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('migration statistics', () => {
  const counts = transitionCounts(
    [
      { from: 1, to: 1 },
      { from: 2, to: 1 },
      { from: 2, to: 5 },
      { from: 3, to: 4 },
      { from: 4, to: 4 },
      { from: 5, to: 2 },
    ],
    5,
  );

  it('tell moves up from moves down and count the far ones', () => {
    expect(computedValue(migrationStatistics(counts))).toMatchObject({
      observations: 6,
      upgrades: 2,
      downgrades: 2,
      offDiagonalShare: 4 / 6,
      upgradeDowngradeRatio: { kind: 'ok', value: 1 },
      jumps: 2,
      jumpShare: 2 / 6,
      mobility: expect.closeTo(1 - 2 / 5, 12),
    });
    expect(computedValue(migrationStatistics(counts, 4)).jumps).toBe(0);
  });

  it('keep within their bounds, and mirror when the scale is turned round', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const statistics = computedValue(migrationStatistics(transitionCounts(pairs, 6)));
        const turned = computedValue(
          migrationStatistics(
            transitionCounts(
              pairs.map(({ from, to }) => ({ from: 7 - from, to: 7 - to })),
              6,
            ),
          ),
        );
        expect(turned.bandwidthLower).toEqual(statistics.bandwidthUpper);
        expect(turned.upgrades).toBe(statistics.downgrades);
        const { bandwidthUpper, mobility } = statistics;
        const bounded = bandwidthUpper.kind === 'ok' ? bandwidthUpper.value : 0;
        for (const share of [bounded, mobility, statistics.offDiagonalShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('say what cannot be told where nothing moved', () => {
    expect(
      computedValue(
        migrationStatistics([
          [4, 0],
          [0, 3],
        ]),
      ),
    ).toMatchObject({
      mobility: 0,
      bandwidthUpper: failed('no-changes'),
      bandwidthLower: failed('no-changes'),
      upgradeDowngradeRatio: failed('no-changes'),
    });
    expect(migrationStatistics([[0]])).toEqual(failed('no-observations'));
    expect(migrationStatistics([[-1]])).toEqual(failed('counts-invalid'));
    expect(() => migrationStatistics([[1, 2]])).toThrow('square');
  });
});

describe('reversals of ratings', () => {
  const rated = (company: string, ...grades: readonly (readonly [string, number])[]) =>
    grades.map(([date, grade]) => ({ company, date: isoDate(date), grade }));

  it('are changes taken back within twelve months, the last day included', () => {
    const history = rated(
      'one',
      ['2020-03-31', 8],
      ['2020-06-30', 10],
      ['2021-06-30', 9],
      ['2022-07-01', 10],
      ['2022-12-31', 10],
      ['2023-01-31', 11],
    );
    expect(computedValue(ratingReversals(history))).toEqual({
      changes: 4,
      reversals: 1,
      reversalShare: 0.25,
    });
    expect(ratingReversals(history.toReversed())).toEqual(ratingReversals(history));
  });

  it('do not mix companies', () => {
    const histories = [
      ...rated('one', ['2020-01-01', 8], ['2020-02-01', 9]),
      ...rated('two', ['2020-01-15', 9], ['2020-03-01', 8]),
    ];
    expect(computedValue(ratingReversals(histories))).toMatchObject({ changes: 2, reversals: 0 });
  });

  it('say why there are none to count', () => {
    expect(ratingReversals([])).toEqual(failed('no-observations'));
    expect(ratingReversals(rated('one', ['2020-01-01', 8]))).toEqual(failed('no-changes'));
  });
});

describe('Spearman’s correlation', () => {
  it('gives ties their mean rank', () => {
    const pairs = [1, 2, 2, 4, 5, 7].map((x, index) => ({ x, y: [2, 1, 3, 3, 6, 5][index] ?? 0 }));
    expect(computedValue(spearmanCorrelation(pairs))).toBeCloseTo(0.8088235294117647, 12);
  });

  it('is one for any rising transformation, minus one for a falling one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { minLength: 2 }), (xs) => {
        expect(spearmanCorrelation(xs.map((x) => ({ x, y: x ** 3 + x })))).toEqual({
          kind: 'ok',
          value: expect.closeTo(1, 12),
        });
        expect(spearmanCorrelation(xs.map((x) => ({ x, y: -Math.exp(x) })))).toEqual({
          kind: 'ok',
          value: expect.closeTo(-1, 12),
        });
      }),
    );
  });

  it('says why it cannot be computed', () => {
    expect(spearmanCorrelation([])).toEqual(failed('no-observations'));
    expect(spearmanCorrelation([{ x: 1, y: 2 }])).toEqual(failed('no-variation'));
    expect(spearmanCorrelation([{ x: Number.NaN, y: 2 }])).toEqual(failed('value-not-finite'));
  });
});

describe('agreement with agencies', () => {
  const rows = [
    { ownNotch: 5, ownScore: 0.001, agencyNotch: 5 },
    { ownNotch: 9, ownScore: 0.004, agencyNotch: 8 },
    { ownNotch: 12, ownScore: 0.012, agencyNotch: 10.4 },
    { ownNotch: 11, ownScore: 0.009, agencyNotch: 10.5 },
    { ownNotch: 15, ownScore: 0.05, agencyNotch: 12 },
  ];

  it('measures order, distance and severity', () => {
    const agreement = computedValue(agencyAgreement(rows));
    expect(agreement.count).toBe(5);
    expect(computedValue(agreement.rankCorrelation)).toBeCloseTo(0.9, 12);
    expect(agreement.within).toEqual([
      { notches: 0, share: 0.2 },
      { notches: 1, share: 0.6 },
      { notches: 2, share: 0.8 },
      { notches: 3, share: 1 },
    ]);
    expect(agreement.biasMean).toBeCloseTo(6.1 / 5, 12);
    expect(agreement.distanceMean).toBeCloseTo(6.1 / 5, 12);
  });

  it('calls agencies speculative from halfway between BBB− and BB+', () => {
    // Speculative: 0.009 and 0.05; investment grade: 0.001, 0.004 and 0.012.
    expect(computedValue(computedValue(agencyAgreement(rows)).investmentGradeAuc)).toBeCloseTo(
      5 / 6,
      12,
    );
  });

  it('says what cannot be told', () => {
    expect(agencyAgreement([])).toEqual(failed('no-observations'));
    expect(computedValue(agencyAgreement(rows.slice(0, 2))).investmentGradeAuc).toEqual(
      failed('no-defaults'),
    );
    expect(agencyAgreement([{ ownNotch: 1, ownScore: 1, agencyNotch: Number.NaN }])).toEqual(
      failed('value-not-finite'),
    );
  });
});

describe('accuracy of losses', () => {
  it('weighs the shortfall by exposure and the error by facility', () => {
    const rows = [
      { lgdEstimated: 0.4, lgdRealised: 0.5, exposure: 300 },
      { lgdEstimated: 0.4, lgdRealised: 0.1, exposure: 100 },
    ];
    expect(computedValue(lossAccuracy(rows))).toEqual({
      lossShortfall: expect.closeTo(0, 12),
      meanAbsoluteError: expect.closeTo(0.2, 12),
    });
  });

  it('says why it cannot be computed', () => {
    const row = { lgdEstimated: 0.4, lgdRealised: 0, exposure: 100 };
    expect(lossAccuracy([])).toEqual(failed('no-observations'));
    expect(lossAccuracy([row])).toEqual(failed('no-losses'));
    expect(lossAccuracy([{ ...row, exposure: Infinity }])).toEqual(failed('value-not-finite'));
  });
});

describe('reasons for having no statistic', () => {
  it('are told in both languages', () => {
    for (const text of Object.values(NOT_COMPUTABLE)) {
      expect(text.en).toMatch(/\.$/);
      expect(text.zh).toMatch(/。$/);
    }
  });
});
