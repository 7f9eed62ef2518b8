import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTest } from '../../../../shared/domain/validation/binomial-test.ts';
import { binomialTestCorrelated } from '../../../../shared/domain/validation/binomial-test-correlated.ts';
import { brierScore, brierSkill } from '../../../../shared/domain/validation/brier-score.ts';
import { criticalDefaultRate } from '../../../../shared/domain/validation/critical-default-rate.ts';
import type { DefaultBucket } from '../../../../shared/domain/validation/default-bucket.ts';
import { defaultRateInterval } from '../../../../shared/domain/validation/default-rate-interval.ts';
import { hosmerLemeshow } from '../../../../shared/domain/validation/hosmer-lemeshow.ts';
import { jeffreysTest } from '../../../../shared/domain/validation/jeffreys-test.ts';
import { reliabilityTable } from '../../../../shared/domain/validation/reliability-table.ts';
import {
  trafficLight,
  trafficLightOfYears,
} from '../../../../shared/domain/validation/traffic-light.ts';
import { computedValue } from './computed-value.ts';

const failed = (failure: string) => ({ kind: 'failed', failure });

const anyBucket: fc.Arbitrary<DefaultBucket> = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([count, pd]) =>
    fc.integer({ min: 0, max: count }).map((defaults) => ({ count, pd, defaults })),
  );

const TESTS = {
  binomialTest,
  jeffreysTest,
  binomialTestCorrelated: (bucket: DefaultBucket) => binomialTestCorrelated(bucket, 0.12),
};

