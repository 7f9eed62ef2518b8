import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralTendencyShift,
  shiftedPd,
} from '../../../../shared/domain/calibration/central-tendency.ts';
import { logitLine } from '../../../../shared/domain/calibration/logit-line.ts';
import { lowDefaultPd } from '../../../../shared/domain/calibration/low-default-pd.ts';
import {
  pdPointInTime,
  pdThroughTheCycle,
} from '../../../../shared/domain/calibration/point-in-time.ts';
import {
  samplingPriorCorrection,
  samplingPriorShift,
} from '../../../../shared/domain/calibration/sampling-prior.ts';
import { pdOfPoints, pointsOfLogOdds } from '../../../../shared/domain/calibration/score-points.ts';
import { binomialAtLeast } from '../../../../shared/kernel/binomial-distribution.ts';
import { normalExpectation } from '../../../../shared/kernel/normal-expectation.ts';
import { logistic, logit } from '../../../../shared/kernel/statistic.ts';
import { computedValue } from '../validation/computed-value.ts';

const failed = (failure: string) => ({ kind: 'failed', failure });
const anyPd = fc.double({ min: 1e-5, max: 0.999, noNaN: true });
const anyCorrelation = fc.double({ min: 0, max: 0.6, noNaN: true });

describe('points', () => {
  it('are 600 at 50 survivors for each default and rise by 20 when the odds double', () => {
    expect(pointsOfLogOdds(-Math.log(50))).toBeCloseTo(600, 10);
    expect(pointsOfLogOdds(-Math.log(100))).toBeCloseTo(620, 10);
  });

  it('lead back to the PD', () => {
    fc.assert(
      fc.property(anyPd, (pd) => {
        expect(pdOfPoints(pointsOfLogOdds(logit(pd)))).toBeCloseTo(pd, 12);
      }),
    );
  });
});

describe('shift to the central tendency', () => {
  const anyClients = fc.array(
    fc.record({ pd: anyPd, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
    { minLength: 1, maxLength: 12 },
  );

  it('brings the weighted mean exactly there', () => {
    fc.assert(
      fc.property(anyClients, anyPd, (clients, target) => {
        const shift = computedValue(centralTendencyShift(clients, target));
        const weights = clients.reduce((total, { weight }) => total + weight, 0);
        const mean = clients.reduce(
          (total, { pd, weight }) => total + (weight / weights) * shiftedPd(pd, shift),
          0,
        );
        expect(mean).toBeCloseTo(target, 11);
      }),
    );
  });

  it('is none where the mean is there already', () => {
    const clients = [
      { pd: 0.01, weight: 3 },
      { pd: 0.05, weight: 1 },
    ];
    expect(computedValue(centralTendencyShift(clients, 0.02))).toBeCloseTo(0, 12);
  });

  it('keeps certainty and impossibility', () => {
    expect([0, 1].map((pd) => shiftedPd(pd, 3))).toEqual([0, 1]);
  });

  it('says why there is none', () => {
    const client = { pd: 0.01, weight: 1 };
    expect(centralTendencyShift([], 0.02)).toEqual(failed('no-observations'));
    expect(centralTendencyShift([{ pd: 0.01, weight: 0 }], 0.02)).toEqual(
      failed('no-observations'),
    );
    expect(centralTendencyShift([client], 0)).toEqual(failed('parameter-out-of-range'));
    expect(centralTendencyShift([{ pd: 0, weight: 1 }], 0.02)).toEqual(failed('pd-out-of-range'));
    expect(centralTendencyShift([{ pd: 0.01, weight: -1 }], 0.02)).toEqual(
      failed('counts-invalid'),
    );
  });
});

describe('correction for the sampling prior', () => {
  it('is the formula of odds and a shift of log-odds at once', () => {
    fc.assert(
      fc.property(anyPd, anyPd, anyPd, (pd, sample, population) => {
        const up = (pd * population) / sample;
        const down = ((1 - pd) * (1 - population)) / (1 - sample);
        const corrected = computedValue(samplingPriorCorrection(pd, sample, population));
        expect(corrected).toBeCloseTo(up / (up + down), 10);
        const shift = computedValue(samplingPriorShift(sample, population));
        expect(logistic(logit(pd) + shift)).toBeCloseTo(corrected, 12);
      }),
    );
  });

  it('keeps certainty and refuses rates of nought and one', () => {
    expect(samplingPriorCorrection(1, 0.1, 0.02)).toEqual({ kind: 'ok', value: 1 });
    expect(samplingPriorCorrection(0.1, 0, 0.02)).toEqual(failed('parameter-out-of-range'));
    expect(samplingPriorShift(0.1, 1)).toEqual(failed('parameter-out-of-range'));
    expect(samplingPriorCorrection(1.1, 0.1, 0.02)).toEqual(failed('pd-out-of-range'));
  });
});

describe('PD without defaults', () => {
  it('is where not one default among so many has the probability left over', () => {
    for (const count of [1, 37, 5000]) {
      const pd = computedValue(lowDefaultPd(count, 0.75));
      expect(1 - binomialAtLeast(1, count, pd)).toBeCloseTo(0.25, 12);
    }
  });

  it('says why there is none', () => {
    expect(lowDefaultPd(0, 0.9)).toEqual(failed('no-observations'));
    expect(lowDefaultPd(2.5, 0.9)).toEqual(failed('counts-invalid'));
    expect(lowDefaultPd(10, 1)).toEqual(failed('parameter-out-of-range'));
  });
});

describe('point in time and through the cycle', () => {
  const anyFactor = fc.double({ min: -2.5, max: 2.5, noNaN: true });

  it('undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.9, noNaN: true }),
        anyCorrelation,
        anyFactor,
        (pd, correlation, factor) => {
          const there = pdPointInTime(pd, correlation, factor);
          fc.pre(there > 1e-12 && there < 1 - 1e-9);
          expect(pdThroughTheCycle(there, correlation, factor)).toBeCloseTo(pd, 7);
        },
      ),
    );
  });

  it('have the through-the-cycle PD as the mean over all years', () => {
    for (const [pd, correlation] of [
      [0.0003, 0.24],
      [0.1, 0.12],
      [0.5, 0.5],
    ] as const)
      expect(normalExpectation((z) => pdPointInTime(pd, correlation, z))).toBeCloseTo(pd, 11);
  });

  it('make PDs lower in better times, and alike without correlation', () => {
    expect(pdPointInTime(0.02, 0.15, 1)).toBeLessThan(pdPointInTime(0.02, 0.15, 0.9));
    expect(pdPointInTime(0.02, 0, 3)).toBeCloseTo(0.02, 14);
  });

  it('keep certainty and impossibility, and refuse what is no probability', () => {
    expect([0, 1].map((pd) => pdPointInTime(pd, 0.15, -2))).toEqual([0, 1]);
    expect([0, 1].map((pd) => pdThroughTheCycle(pd, 0.15, -2))).toEqual([0, 1]);
    expect(() => pdPointInTime(1.2, 0.15, 0)).toThrow('not a PD');
    expect(() => pdPointInTime(0.2, 1, 0)).toThrow('not an asset correlation');
  });
});

