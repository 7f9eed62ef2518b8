import { beforeAll, describe, expect, it } from 'vitest';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/** Figures of the annual securities report for the year to March 2026, in JPY million. */
describe('Nippon Sheet Glass, year to March 2026', () => {
  let nsg: RatedSample;
  beforeAll(async () => {
    nsg = await rateSample('nippon-sheet-glass');
  });

  const ebit = 378 + 32_966;
  const ebitda = ebit + 51_215 + 2_952;
  const debt = 307_801 + 239_368;

  it.each([
    ['gross-margin', 195_923 / 879_462],
    ['net-margin', 5_511 / 879_462],
    ['roe', 4_421 / ((151_225 + 108_065) / 2)],
    ['ebitda-margin', ebitda / 879_462],
    ['total-asset-return', ebit / ((1_117_494 + 1_032_931) / 2)],
    ['current-ratio', 341_849 / 560_279],
    ['quick-ratio', (341_849 - 185_511) / 560_279],
    ['debt-to-assets', 931_975 / 1_117_494],
    ['debt-to-ebitda', debt / ebitda],
    ['debt-to-capital', debt / (debt + 185_519)],
    ['ebitda-interest', ebitda / 32_966],
    ['ffo-to-debt', (ebitda - 28_530 - 4_695) / debt],
    ['cfo-to-liabilities', 33_624 / 931_975],
    ['fcf-to-debt', (33_624 - 41_848) / debt],
    ['revenue-growth', 879_462 / 840_401 - 1],
    ['loss-years', 2],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(nsg.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('does not take securities that the source leaves out for nil', () => {
    expect(nsg.reason('cash-to-short-term-debt')).toBe('missing-input');
    expect(nsg.rating.missingDocuments.map(({ document }) => document)).toContain('balance-sheet');
  });

  it('is speculative: debt of six years’ EBITDA, cover below three, no free cash flow', () => {
    expect(nsg.rating.notch.number).toBeGreaterThan(10);
    for (const indicator of ['debt-to-ebitda', 'ebitda-interest', 'ffo-to-debt', 'fcf-to-debt'])
      expect(nsg.logOdds(indicator)).toBeGreaterThan(0);
  });

  it('lies in the distress zone of Altman’s Z" by hand', () => {
    const retained = -44_286;
    const expected =
      6.56 * ((341_849 - 560_279) / 1_117_494) +
      3.26 * (retained / 1_117_494) +
      6.72 * (ebit / 1_117_494) +
      1.05 * (185_519 / 931_975);
    const outcome = nsg.analysis.benchmarks.get('altman-z-double-prime')?.outcome;
    if (outcome?.kind !== 'scored') throw new Error('not scored');
    expect(outcome.score).toBeCloseTo(expected, DIGITS);
    expect(outcome.zone).toBe('distress');
  });
});
