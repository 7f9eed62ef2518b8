import { describe, expect, it } from 'vitest';
import {
  campbellHilscherSzilagyiOf,
  MONTH_WEIGHTS,
  QUARTER_WEIGHTS,
} from '../../shared/domain/benchmarks/declarations/campbell-hilscher-szilagyi.ts';
import { mertonOf } from '../../shared/domain/benchmarks/declarations/merton.ts';
import { mertonNaiveOf } from '../../shared/domain/benchmarks/declarations/merton-naive.ts';
import { shumwayOf } from '../../shared/domain/benchmarks/declarations/shumway.ts';
import { solveMerton } from '../../shared/domain/benchmarks/merton-solution.ts';
import { normalCumulative } from '../../shared/kernel/normal-distribution.ts';

const HULL = {
  equityValue: 3,
  equityVolatility: 0.8,
  defaultPoint: 10,
  riskFreeRate: 0.05,
  horizonYears: 1,
};

describe('Shumway (2001)', () => {
  it('scores -6.624570 with a yearly hazard of 0.00132559', () => {
    const { score, probability, zone } = shumwayOf({
      netIncomeToAssets: 0.045,
      liabilitiesToAssets: 0.6,
      relativeSize: -8,
      excessReturn: -0.1,
      residualVolatility: 0.12,
    });
    expect(score).toBeCloseTo(-6.62457, 6);
    expect(probability).toBeCloseTo(0.00132559, 8);
    expect(zone).toBeUndefined();
  });
});

describe('Campbell, Hilscher and Szilagyi (2008)', () => {
  it('scores -7.335074 with a monthly hazard of 0.00065183', () => {
    const { score, probability } = campbellHilscherSzilagyiOf({
      netIncomeToMarketAssets: 0,
      liabilitiesToMarketAssets: 0.445,
      excessReturn: -0.011,
      volatility: 0.562,
      relativeSize: -10.456,
      cashToMarketAssets: 0.084,
      marketToBook: 2.041,
      logPrice: 2.019,
    });
    expect(score).toBeCloseTo(-7.335074, 6);
    expect(probability).toBeCloseTo(0.00065183, 8);
  });

  it('weights the last four quarters 8/15, 4/15, 2/15, 1/15', () => {
    const expected = [8 / 15, 4 / 15, 2 / 15, 1 / 15];
    expect(QUARTER_WEIGHTS).toHaveLength(4);
    for (const [index, weight] of QUARTER_WEIGHTS.entries())
      expect(weight).toBeCloseTo(expected[index] ?? Number.NaN, 14);
  });

  it('weights twelve months to one, halving every quarter', () => {
    expect(MONTH_WEIGHTS).toHaveLength(12);
    expect(MONTH_WEIGHTS.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 14);
    expect((MONTH_WEIGHTS[3] ?? 0) / (MONTH_WEIGHTS[0] ?? 1)).toBeCloseTo(0.5, 14);
  });
});

describe('Merton distance to default', () => {
  it("solves Hull's example: V 12.395387, σV 0.212305, DD 1.140826, PD 12.697%", () => {
    const outcome = mertonOf(HULL);
    expect(outcome).toMatchObject({
      score: expect.closeTo(1.140826, 6),
      probability: expect.closeTo(0.12697, 5),
      variables: {
        assetValue: expect.closeTo(12.395387, 6),
        assetVolatility: expect.closeTo(0.212305, 6),
      },
    });
  });

  it("solves Hull's exercise: V 6.801247, σV 0.148181, PD 1.15386%", () => {
    const outcome = mertonOf({
      equityValue: 2,
      equityVolatility: 0.5,
      defaultPoint: 5,
      riskFreeRate: 0.04,
      horizonYears: 1,
    });
    expect(outcome).toMatchObject({
      probability: expect.closeTo(0.0115386, 7),
      variables: {
        assetValue: expect.closeTo(6.801247, 6),
        assetVolatility: expect.closeTo(0.148181, 6),
      },
    });
  });

  it('does not depend on the unit of money', () => {
    const inFen = { ...HULL, equityValue: 3e11, defaultPoint: 10e11 };
    const solved = solveMerton(inFen);
    expect(solved).toMatchObject({ distanceToDefault: expect.closeTo(1.140826, 6) });
  });

  it('satisfies both equations wherever it converges, from calm to wild shares', () => {
    for (const equityValue of [0.001, 0.05, 0.3, 1, 10, 1000])
      for (const equityVolatility of [0.05, 0.3, 0.8, 2])
        for (const riskFreeRate of [-0.01, 0, 0.1]) {
          const problem = { equityValue, equityVolatility, defaultPoint: 1, riskFreeRate };
          const solved = solveMerton({ ...problem, horizonYears: 1 });
          if (solved.kind !== 'converged') throw new Error(JSON.stringify(problem));
          const { assetValue, assetVolatility, distanceToDefault } = solved;
          const delta = normalCumulative(distanceToDefault + assetVolatility);
          const call =
            assetValue * delta - Math.exp(-riskFreeRate) * normalCumulative(distanceToDefault);
          expect(Math.abs(call / equityValue - 1)).toBeLessThan(1e-6);
          const volatility = (delta * assetVolatility * assetValue) / equityValue;
          expect(Math.abs(volatility / equityVolatility - 1)).toBeLessThan(1e-6);
        }
  });

  it('says so instead of a number when the iterations run out', () => {
    expect(solveMerton(HULL, 3)).toEqual({ kind: 'not-converged', iterations: 3 });
    expect(mertonOf(HULL, 3)).toMatchObject({
      kind: 'not-meaningful',
      detail: expect.stringContaining('did not settle within 3 iterations'),
    });
  });
});

describe('naive distance to default (2008)', () => {
  it('gives σV 0.281579, DD 2.690439, PD 0.356790%', () => {
    const { score, probability, variables } = mertonNaiveOf({
      equityValue: 500,
      defaultPoint: 450,
      equityVolatility: 0.4,
      drift: 0.05,
    });
    expect(variables.assetVolatility).toBeCloseTo(0.281579, 6);
    expect(score).toBeCloseTo(2.690439, 6);
    expect(probability).toBeCloseTo(0.0035679, 8);
  });
});