describe('line through log-odds and outcomes', () => {
  const logOdds = [-6, -5, -4.5, -4, -3.5, -3, -2, -1.5, -1, 0, 0.5, 1.5];
  const outcomes = [0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1];
  const rows = logOdds.map((each, index) => ({ logOdds: each, defaulted: outcomes[index] === 1 }));

  it('is that of greatest likelihood, solved with thirty digits elsewhere', () => {
    expect(computedValue(logitLine(rows))).toEqual({
      intercept: expect.closeTo(0.15572405467462055, 10),
      slope: expect.closeTo(0.41246489542738257, 10),
      interceptError: expect.closeTo(0.87987314, 7),
      slopeError: expect.closeTo(0.32184193, 7),
    });
  });

  it('leaves a calibrated model as it is', () => {
    const calibrated = [-3, -2, -1, 0].flatMap((each) => {
      const count = 100_000;
      const defaults = Math.round(count * logistic(each));
      return [
        ...new Array(defaults).fill({ logOdds: each, defaulted: true }),
        ...new Array(count - defaults).fill({ logOdds: each, defaulted: false }),
      ];
    });
    const line = computedValue(logitLine(calibrated));
    expect(line.intercept).toBeCloseTo(0, 4);
    expect(line.slope).toBeCloseTo(1, 4);
  });

  it('expects as many defaults as there were, whatever the scale of the scores', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (scale, offset) => {
          const moved = rows.map((row) => ({ ...row, logOdds: row.logOdds * scale + offset }));
          const line = computedValue(logitLine(moved));
          const expected = moved.reduce(
            (total, row) => total + logistic(line.intercept + line.slope * row.logOdds),
            0,
          );
          expect(expected).toBeCloseTo(4, 7);
          expect(line.slope * scale).toBeCloseTo(0.41246489542738257, 7);
        },
      ),
    );
  });

  it('says why there is none', () => {
    const row = (each: number, defaulted: boolean) => ({ logOdds: each, defaulted });
    expect(logitLine([])).toEqual(failed('no-observations'));
    expect(logitLine([row(1, false)])).toEqual(failed('no-defaults'));
    expect(logitLine([row(1, true)])).toEqual(failed('no-survivors'));
    expect(logitLine([row(1, true), row(1, false)])).toEqual(failed('no-variation'));
    expect(logitLine([row(2, true), row(1, false)])).toEqual(failed('separated'));
    expect(logitLine([row(0, true), row(1, false)])).toEqual(failed('separated'));
    expect(logitLine([row(1, true), row(2, true), row(1, false)])).toEqual(failed('separated'));
    expect(logitLine([row(Number.NaN, true)])).toEqual(failed('value-not-finite'));
  });
});
