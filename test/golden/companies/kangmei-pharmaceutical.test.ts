import { beforeAll, describe, expect, it } from 'vitest';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/** Figures for 2020 as corrected in the annual report 2021 (2019 where it says so), in CNY. */
describe('Kangmei Pharmaceutical, 2020', () => {
  let kangmei: RatedSample;
  beforeAll(async () => {
    kangmei = await rateSample('kangmei-pharmaceutical');
  });

  const ebit = -31_033_476_972.38 + 2_164_239_133.66;
  const shortDebt = 2_314_766_721.42 + 9_353_047_491.19;
  const debt = shortDebt + 10_043_909_260.71 + 9_371_334_866.01;

  it.each([
    ['gross-margin', (5_412_007_961.66 - 5_226_526_235.84) / 5_412_007_961.66],
    ['net-margin', -31_096_023_390.72 / 5_412_007_961.66],
    ['total-asset-return', ebit / ((33_326_130_956.17 + 64_586_228_755.01) / 2)],
    ['ebit-interest', ebit / 2_164_239_133.66],
    ['cash-to-short-term-debt', 552_338_280.87 / shortDebt],
    ['quick-ratio', (18_541_125_026.24 - 5_708_840_207.01) / 23_285_681_317.26],
    ['fcf-to-debt', (1_031_392_101.6 - 301_726_895.74) / debt],
    ['inventory-days', (365 * ((5_708_840_207.01 + 31_408_236_688.25) / 2)) / 5_226_526_235.84],
    ['revenue-growth', 5_412_007_961.66 / 11_445_545_810.05 - 1],
    ['loss-years', 2],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(kangmei.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('turns the printed impairment of −25.3 billion into a cost', () => {
    const loss = kangmei.analysis.series.current.values.valueOf('assetImpairmentLoss');
    expect(loss?.toNumber()).toBe(25_279_869_426.98);
  });

  it('names every ceiling that applies, not only the one that binds', () => {
    expect([...kangmei.rating.caps].sort()).toEqual([
      'adverse-opinion',
      'default-unlikely-to-pay',
      'fraud-confirmed',
      'negative-equity',
    ]);
    expect(kangmei.rating.notch.grade).toBe('D');
  });

  it('would fail on its figures alone', () => {
    expect(kangmei.rating.modelNotch.number).toBeGreaterThan(16);
  });

  it('rests on statements that no auditor stands behind', () => {
    expect(kangmei.analysis.quality.grade).toBe('D');
  });

  it('has other receivables of a size that the quality checks point at', () => {
    const flagged = kangmei.analysis.quality.checks
      .filter(({ outcome }) => outcome.kind === 'flagged')
      .map(({ check }) => check.number);
    expect(flagged).toContain('A12');
  });
});
