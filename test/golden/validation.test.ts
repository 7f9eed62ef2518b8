import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../shared/domain/validation/area-under-curve.ts';
import { averagePrecision } from '../../shared/domain/validation/average-precision.ts';
import { binomialTest } from '../../shared/domain/validation/binomial-test.ts';
import { binomialTestCorrelated } from '../../shared/domain/validation/binomial-test-correlated.ts';
import { brierScore } from '../../shared/domain/validation/brier-score.ts';
import { criticalDefaultRate } from '../../shared/domain/validation/critical-default-rate.ts';
import { giniCoefficient } from '../../shared/domain/validation/gini-coefficient.ts';
import { gradeConcentration } from '../../shared/domain/validation/grade-concentration.ts';
import { hosmerLemeshow } from '../../shared/domain/validation/hosmer-lemeshow.ts';
import { jeffreysTest } from '../../shared/domain/validation/jeffreys-test.ts';
import { kolmogorovSmirnov } from '../../shared/domain/validation/kolmogorov-smirnov.ts';
import { migrationStatistics } from '../../shared/domain/validation/migration-statistics.ts';
import { populationStability } from '../../shared/domain/validation/population-stability.ts';

const near = (value: number, digits: number) => ({
  kind: 'ok',
  value: expect.closeTo(value, digits),
});

describe('three defaults and five survivors', () => {
  const rows = [
    ...[0.9, 0.7, 0.6].map((pd) => ({ pd, score: pd, defaulted: true })),
    ...[0.8, 0.4, 0.3, 0.2, 0.1].map((pd) => ({ pd, score: pd, defaulted: false })),
  ];

  it('have AUC 0.866667 and Gini 0.733333', () => {
    expect(areaUnderCurve(rows)).toEqual(near(0.866667, 6));
    expect(giniCoefficient(rows)).toEqual(near(0.733333, 6));
  });

  it('have KS 0.80, reached at 0.6', () => {
    expect(kolmogorovSmirnov(rows)).toEqual({
      kind: 'ok',
      value: { distance: expect.closeTo(0.8, 12), score: 0.6 },
    });
  });

  it('have Brier score 0.15', () => {
    expect(brierScore(rows)).toEqual(near(0.15, 12));
  });

  it('have average precision 0.805556', () => {
    expect(averagePrecision(rows)).toEqual(near(0.805556, 6));
  });
});

describe('calibration tests', () => {
  const bucket = { pd: 0.02, count: 500, defaults: 16 };

  it('give Hosmer–Lemeshow 1.794660 with p 0.616098 on three degrees', () => {
    const buckets = [
      { count: 100, pd: 0.005, defaults: 1 },
      { count: 200, pd: 0.02, defaults: 6 },
      { count: 200, pd: 0.08, defaults: 14 },
    ];
    expect(hosmerLemeshow(buckets)).toEqual({
      kind: 'ok',
      value: {
        statistic: expect.closeTo(1.79466, 6),
        degreesOfFreedom: 3,
        pValue: expect.closeTo(0.616098, 6),
      },
    });
  });

  it('give binomial 0.046997 and Jeffreys 0.035010 for 16 of 500 at 2 %', () => {
    expect(binomialTest(bucket)).toEqual(near(0.046997, 6));
    expect(jeffreysTest(bucket)).toEqual(near(0.03501, 6));
  });

  it('give 0.170096 and 0.199512 where defaults are correlated by 5 % and 12 %', () => {
    expect(binomialTestCorrelated(bucket, 0.05)).toEqual(near(0.170096, 6));
    expect(binomialTestCorrelated(bucket, 0.12)).toEqual(near(0.199512, 6));
  });

  it('give critical default rates 4.183778 % and 5.781298 %', () => {
    expect(criticalDefaultRate(0.02, 0.05, 0.95)).toEqual(near(0.04183778, 8));
    expect(criticalDefaultRate(0.02, 0.05, 0.99)).toEqual(near(0.05781298, 8));
  });
});

describe('stability and concentration', () => {
  it('has PSI 0.022961 and is stable', () => {
    const stability = populationStability([100, 200, 400, 200, 100], [80, 180, 380, 220, 140]);
    expect(stability).toMatchObject({
      kind: 'ok',
      value: { index: expect.closeTo(0.022961, 6), verdict: 'stable' },
    });
  });

  it('has HHI 0.2058 and concentration index 0.187604', () => {
    expect(gradeConcentration([5, 15, 30, 25, 15, 7, 3])).toEqual({
      kind: 'ok',
      value: {
        herfindahl: expect.closeTo(0.2058, 12),
        concentrationIndex: expect.closeTo(0.187604, 6),
        largestShare: 0.3,
        largestGrade: 2,
        alert: false,
      },
    });
  });

  it('has upper bandwidth 0.80 and lower 0.666667', () => {
    const counts = [
      [45, 4, 1],
      [5, 85, 10],
      [0, 5, 45],
    ];
    expect(migrationStatistics(counts)).toMatchObject({
      kind: 'ok',
      value: {
        bandwidthUpper: near(0.8, 12),
        bandwidthLower: near(0.666667, 6),
        mobility: expect.closeTo(1 - 2.65 / 3, 12),
      },
    });
  });
});
