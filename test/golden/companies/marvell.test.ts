import { beforeAll, describe, expect, it } from 'vitest';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/** Figures of the Form 10-K for fiscal 2025 (2024 where it says so), in USD million. */
describe('Marvell Technology, fiscal 2025', () => {
  let marvell: RatedSample;
  beforeAll(async () => {
    marvell = await rateSample('marvell');
  });

  const ebit = -894.7 + 189.4;
  const ebitda = ebit + 304.3 + 1_052.6;
  const debt = 129.5 + 3_934.3;

  it.each([
    ['gross-margin', 2_382.2 / 5_767.3],
    ['net-margin', -885 / 5_767.3],
    ['roa', -885 / ((20_204.5 + 21_228.5) / 2)],
    ['ebitda-margin', ebitda / 5_767.3],
    ['quick-ratio', (3_120.3 - 1_029.7) / 2_026.8],
    ['cash-to-short-term-debt', 948.3 / 129.5],
    ['debt-to-assets', 6_777.5 / 20_204.5],
    ['debt-to-ebitda', debt / ebitda],
    ['debt-to-capital', debt / (debt + 13_427)],
    ['ebitda-interest', ebitda / 189.4],
    ['ffo-to-debt', (ebitda - 173.4 - 40.1) / debt],
    ['fcf-to-debt', (1_681.2 - 284.6) / debt],
    ['goodwill-to-equity', 11_586.9 / 13_427],
    ['revenue-growth', 5_767.3 / 5_507.7 - 1],
    ['capital-preservation', 13_427 / 14_831.4],
    ['inventory-days', (365 * ((1_029.7 + 864.4) / 2)) / 3_385.1],
    ['loss-years', 3],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(marvell.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('is held down by losses and up by low debt and strong cash flow', () => {
    expect(marvell.logOdds('net-margin')).toBeGreaterThan(0);
    expect(marvell.logOdds('loss-years')).toBeGreaterThan(0);
    expect(marvell.logOdds('debt-to-assets')).toBeLessThan(0);
    expect(marvell.logOdds('fcf-to-debt')).toBeLessThan(0);
  });

  it('draws attention to a goodwill near the whole equity in a year without operating profit', () => {
    const flagged = marvell.analysis.quality.checks
      .filter(({ outcome }) => outcome.kind === 'flagged')
      .map(({ check }) => check.number);
    expect(flagged).toContain('A12');
  });
});
