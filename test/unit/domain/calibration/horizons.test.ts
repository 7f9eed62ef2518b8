import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativePdFindings } from '../../../../shared/domain/calibration/cumulative-pd-findings.ts';
import {
  pdTermStructure,
  TERM_YEARS,
} from '../../../../shared/domain/calibration/pd-term-structure.ts';
import {
  ASSET_CORRELATION_DEFAULT,
  pdPointInTime,
} from '../../../../shared/domain/calibration/point-in-time.ts';
import { MODELS } from '../../../../shared/domain/models/index.generated.ts';
import { MASTER_SCALE, notchOf } from '../../../../shared/domain/scales/master-scale.ts';

describe('cumulative PDs by grade', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s: rise with the years and never cross between grades',
    (_id, { fit }) => {
      const curves = MASTER_SCALE.map((notch) => pdTermStructure(notch, fit?.cumulativePds));
      expect(cumulativePdFindings(curves.map(({ cumulative }) => cumulative))).toEqual([]);
      for (const { cumulative, basis } of curves) {
        expect(cumulative).toHaveLength(TERM_YEARS);
        expect(basis).toBe(fit?.cumulativePds === undefined ? 'constant-hazard' : 'migration');
      }
    },
  );

  it('without migrations are those of a PD that stays the same', () => {
    const { cumulative } = pdTermStructure({ number: 21, pd: 0.5 }, undefined);
    expect(cumulative).toEqual([0.5, 0.75, 0.875, 0.9375, 0.96875]);
    expect(pdTermStructure(notchOf('D'), undefined).cumulative).toEqual([1, 1, 1, 1, 1]);
  });

  it('with migrations are the row of the grade', () => {
    const fitted = MASTER_SCALE.map(({ number }) => [number / 100, number / 50]);
    expect(pdTermStructure(notchOf('AA+'), fitted)).toEqual({
      basis: 'migration',
      cumulative: [0.02, 0.04],
    });
  });
});

describe('the default asset correlation', () => {
  it('keeps the order of clients in every state of the economy', () => {
    const pd = fc.double({ min: 1e-5, max: 0.9, noNaN: true });
    const factor = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(pd, pd, factor, (one, other, z) => {
        const [low, high] = one <= other ? [one, other] : [other, one];
        const at = (each: number): number => pdPointInTime(each, ASSET_CORRELATION_DEFAULT, z);
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }),
    );
  });
});
