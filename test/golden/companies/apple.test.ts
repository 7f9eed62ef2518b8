import { beforeAll, describe, expect, it } from 'vitest';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/**
 * Figures of the Form 10-K for fiscal 2023 (2022 where it says so), in USD million, worked by hand.
 */
describe('Apple Inc., fiscal 2023', () => {
  let apple: RatedSample;
  beforeAll(async () => {
    apple = await rateSample('apple');
  });

  const ebit = 113_736 + 3_933;
  const ebitda = ebit + 11_519;
  const debt = 5_985 + 9_822 + 95_281;

  it.each([
    ['gross-margin', 169_148 / 383_285],
    ['net-margin', 96_995 / 383_285],
    ['roa', 96_995 / ((352_583 + 352_755) / 2)],
    ['total-asset-return', ebit / ((352_583 + 352_755) / 2)],
    ['ebitda-margin', ebitda / 383_285],
    ['current-ratio', 143_566 / 145_308],
    ['quick-ratio', (143_566 - 6_331) / 145_308],
    ['cash-to-short-term-debt', (29_965 + 31_590) / (5_985 + 9_822)],
    ['debt-to-assets', 290_437 / 352_583],
    ['debt-to-ebitda', debt / ebitda],
    ['debt-to-capital', debt / (debt + 62_146)],
    ['ebitda-interest', ebitda / 3_933],
    ['ffo-to-debt', (ebitda - 3_803 - 18_679) / debt],
    ['cfo-to-liabilities', 110_543 / 290_437],
    ['fcf-to-debt', (110_543 - 10_959) / debt],
    ['receivable-days', (365 * ((29_508 + 28_184) / 2)) / 383_285],
    ['revenue-growth', 383_285 / 394_328 - 1],
    ['capital-preservation', 62_146 / 50_672],
    ['size-total-assets', Math.log(352_583)],
    ['research-intensity', 29_915 / 383_285],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(apple.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('knows the lines Apple does not have for nil, because the others add up to the totals', () => {
    const { values } = apple.analysis.series.current;
    expect(values.valueOf('bondsPayable')?.toNumber()).toBe(0);
    expect(values.valueOf('goodwill')?.toNumber()).toBe(0);
  });

  it('has consistent books', () => {
    expect(apple.analysis.identityFindings).toEqual([]);
  });

  it('earns investment grade from profit and cash, against high liabilities', () => {
    const { rating } = apple;
    expect(rating.notch.number).toBeLessThanOrEqual(10);
    expect(rating.caps).toEqual([]);
    expect(apple.logOdds('ebitda-interest')).toBeLessThan(0);
    expect(apple.logOdds('fcf-to-debt')).toBeLessThan(0);
    expect(apple.logOdds('debt-to-assets')).toBeGreaterThan(0);
  });

  it('leaves open only what an officer has to judge', () => {
    const gaps = apple.rating.drivers.gaps.map(({ indicator }) => indicator).sort();
    expect(gaps).toEqual(['industry-score', 'legal-score', 'management-score', 'payment-score']);
  });
});
