import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characteristicStability } from '../../../../shared/domain/validation/characteristic-stability.ts';
import { gradeConcentration } from '../../../../shared/domain/validation/grade-concentration.ts';
import {
  characteristicInformation,
  informationValue,
  informationVerdict,
} from '../../../../shared/domain/validation/information-value.ts';
import {
  populationStability,
  stabilityVerdict,
} from '../../../../shared/domain/validation/population-stability.ts';
import {
  binCounts,
  binOf,
  quantileEdges,
} from '../../../../shared/domain/validation/quantile-bins.ts';
import { computedValue } from './computed-value.ts';

const failed = (failure: string) => ({ kind: 'failed', failure });

const anyCounts = fc.array(fc.nat({ max: 500 }), { minLength: 6, maxLength: 6 });
const filledCounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 6, maxLength: 6 });

describe('PSI', () => {
  it('is never negative, and the sum of its bins', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (expected, actual) => {
        fc.pre(expected.some((count) => count > 0) && actual.some((count) => count > 0));
        const { index, bins } = computedValue(populationStability(expected, actual));
        expect(Math.min(...bins.map((bin) => bin.contribution))).toBeGreaterThanOrEqual(0);
        expect(bins.reduce((sum, bin) => sum + bin.contribution, 0)).toBeCloseTo(index, 12);
      }),
    );
  });

  it('is nought for the same shares and only for them', () => {
    fc.assert(
      fc.property(filledCounts, fc.integer({ min: 1, max: 9 }), (counts, times) => {
        const scaled = counts.map((count) => count * times);
        expect(computedValue(populationStability(counts, scaled)).index).toBeCloseTo(0, 12);
        const moved = counts.map((count, bin) => (bin === 2 ? count + 5 : count));
        expect(computedValue(populationStability(counts, moved)).index).toBeGreaterThan(0);
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(filledCounts, filledCounts, (one, other) => {
        expect(computedValue(populationStability(one, other)).index).toBeCloseTo(
          computedValue(populationStability(other, one)).index,
          12,
        );
      }),
    );
  });

  it('counts half an observation in an empty bin, and nothing in one that is empty twice', () => {
    const { bins } = computedValue(populationStability([50, 0, 50, 0], [40, 0, 0, 60]));
    expect(bins[1]?.contribution).toBe(0);
    expect(bins[2]).toEqual({
      expectedShare: 0.5,
      actualShare: 0.005,
      contribution: expect.closeTo((0.005 - 0.5) * Math.log(0.005 / 0.5), 12),
    });
  });

  it('is stable below 0.10, watched up to 0.25 and a shift above', () => {
    const verdicts = [0, 0.0999, 0.1, 0.25, 0.2501].map(stabilityVerdict);
    expect(verdicts).toEqual(['stable', 'stable', 'watch', 'watch', 'shift']);
  });

  it('says why it cannot be computed', () => {
    expect(populationStability([], [])).toEqual(failed('no-observations'));
    expect(populationStability([1, 2], [0, 0])).toEqual(failed('no-observations'));
    expect(populationStability([1, -2], [1, 1])).toEqual(failed('counts-invalid'));
    expect(populationStability([1, 2], [Number.NaN, 1])).toEqual(failed('counts-invalid'));
    expect(() => populationStability([1], [1, 2])).toThrow('same bins');
  });
});

describe('bins by quantile', () => {
  it('hold a value on an edge in the lower bin, and missing values apart', () => {
    const edges = [1, 2, 5];
    expect([0, 1, 1.5, 2, 5, 5.01, undefined].map((value) => binOf(value, edges))).toEqual([
      0, 0, 1, 1, 2, 3, 4,
    ]);
  });

  it('are of one size where no value repeats', () => {
    const values = Array.from({ length: 1000 }, (_, index) => (index * 617) % 1000);
    expect(binCounts(values, computedValue(quantileEdges(values, 4)))).toEqual([
      250, 250, 250, 250, 0,
    ]);
  });

  it('become fewer where values repeat, and none is ever empty', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), (some, bins) => {
        fc.pre(some.some((value) => value !== undefined));
        const edges = computedValue(quantileEdges(some, bins));
        expect(edges.length).toBeLessThan(bins);
        const counts = binCounts(some, edges);
        expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(0);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(some.length);
      }),
    );
  });
});

