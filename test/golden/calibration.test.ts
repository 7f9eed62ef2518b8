import { describe, expect, it } from 'vitest';
import {
  centralTendencyShift,
  shiftedPd,
} from '../../shared/domain/calibration/central-tendency.ts';
import { lowDefaultPd } from '../../shared/domain/calibration/low-default-pd.ts';
import { pdPointInTime, pdThroughTheCycle } from '../../shared/domain/calibration/point-in-time.ts';
import { samplingPriorCorrection } from '../../shared/domain/calibration/sampling-prior.ts';
import { POINTS_SCALE, pointsLine } from '../../shared/domain/calibration/score-points.ts';
import { normalExpectation } from '../../shared/kernel/normal-expectation.ts';

const near = (value: number, digits: number) => ({
  kind: 'ok',
  value: expect.closeTo(value, digits),
});

describe('600 points at 50 : 1, doubling every 20', () => {
  it('have factor 28.853901 and offset 487.122876', () => {
    const { factor, offset } = pointsLine(POINTS_SCALE);
    expect(factor).toBeCloseTo(28.853901, 6);
    expect(offset).toBeCloseTo(487.122876, 6);
  });
});

describe('five grades brought to a central tendency of 2.5 %', () => {
  const grades = [
    { pd: 0.002, weight: 0.1, shifted: 0.00267715 },
    { pd: 0.005, weight: 0.25, shifted: 0.00668608 },
    { pd: 0.01, weight: 0.35, shifted: 0.01334953 },
    { pd: 0.03, weight: 0.2, shifted: 0.03977942 },
    { pd: 0.08, weight: 0.1, shifted: 0.10432546 },
  ];
  const shift = centralTendencyShift(grades, 0.025);

  it('move by 0.292285', () => {
    expect(shift).toEqual(near(0.292285, 6));
  });

  it.each(grades)('move $pd to $shifted', ({ pd, shifted }) => {
    const by = shift.kind === 'ok' ? shift.value : Number.NaN;
    expect(shiftedPd(pd, by)).toBeCloseTo(shifted, 8);
  });
});

describe('corrections of a PD', () => {
  it('bring 5 % from a sample with 10 % defaults to 0.957447 % where 2 % default', () => {
    expect(samplingPriorCorrection(0.05, 0.1, 0.02)).toEqual(near(0.00957447, 8));
  });

  it('leave 2.276278 % after a hundred observations without default at 90 %', () => {
    expect(lowDefaultPd(100, 0.9)).toEqual(near(0.02276278, 8));
  });
});

describe('2 % through the cycle at a correlation of 15 %', () => {
  it.each([
    [-2, 0.08265452],
    [-1, 0.03534066],
    [0, 0.01295348],
    [1, 0.00405222],
  ])('with factor %d is %d at that point in time, and back', (factor, pd) => {
    expect(pdPointInTime(0.02, 0.15, factor)).toBeCloseTo(pd, 8);
    expect(pdThroughTheCycle(pd, 0.15, factor)).toBeCloseTo(0.02, 7);
  });

  it('is 2 % again on average over all factors', () => {
    expect(normalExpectation((factor) => pdPointInTime(0.02, 0.15, factor))).toBeCloseTo(0.02, 12);
  });
});
