import { beforeAll, describe, expect, it } from 'vitest';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/** Figures of the annual report 2025 (2024 where it says so), in CNY, under Chinese line names. */
describe('Fuyao Glass, 2025', () => {
  let fuyao: RatedSample;
  beforeAll(async () => {
    fuyao = await rateSample('fuyao-glass');
  });

  const ebit = 11_161_682_700 + 321_414_072;
  const shortDebt = 7_609_694_417 + 5_232_452_147;
  const debt = shortDebt + 3_669_044_516 + 378_561_402;
  const receivables2025 = 8_477_842_251 + 433_533_713 + 2_922_909_334;
  const receivables2024 = 8_157_067_130 + 812_397_864 + 1_921_465_582;

  it.each([
    ['gross-margin', (45_787_435_563 - 28_722_452_918) / 45_787_435_563],
    ['net-margin', 9_316_796_494 / 45_787_435_563],
    ['core-margin', 9_164_684_348 / 45_787_435_563],
    ['total-asset-return', ebit / ((70_062_354_686 + 63_254_182_536) / 2)],
    ['ebit-interest', ebit / 321_414_072],
    ['quick-ratio', (39_345_419_834 - 6_799_040_799) / 25_566_190_375],
    ['cash-to-short-term-debt', (19_273_739_706 + 10_916_122) / (shortDebt + 4_199_931_921)],
    ['debt-to-assets', 32_510_194_296 / 70_062_354_686],
    ['debt-to-capital', debt / (debt + 37_552_160_390)],
    ['fcf-to-debt', (12_055_090_552 - 6_164_082_209) / debt],
    ['cash-receipt-ratio', 45_331_193_847 / 45_787_435_563],
    ['receivable-days', (365 * ((receivables2025 + receivables2024) / 2)) / 45_787_435_563],
    ['revenue-growth', 45_787_435_563 / 39_251_657_267 - 1],
    ['loss-years', 0],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(fuyao.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('turns printed impairment losses into costs and a printed gain into a negative cost', () => {
    const { values } = fuyao.analysis.series.current;
    expect(values.valueOf('assetImpairmentLoss')?.toNumber()).toBe(13_790_829);
    expect(values.valueOf('creditImpairmentLoss')?.toNumber()).toBe(-3_034_781);
  });

  it('has books that tie to the yuan in all four years', () => {
    const hard = fuyao.analysis.identityFindings.filter(({ severity }) => severity !== 'flag');
    expect(hard).toEqual([]);
  });

  it('asks first for the depreciation in the notes to the cash-flow statement', () => {
    expect(fuyao.reason('debt-to-ebitda')).toBe('missing-input');
    const [first] = fuyao.rating.missingDocuments;
    expect(first?.document).toBe('cash-flow-statement');
    expect(first?.lines).toContain('depreciationAndAmortisation');
  });

  it('could be better or worse by what is missing, never outside the interval', () => {
    const { interval, notch } = fuyao.rating;
    expect(interval.best.number).toBeLessThan(notch.number);
    expect(interval.worst.number).toBeGreaterThan(notch.number);
  });
});