describe.each(Object.entries(TESTS))('%s', (_, test) => {
  it('is a probability for every bucket', () => {
    fc.assert(
      fc.property(anyBucket, (bucket) => {
        const pValue = computedValue(test(bucket));
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('doubts a PD the more, the more defaults there were', () => {
    const pValues = [0, 1, 2, 5, 9, 14, 20].map((defaults) =>
      computedValue(test({ pd: 0.02, count: 200, defaults })),
    );
    expect(pValues).toEqual(pValues.toSorted((one, other) => other - one));
    expect(new Set(pValues).size).toBe(pValues.length);
  });

  it('doubts a lower PD more for the same defaults', () => {
    const pValueAt = (pd: number) => computedValue(test({ pd, count: 200, defaults: 6 }));
    expect(pValueAt(0.01)).toBeLessThan(pValueAt(0.02));
    expect(pValueAt(0.02)).toBeLessThan(pValueAt(0.05));
  });

  it('says why a bucket cannot be tested', () => {
    expect(test({ pd: 0.02, count: 0, defaults: 0 })).toEqual(failed('no-observations'));
    expect(test({ pd: 1.2, count: 10, defaults: 1 })).toEqual(failed('pd-out-of-range'));
    expect(test({ pd: Number.NaN, count: 10, defaults: 1 })).toEqual(failed('pd-out-of-range'));
    expect(test({ pd: 0.1, count: 10, defaults: 11 })).toEqual(failed('counts-invalid'));
    expect(test({ pd: 0.1, count: 10, defaults: 0.5 })).toEqual(failed('counts-invalid'));
  });
});

describe('correlated binomial test', () => {
  const bucket = { pd: 0.02, count: 500, defaults: 16 };

  it('is the plain test without correlation', () => {
    const plain = computedValue(binomialTest(bucket));
    expect(computedValue(binomialTestCorrelated(bucket, 0))).toBeCloseTo(plain, 12);
  });

  it.each([
    [1300, 50_000, 0.02, 0.12, 0.2527363117401255],
    [5, 10, 0.3, 0.9, 0.3058526556204269],
    [1, 1, 0.02, 0.5, 0.02],
  ])(
    'for %d of %d agrees with a finer integration elsewhere',
    (defaults, count, pd, rho, exact) => {
      expect(computedValue(binomialTestCorrelated({ pd, count, defaults }, rho))).toBeCloseTo(
        exact,
        9,
      );
    },
  );

  it('refuses a correlation of one and a negative one', () => {
    expect(binomialTestCorrelated(bucket, 1)).toEqual(failed('parameter-out-of-range'));
    expect(binomialTestCorrelated(bucket, -0.1)).toEqual(failed('parameter-out-of-range'));
  });
});

describe('critical default rate', () => {
  it('rises with confidence and is the PD itself without correlation', () => {
    expect(computedValue(criticalDefaultRate(0.02, 0.12, 0.99))).toBeGreaterThan(
      computedValue(criticalDefaultRate(0.02, 0.12, 0.9)),
    );
    expect(computedValue(criticalDefaultRate(0.02, 0, 0.99))).toBeCloseTo(0.02, 14);
  });

  it('names a parameter out of range', () => {
    expect(criticalDefaultRate(-0.1, 0.1, 0.9)).toEqual(failed('pd-out-of-range'));
    expect(criticalDefaultRate(0.1, 1, 0.9)).toEqual(failed('parameter-out-of-range'));
    expect(criticalDefaultRate(0.1, 0.1, 1)).toEqual(failed('parameter-out-of-range'));
  });
});

describe('Hosmer–Lemeshow', () => {
  const buckets = [0.01, 0.02, 0.05].map((pd) => ({ pd, count: 100, defaults: 100 * pd }));

  it('is nought with certainty where every group has what was expected', () => {
    expect(computedValue(hosmerLemeshow(buckets))).toEqual({
      statistic: 0,
      degreesOfFreedom: 3,
      pValue: 1,
    });
  });

  it('loses two degrees on the sample it was fitted on, and empty groups altogether', () => {
    const withEmpty = [...buckets, { pd: 0.5, count: 0, defaults: 0 }];
    expect(computedValue(hosmerLemeshow(withEmpty)).degreesOfFreedom).toBe(3);
    expect(computedValue(hosmerLemeshow(withEmpty, 'in-sample')).degreesOfFreedom).toBe(1);
    expect(hosmerLemeshow(buckets.slice(1), 'in-sample')).toEqual(failed('too-few-degrees'));
  });

  it('says why it cannot be computed', () => {
    expect(hosmerLemeshow([])).toEqual(failed('no-observations'));
    expect(hosmerLemeshow([{ pd: 0, count: 5, defaults: 0 }])).toEqual(failed('pd-out-of-range'));
    expect(hosmerLemeshow([{ pd: 0.5, count: 5, defaults: 6 }])).toEqual(failed('counts-invalid'));
  });
});

describe('Brier score', () => {
  const rows = [
    { pd: 0.1, defaulted: false },
    { pd: 0.6, defaulted: true },
    { pd: 0.3, defaulted: false },
    { pd: 0.2, defaulted: false },
  ];

  it('is smallest at the default rate for a model with one PD', () => {
    const scoreAt = (pd: number) =>
      computedValue(brierScore(rows.map(({ defaulted }) => ({ pd, defaulted }))));
    expect(scoreAt(0.25)).toBeCloseTo(0.1875, 14);
    expect(scoreAt(0.25)).toBeLessThan(scoreAt(0.24));
    expect(scoreAt(0.25)).toBeLessThan(scoreAt(0.26));
  });

  it('is measured by its skill against the base rate', () => {
    expect(computedValue(brierSkill(rows))).toBeCloseTo(1 - 0.075 / 0.1875, 12);
    expect(computedValue(brierSkill(rows.map((row) => ({ ...row, pd: 0.25 }))))).toBe(0);
    expect(computedValue(brierSkill(rows, 0.5))).toBeCloseTo(1 - 0.075 / 0.25, 12);
  });

  it('says why it cannot be computed', () => {
    expect(brierScore([])).toEqual(failed('no-observations'));
    expect(brierScore([{ pd: Number.NaN, defaulted: true }])).toEqual(failed('pd-out-of-range'));
    expect(brierSkill(rows, 2)).toEqual(failed('pd-out-of-range'));
    expect(brierSkill([{ pd: 0.1, defaulted: false }])).toEqual(failed('no-defaults'));
    expect(brierSkill([{ pd: 0.1, defaulted: true }])).toEqual(failed('no-survivors'));
  });
});

describe('traffic light', () => {
  it('is green from 5 %, amber from 1 %, red below', () => {
    expect([0.051, 0.05].map(trafficLight)).toEqual(['green', 'green']);
    expect([0.0499, 0.01].map(trafficLight)).toEqual(['amber', 'amber']);
    expect([0.00999, 0].map(trafficLight)).toEqual(['red', 'red']);
  });

  const yearsOf = (lights: Readonly<Record<number, number>>) =>
    Object.entries(lights).map(([year, pValue]) => ({ year: Number(year), pValue }));

  it('turns red at the third amber in five years, in whatever order they are told', () => {
    const years = yearsOf({ 2020: 0.03, 2021: 0.4, 2022: 0.02, 2023: 0.6, 2024: 0.04 });
    const red = { year: 2024, light: 'red', ambers: 3, escalated: true };
    expect(computedValue(trafficLightOfYears(years))).toEqual(red);
    expect(computedValue(trafficLightOfYears(years.toReversed()))).toEqual(red);
  });

  it('forgets an amber of the sixth year', () => {
    const years = yearsOf({ 2019: 0.03, 2021: 0.4, 2022: 0.02, 2023: 0.6, 2024: 0.04 });
    expect(computedValue(trafficLightOfYears(years))).toEqual({
      year: 2024,
      light: 'amber',
      ambers: 2,
      escalated: false,
    });
  });

  it('does not call a red of its own an escalation', () => {
    const years = yearsOf({ 2021: 0.03, 2022: 0.02, 2023: 0.02, 2024: 0.001 });
    expect(computedValue(trafficLightOfYears(years))).toMatchObject({
      light: 'red',
      escalated: false,
    });
    expect(trafficLightOfYears([])).toEqual(failed('no-observations'));
  });
});

describe('interval of a default rate', () => {
  it('is that of Jeffreys', () => {
    expect(computedValue(defaultRateInterval(500, 16))).toEqual({
      lower: expect.closeTo(0.01916196, 8),
      upper: expect.closeTo(0.05022445, 8),
    });
  });

  it('starts at nought without defaults and ends at one without survivors', () => {
    expect(computedValue(defaultRateInterval(100, 0))).toEqual({
      lower: 0,
      upper: expect.closeTo(0.02474527001526989, 12),
    });
    expect(computedValue(defaultRateInterval(100, 100))).toEqual({
      lower: expect.closeTo(0.9752547299847301, 12),
      upper: 1,
    });
  });

  it('says why there is none', () => {
    expect(defaultRateInterval(0, 0)).toEqual(failed('no-observations'));
    expect(defaultRateInterval(5, 6)).toEqual(failed('counts-invalid'));
    expect(defaultRateInterval(5, 1, 0)).toEqual(failed('parameter-out-of-range'));
  });
});

describe('reliability table', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    pd: (index + 1) / 2000,
    defaulted: index % 7 === 0,
  }));

  it('cuts rows into groups of one size, safest first', () => {
    const table = computedValue(reliabilityTable(rows));
    expect(table.map((bucket) => bucket.count)).toEqual(new Array(10).fill(100));
    expect(table[0]).toMatchObject({ pdLower: 0.0005, pdUpper: 0.05, defaultRate: 0.15 });
    expect(table[0]?.pd).toBeCloseTo(0.02525, 12);
    expect(table[0]?.light).toBe('red');
    expect(table[9]?.light).toBe('green');
  });

  it('loses no row and keeps equal PDs in one group, in any order of rows', () => {
    const anyRows = fc.array(
      fc.record({ pd: fc.constantFrom(0, 0.01, 0.02, 0.05, 0.3, 1), defaulted: fc.boolean() }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 12 }), (some, groups) => {
        const table = computedValue(reliabilityTable(some, groups));
        expect(table.length).toBeLessThanOrEqual(groups);
        expect(table.reduce((total, bucket) => total + bucket.count, 0)).toBe(some.length);
        for (const [index, bucket] of table.slice(1).entries())
          expect(bucket.pdLower).toBeGreaterThan(table[index]?.pdUpper ?? 1);
        expect(reliabilityTable(some.toReversed(), groups)).toEqual({ kind: 'ok', value: table });
      }),
    );
  });

  it('says why it cannot be drawn', () => {
    expect(reliabilityTable([])).toEqual(failed('no-observations'));
    expect(reliabilityTable([{ pd: 2, defaulted: true }])).toEqual(failed('pd-out-of-range'));
    expect(reliabilityTable(rows, 0)).toEqual(failed('parameter-out-of-range'));
  });
});
