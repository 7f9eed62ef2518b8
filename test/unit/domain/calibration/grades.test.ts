import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredMigration } from '../../../../shared/domain/calibration/anchored-migration.ts';
import {
  cumulativePds,
  cumulativePdsOfHazards,
  marginalPds,
  withoutCrossings,
} from '../../../../shared/domain/calibration/cumulative-pd.ts';
import { cumulativePdFindings } from '../../../../shared/domain/calibration/cumulative-pd-findings.ts';
import { isotonicRegression } from '../../../../shared/domain/calibration/isotonic-regression.ts';
import { monotoneGradePds } from '../../../../shared/domain/calibration/monotone-grade-pds.ts';
import { computedValue } from '../validation/computed-value.ts';

const failed = (failure: string) => ({ kind: 'failed', failure });

const anyWeighted = fc.array(
  fc.record({
    value: fc.integer({ min: -20, max: 20 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe('isotonic regression', () => {
  it('pools neighbours out of order into their weighted mean', () => {
    const values = [
      { value: 1, weight: 1 },
      { value: 4, weight: 1 },
      { value: 2, weight: 3 },
      { value: 5, weight: 1 },
    ];
    expect(isotonicRegression(values)).toEqual([1, 2.5, 2.5, 5]);
    expect(isotonicRegression([])).toEqual([]);
  });

  it('never falls, keeps the weighted total, and leaves alone what rises', () => {
    fc.assert(
      fc.property(anyWeighted, (values) => {
        const fitted = isotonicRegression(values);
        for (const [index, value] of fitted.slice(1).entries())
          expect(value).toBeGreaterThanOrEqual(fitted[index] ?? Infinity);
        const totalOf = (of: (index: number) => number) =>
          values.reduce((total, { weight }, index) => total + weight * of(index), 0);
        expect(totalOf((index) => fitted[index] ?? 0)).toBeCloseTo(
          totalOf((index) => values[index]?.value ?? 0),
          9,
        );
        const again = isotonicRegression(fitted.map((value) => ({ value, weight: 1 })));
        for (const [index, value] of again.entries())
          expect(value).toBeCloseTo(fitted[index] ?? Infinity, 12);
      }),
    );
  });

  it('is the best of all: the greatest least mean over what surrounds each value', () => {
    fc.assert(
      fc.property(anyWeighted, (values) => {
        const meanOf = (from: number, to: number) => {
          const part = values.slice(from, to + 1);
          const weight = part.reduce((total, each) => total + each.weight, 0);
          return part.reduce((total, each) => total + each.value * each.weight, 0) / weight;
        };
        const indexes = values.map((_, index) => index);
        for (const [at, fitted] of isotonicRegression(values).entries()) {
          const best = Math.max(
            ...indexes
              .filter((from) => from <= at)
              .map((from) =>
                Math.min(...indexes.filter((to) => to >= at).map((to) => meanOf(from, to))),
              ),
          );
          expect(fitted).toBeCloseTo(best, 9);
        }
      }),
    );
  });
});

describe('PDs by grade', () => {
  const anyGrades = fc.array(
    fc
      .integer({ min: 0, max: 400 })
      .chain((count) =>
        fc.integer({ min: 0, max: Math.floor(count / 4) }).map((defaults) => ({ count, defaults })),
      ),
    { minLength: 1, maxLength: 12 },
  );

  it('are the observed rates where these rise by the ratio already', () => {
    const grades = [2, 5, 11].map((defaults) => ({ count: 1000, defaults }));
    expect(computedValue(monotoneGradePds(grades))).toEqual([
      expect.closeTo(0.002, 12),
      expect.closeTo(0.005, 12),
      expect.closeTo(0.011, 12),
    ]);
  });

  it('rise by the least ratio through grades out of order and expect the same defaults', () => {
    const grades = [
      { count: 500, defaults: 4 },
      { count: 800, defaults: 12 },
      { count: 700, defaults: 7 },
      { count: 300, defaults: 30 },
    ];
    const pds = computedValue(monotoneGradePds(grades));
    expect((pds[2] ?? 0) / (pds[1] ?? 1)).toBeCloseTo(1.05, 12);
    expect(800 * (pds[1] ?? 0) + 700 * (pds[2] ?? 0)).toBeCloseTo(19, 10);
    expect(pds[3]).toBeCloseTo(0.1, 12);
  });

  it('rise by at least the ratio whatever was observed', () => {
    fc.assert(
      fc.property(anyGrades, (grades) => {
        fc.pre(grades.some(({ count }) => count > 0));
        const pds = computedValue(monotoneGradePds(grades));
        expect(pds).toHaveLength(grades.length);
        expect(pds[0]).toBeGreaterThan(0);
        for (const [index, pd] of pds.slice(1).entries())
          expect(pd / (pds[index] ?? Infinity)).toBeGreaterThan(1.05 - 1e-12);
      }),
    );
  });

  it('bridge a grade that nobody holds and floor those without default', () => {
    const pds = computedValue(
      monotoneGradePds([
        { count: 0, defaults: 0 },
        { count: 100, defaults: 0 },
        { count: 100, defaults: 1 },
        { count: 0, defaults: 0 },
        { count: 100, defaults: 4 },
        { count: 0, defaults: 0 },
      ]),
    );
    expect(pds).toEqual([
      expect.closeTo(0.0001, 12),
      expect.closeTo(0.000105, 12),
      expect.closeTo(0.01, 12),
      expect.closeTo(0.02, 12),
      expect.closeTo(0.04, 12),
      expect.closeTo(0.042, 12),
    ]);
  });

  it('say why there are none', () => {
    expect(monotoneGradePds([])).toEqual(failed('no-observations'));
    expect(monotoneGradePds([{ count: 0, defaults: 0 }])).toEqual(failed('no-observations'));
    expect(monotoneGradePds([{ count: 1, defaults: 2 }])).toEqual(failed('counts-invalid'));
    expect(monotoneGradePds([{ count: 2, defaults: 2 }])).toEqual(failed('pd-out-of-range'));
    expect(monotoneGradePds([{ count: 2, defaults: 1 }], { ratioMin: 0.9 })).toEqual(
      failed('parameter-out-of-range'),
    );
  });
});

describe('cumulative PDs', () => {
  const matrix = [
    [0.9, 0.08, 0.02],
    [0.05, 0.85, 0.1],
    [0, 0, 1],
  ];

  it('are the last column of the powers of the matrix', () => {
    const curves = cumulativePds(matrix);
    const exact = [
      [0.02, 0.046, 0.07628, 0.109484, 0.14454792],
      [0.1, 0.186, 0.2604, 0.325154, 0.3818551],
    ];
    for (const [grade, curve] of exact.entries())
      for (const [year, pd] of curve.entries()) expect(curves[grade]?.[year]).toBeCloseTo(pd, 12);
    expect(cumulativePdFindings(curves)).toEqual([]);
  });

  it('let nobody return from default, whatever the matrix says of it', () => {
    const curing = [...matrix.slice(0, 2), [0.5, 0.5, 0]];
    expect(cumulativePds(curing)).toEqual(cumulativePds(matrix));
  });

  it('multiply up survival from yearly hazards and come apart into marginal PDs', () => {
    const curve = cumulativePdsOfHazards([0.01, 0.02, 0.03]);
    expect(curve[2]).toBeCloseTo(1 - 0.99 * 0.98 * 0.97, 14);
    const marginals = marginalPds(curve);
    expect(marginals[1]).toBeCloseTo(0.99 * 0.02, 14);
    expect(marginals.reduce((total, pd) => total + pd, 0)).toBeCloseTo(curve[2] ?? 0, 14);
  });

  it('refuse a matrix whose rows do not add up', () => {
    expect(() =>
      cumulativePds([
        [0.9, 0.2],
        [0, 1],
      ]),
    ).toThrow('add up to one');
    expect(() => cumulativePds([[0.9, 0.1]])).toThrow();
    expect(() => cumulativePdsOfHazards([1.1])).toThrow('not a probability');
  });
});

describe('curves of grades', () => {
  // The middle grade falls back into the first more often than it defaults: a noisy matrix.
  const crossing = cumulativePds([
    [0.5, 0, 0.48, 0.02],
    [0.6, 0.37, 0, 0.03],
    [0, 0, 0.6, 0.4],
    [0, 0, 0, 1],
  ]);

  it('are found to cross', () => {
    const findings = cumulativePdFindings(crossing);
    expect(findings.map((finding) => finding.kind)).toContain('grades-cross');
    expect(findings[0]).toEqual({ kind: 'grades-cross', grade: 1, year: 2 });
  });

  it('cross no more once mended, and years without a crossing stay', () => {
    const mended = withoutCrossings(crossing);
    expect(cumulativePdFindings(mended)).toEqual([]);
    expect(mended.map((curve) => curve[0])).toEqual(crossing.map((curve) => curve[0]));
    const second = (crossing[0]?.[1] ?? 0) + (crossing[1]?.[1] ?? 0);
    expect(mended[0]?.[1]).toBeCloseTo(second / 2, 12);
  });

  it('never cross nor fall after mending, from any matrix', () => {
    const anyMatrix = fc
      .array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 5 }), {
        minLength: 5,
        maxLength: 5,
      })
      .map((rows) =>
        rows.map((row) => {
          const total = row.reduce((sum, each) => sum + each, 0);
          return row.map((each) => each / total);
        }),
      );
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(cumulativePdFindings(withoutCrossings(cumulativePds(matrix)))).toEqual([]);
      }),
    );
  });

  it('are reported for every other breach', () => {
    expect(cumulativePdFindings([[0.1, 0.05], [0.2, 1.5], [0.3]])).toEqual([
      { kind: 'falls-with-time', grade: 0, year: 2 },
      { kind: 'not-a-probability', grade: 1, year: 2 },
      { kind: 'horizons-differ', grade: 2, year: 1 },
    ]);
    expect(cumulativePdFindings([[Number.NaN]])).toEqual([
      { kind: 'not-a-probability', grade: 0, year: 1 },
    ]);
  });
});

describe('a matrix anchored in PDs', () => {
  it('keeps each grade’s PD and spreads the survivors as observed', () => {
    const counts = [
      [8, 2],
      [0, 0],
    ];
    expect(anchoredMigration(counts, [0.01, 0.1])).toEqual([
      [expect.closeTo(0.792, 12), expect.closeTo(0.198, 12), 0.01],
      [0, 0.9, 0.1],
      [0, 0, 1],
    ]);
  });

  it('gives cumulative PDs that start at those PDs', () => {
    const curves = cumulativePds(
      anchoredMigration(
        [
          [80, 15, 5],
          [10, 80, 10],
          [2, 20, 78],
        ],
        [0.002, 0.01, 0.06],
      ),
    );
    expect(curves.map((curve) => curve[0])).toEqual([0.002, 0.01, 0.06]);
    expect(cumulativePdFindings(curves)).toEqual([]);
  });

  it('refuses counts that do not fit the PDs', () => {
    expect(() => anchoredMigration([[1]], [0.1, 0.2])).toThrow('one PD and one square row');
    expect(() => anchoredMigration([[1]], [1.2])).toThrow('not a PD');
  });
});
