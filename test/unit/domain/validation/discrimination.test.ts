import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../../shared/domain/validation/area-under-curve.ts';
import { aucConfidence } from '../../../../shared/domain/validation/auc-confidence.ts';
import { aucDifference } from '../../../../shared/domain/validation/auc-difference.ts';
import { averagePrecision } from '../../../../shared/domain/validation/average-precision.ts';
import { captureRate } from '../../../../shared/domain/validation/capture-rate.ts';
import { giniCoefficient } from '../../../../shared/domain/validation/gini-coefficient.ts';
import { kolmogorovSmirnov } from '../../../../shared/domain/validation/kolmogorov-smirnov.ts';
import type { ScoredOutcome } from '../../../../shared/domain/validation/risk-ranking.ts';
import { rocCurve } from '../../../../shared/domain/validation/roc-curve.ts';
import { computedValue } from './computed-value.ts';

const rowsOf = (
  defaults: readonly number[],
  survivors: readonly number[],
): readonly ScoredOutcome[] => [
  ...defaults.map((score) => ({ score, defaulted: true })),
  ...survivors.map((score) => ({ score, defaulted: false })),
];

const DEFAULTS = [0.9, 0.7, 0.7, 0.4, 0.2];
const SURVIVORS = [0.8, 0.7, 0.5, 0.4, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01];
const TIED = rowsOf(DEFAULTS, SURVIVORS);

/** Few distinct scores, so that ties are common; both classes present. */
const anyRows = fc
  .tuple(
    fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 15 }),
    fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 }),
  )
  .map(([defaults, survivors]) => rowsOf(defaults, survivors));

const bruteForceAuc = (rows: readonly ScoredOutcome[]): number => {
  const defaults = rows.filter((row) => row.defaulted);
  const survivors = rows.filter((row) => !row.defaulted);
  let won = 0;
  for (const { score } of defaults)
    for (const other of survivors) won += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return won / (defaults.length * survivors.length);
};

const EVERY_STATISTIC = {
  areaUnderCurve,
  giniCoefficient,
  averagePrecision,
  kolmogorovSmirnov,
  rocCurve,
  aucConfidence,
  captureRate: (rows: readonly ScoredOutcome[]) => captureRate(rows, 0.1),
};

describe.each(Object.entries(EVERY_STATISTIC))('%s', (_, statistic) => {
  it('says why it cannot be computed', () => {
    expect(statistic([])).toEqual({ kind: 'failed', failure: 'no-observations' });
    expect(statistic(rowsOf([], [1, 2]))).toEqual({ kind: 'failed', failure: 'no-defaults' });
    expect(statistic(rowsOf([1, 2], []))).toEqual({ kind: 'failed', failure: 'no-survivors' });
    for (const score of [Number.NaN, Infinity])
      expect(statistic(rowsOf([1, 2], [score, 2]))).toEqual({
        kind: 'failed',
        failure: 'value-not-finite',
      });
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(statistic(shuffled)).toEqual(statistic(rows));
        },
      ),
    );
  });
});

describe('AUC', () => {
  it('is the share of pairs that are ranked rightly, ties counting one half', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(computedValue(areaUnderCurve(rows))).toBeCloseTo(bruteForceAuc(rows), 12);
      }),
    );
  });

  it('is untouched by any transformation that keeps the order', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bent = rows.map((row) => ({ ...row, score: Math.exp(row.score) + row.score ** 3 }));
        expect(areaUnderCurve(bent)).toEqual(areaUnderCurve(rows));
      }),
    );
  });

  it('turns into its complement when the scores are turned round', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const turned = rows.map((row) => ({ ...row, score: -row.score }));
        expect(computedValue(areaUnderCurve(turned))).toBeCloseTo(
          1 - computedValue(areaUnderCurve(rows)),
          12,
        );
      }),
    );
  });

  it('makes the Gini coefficient, twice itself less one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const auc = computedValue(areaUnderCurve(rows));
        expect(computedValue(giniCoefficient(rows))).toBeCloseTo(2 * auc - 1, 12);
      }),
    );
  });

  it('is the area under its own ROC curve, and ½ where all scores are equal', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const points = computedValue(rocCurve(rows, 10_000));
        const area = points.slice(1).reduce((total, point, index) => {
          const before = points[index] ?? point;
          const width = point.falsePositiveRate - before.falsePositiveRate;
          return total + (width * (point.truePositiveRate + before.truePositiveRate)) / 2;
        }, 0);
        expect(area).toBeCloseTo(computedValue(areaUnderCurve(rows)), 12);
      }),
    );
    expect(areaUnderCurve(rowsOf([3, 3], [3, 3, 3]))).toEqual({ kind: 'ok', value: 0.5 });
  });
});