describe('CSI', () => {
  const reference = Array.from({ length: 200 }, (_, index) => index);

  it('is nought for the same values and sees a shift and a rise of missing values', () => {
    const same = computedValue(characteristicStability(reference, reference.toReversed()));
    expect(same.index).toBe(0);
    expect(same.edges).toHaveLength(9);
    const shifted = reference.map((value) => value + 60);
    expect(computedValue(characteristicStability(reference, shifted)).verdict).toBe('shift');
    const sparser = reference.map((value) => (value % 3 === 0 ? undefined : value));
    const { bins, verdict } = computedValue(characteristicStability(reference, sparser));
    expect(verdict).toBe('shift');
    expect(bins.at(-1)?.actualShare).toBeCloseTo(67 / 200, 12);
  });

  it('compares characteristics that are always missing', () => {
    expect(characteristicStability([undefined], [undefined])).toMatchObject({
      kind: 'ok',
      value: { index: 0, edges: [] },
    });
  });

  it('says why it cannot be computed', () => {
    expect(characteristicStability([], reference)).toEqual(failed('no-observations'));
    expect(characteristicStability([Number.NaN], [1])).toEqual(failed('value-not-finite'));
    expect(characteristicStability([1], [Number.NaN])).toEqual(failed('value-not-finite'));
    expect(characteristicStability([1], [1], 0)).toEqual(failed('parameter-out-of-range'));
  });
});

describe('information value', () => {
  it('adds up what each bin tells', () => {
    const { value, verdict, bins } = computedValue(
      informationValue([
        { survivors: 20, defaults: 50 },
        { survivors: 30, defaults: 30 },
        { survivors: 50, defaults: 20 },
      ]),
    );
    expect(value).toBeCloseTo(0.549774439124493, 12);
    expect(verdict).toBe('suspicious');
    expect(bins.map((bin) => bin.weightOfEvidence)).toEqual([
      expect.closeTo(Math.log(0.4), 12),
      0,
      expect.closeTo(Math.log(2.5), 12),
    ]);
  });

  it('keeps a bin finite that holds no default or nothing at all', () => {
    const { bins } = computedValue(
      informationValue([
        { survivors: 40, defaults: 0 },
        { survivors: 60, defaults: 10 },
        { survivors: 0, defaults: 0 },
      ]),
    );
    expect(bins[0]?.weightOfEvidence).toBeCloseTo(Math.log(0.4 / 0.05), 12);
    expect(bins[2]).toEqual({ survivors: 0, defaults: 0, weightOfEvidence: 0, contribution: 0 });
  });

  it('names its strength at the usual edges', () => {
    const verdicts = [0.019, 0.02, 0.1, 0.3, 0.5, 0.51].map(informationVerdict);
    expect(verdicts).toEqual(['useless', 'weak', 'medium', 'strong', 'strong', 'suspicious']);
  });

  it('of a characteristic counts missing values as a bin of their own', () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({
      value: index % 4 === 0 ? undefined : index,
      defaulted: index % 4 === 0 && index < 200,
    }));
    const { bins, edges } = computedValue(characteristicInformation(rows, 5));
    expect(edges).toHaveLength(4);
    expect(bins.at(-1)).toMatchObject({ survivors: 50, defaults: 50 });
    expect(bins.at(-1)?.weightOfEvidence).toBeLessThan(0);
  });

  it('says why it cannot be computed', () => {
    const bin = (survivors: number, defaults: number) => [{ survivors, defaults }];
    expect(informationValue([])).toEqual(failed('no-observations'));
    expect(informationValue(bin(5, 0))).toEqual(failed('no-defaults'));
    expect(informationValue(bin(0, 5))).toEqual(failed('no-survivors'));
    expect(informationValue(bin(-1, 5))).toEqual(failed('counts-invalid'));
    expect(characteristicInformation([{ value: Number.NaN, defaulted: true }])).toEqual(
      failed('value-not-finite'),
    );
  });
});

describe('concentration of grades', () => {
  it('is nought where grades are equally full and one where one holds all', () => {
    for (const grades of [2, 7, 21]) {
      const even = computedValue(gradeConcentration(new Array(grades).fill(9)));
      expect(even.concentrationIndex).toBeCloseTo(0, 12);
      expect(even.herfindahl).toBeCloseTo(1 / grades, 12);
      const single = computedValue(gradeConcentration([...new Array(grades - 1).fill(0), 9]));
      expect(single).toMatchObject({ herfindahl: 1, largestShare: 1, alert: true });
      expect(single.concentrationIndex).toBeCloseTo(1, 12);
      expect(single.largestGrade).toBe(grades - 1);
    }
  });

  it('stays between nought and one', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const { concentrationIndex } = computedValue(gradeConcentration(counts));
        expect(concentrationIndex).toBeGreaterThanOrEqual(0);
        expect(concentrationIndex).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('alerts above thirty percent in one grade, not at it', () => {
    expect(computedValue(gradeConcentration([30, 30, 30, 10])).alert).toBe(false);
    expect(computedValue(gradeConcentration([31, 29, 30, 10])).alert).toBe(true);
  });

  it('says why it cannot be computed', () => {
    expect(gradeConcentration([0, 0])).toEqual(failed('no-observations'));
    expect(gradeConcentration([5])).toEqual(failed('too-few-groups'));
    expect(gradeConcentration([5, -1])).toEqual(failed('counts-invalid'));
  });
});