describe('standard error of the AUC', () => {
  it('is that of DeLong, computed pair by pair elsewhere', () => {
    expect(computedValue(aucConfidence(TIED))).toEqual({
      auc: expect.closeTo(0.73, 12),
      standardError: expect.closeTo(0.14315880847661608, 12),
      lower: expect.closeTo(0.44941389131616516, 12),
      upper: 1,
    });
  });

  it('widens its interval with the confidence asked for', () => {
    const wide = computedValue(aucConfidence(TIED, 0.9));
    const narrow = computedValue(aucConfidence(TIED, 0.5));
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
    expect(aucConfidence(TIED, 1)).toEqual({ kind: 'failed', failure: 'parameter-out-of-range' });
  });

  it('needs two of each class', () => {
    const failure = (rows: readonly ScoredOutcome[]) => aucConfidence(rows);
    expect(failure(rowsOf([3], [1, 2]))).toEqual({ kind: 'failed', failure: 'too-few-defaults' });
    expect(failure(rowsOf([2, 3], [1]))).toEqual({ kind: 'failed', failure: 'too-few-survivors' });
  });
});

describe('difference of two AUCs', () => {
  const second = [0.95, 0.8, 0.6, 0.5, 0.1, 0.3, 0.7, 0.6, 0.4, 0.2, 0.35, 0.25, 0.15, 0.02, 0.03];
  const paired = TIED.map((row, index) => ({
    first: row.score,
    second: second[index] ?? Number.NaN,
    defaulted: row.defaulted,
  }));

  it('takes into account that both models saw the same firms', () => {
    expect(computedValue(aucDifference(paired))).toEqual({
      first: expect.closeTo(0.73, 12),
      second: expect.closeTo(0.77, 12),
      difference: expect.closeTo(-0.04, 12),
      standardError: expect.closeTo(0.0925262725452134, 12),
      pValue: expect.closeTo(0.6655163783952052, 12),
    });
  });

  it('has nothing to test between a model and its own transformation', () => {
    const same = TIED.map(({ score, defaulted }) => ({
      first: score,
      second: Math.log(score),
      defaulted,
    }));
    expect(aucDifference(same)).toEqual({ kind: 'failed', failure: 'no-variation' });
  });
});

describe('average precision', () => {
  it('lets ties enter together', () => {
    expect(computedValue(averagePrecision(TIED))).toBeCloseTo(0.6122222222222222, 12);
  });

  it('is one for a perfect ranking and the default rate for none', () => {
    expect(averagePrecision(rowsOf([5, 4], [3, 2, 1]))).toEqual({ kind: 'ok', value: 1 });
    expect(averagePrecision(rowsOf([3], [3, 3, 3]))).toEqual({ kind: 'ok', value: 0.25 });
  });
});

describe('KS', () => {
  it('is the widest vertical gap of the ROC curve to the diagonal', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const gaps = computedValue(rocCurve(rows, 10_000)).map((point) =>
          Math.abs(point.truePositiveRate - point.falsePositiveRate),
        );
        expect(computedValue(kolmogorovSmirnov(rows)).distance).toBeCloseTo(Math.max(...gaps), 12);
      }),
    );
  });

  it('is 0.4 on the tied sample', () => {
    expect(computedValue(kolmogorovSmirnov(TIED)).distance).toBeCloseTo(0.4, 12);
  });
});

describe('ROC curve', () => {
  const many = rowsOf(
    Array.from({ length: 300 }, (_, index) => Math.sin(index) + 0.6),
    Array.from({ length: 2000 }, (_, index) => Math.cos(index * 1.7)),
  );

  it('keeps both ends and rises, however much it is thinned', () => {
    for (const pointsMax of [2, 3, 10, 57, 5000]) {
      const points = computedValue(rocCurve(many, pointsMax));
      expect(points.length).toBeLessThanOrEqual(pointsMax);
      expect(points[0]).toEqual({ falsePositiveRate: 0, truePositiveRate: 0 });
      expect(points.at(-1)).toEqual({ falsePositiveRate: 1, truePositiveRate: 1 });
      for (const [index, point] of points.slice(1).entries()) {
        expect(point.falsePositiveRate).toBeGreaterThanOrEqual(
          points[index]?.falsePositiveRate ?? 1,
        );
        expect(point.truePositiveRate).toBeGreaterThanOrEqual(points[index]?.truePositiveRate ?? 1);
      }
    }
  });

  it('keeps only points of the whole curve', () => {
    const whole = new Set(
      computedValue(rocCurve(many, 5000)).map((point) => JSON.stringify(point)),
    );
    for (const point of computedValue(rocCurve(many, 20)))
      expect(whole).toContain(JSON.stringify(point));
  });

  it('cannot do with fewer than two points', () => {
    expect(rocCurve(many, 1)).toEqual({ kind: 'failed', failure: 'parameter-out-of-range' });
  });
});

describe('capture rate', () => {
  it('counts a tie at the cut in proportion', () => {
    // The worst three of fifteen: one default, one survivor, and a third of a tie of two defaults
    // and a survivor.
    expect(computedValue(captureRate(TIED, 0.2))).toBeCloseTo((1 + 2 / 3) / 5, 12);
  });

  it('rises with the share looked at, to all of the defaults', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 1];
        const captured = shares.map((share) => computedValue(captureRate(rows, share)));
        expect(captured).toEqual(captured.toSorted((one, other) => one - other));
        expect(captured.at(-1)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('needs a share above nought and at most one', () => {
    for (const share of [0, -0.1, 1.01, Number.NaN])
      expect(captureRate(TIED, share)).toEqual({
        kind: 'failed',
        failure: 'parameter-out-of-range',
      });
  });
});
