import { beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { DIGITS, type RatedSample, rateSample } from './rated-sample.ts';

/** Figures of the Form 10-K for fiscal 2022 (2021 where it says so), in USD thousand. */
describe('Bed Bath & Beyond, fiscal 2022', () => {
  let bedBath: RatedSample;
  beforeAll(async () => {
    bedBath = await rateSample('bed-bath-and-beyond');
  });

  const ebit = -3_529_870 + 110_497;
  const ebitda = ebit + 427_087;
  const debt = 646_005 + 301_194 + 1_026_133 + 1_278_467;

  it.each([
    ['gross-margin', 1_214_883 / 5_344_685],
    ['net-margin', -3_498_801 / 5_344_685],
    ['ebitda-margin', ebitda / 5_344_685],
    ['roa', -3_498_801 / ((2_225_217 + 5_130_572) / 2)],
    ['current-ratio', 1_096_909 / 2_495_884],
    ['quick-ratio', (1_096_909 - 817_553) / 2_495_884],
    ['cash-to-short-term-debt', 65_853 / (646_005 + 301_194)],
    ['ebitda-interest', ebitda / 110_497],
    ['cfo-to-liabilities', -990_979 / 5_025_225],
    ['fcf-to-debt', (-990_979 - 332_886) / debt],
    ['revenue-growth', 5_344_685 / 7_867_778 - 1],
    ['inventory-days', (365 * ((817_553 + 1_725_410) / 2)) / 4_129_802],
    ['loss-years', 3],
  ])('computes %s as by hand', (indicator, expected) => {
    expect(bedBath.value(indicator)).toBeCloseTo(expected, DIGITS);
  });

  it('derives the deficit that the source did not print', () => {
    const equity = bedBath.analysis.series.current.values.valueOf('totalEquity');
    expect(equity?.toNumber()).toBe((2_225_217 - 5_025_225) * 1000);
  });

  it('gives no ratio over equity or earnings that are not there, and reads that as the worst', () => {
    expect(bedBath.reason('debt-to-assets')).toBe('negative-equity');
    expect(bedBath.reason('debt-to-capital')).toBe('negative-equity');
    expect(bedBath.reason('debt-to-ebitda')).toBe('negative-earnings');
    const worst = bedBath.rating.score.contributions.find(
      ({ indicator }) => indicator === 'debt-to-ebitda',
    );
    expect(worst?.logOdds.eq(worst.worst)).toBe(true);
  });

  it('is capped because its equity is wiped out, and is worse than the cap by itself', () => {
    expect(bedBath.rating.caps).toContain('negative-equity');
    expect(bedBath.rating.notch.number).toBeGreaterThan(16);
  });

  it('is in default once its bankruptcy filing is known', async () => {
    const { rating } = await rateSample('bed-bath-and-beyond', [
      {
        kind: 'unlikely-to-pay',
        trigger: 'filed for Chapter 11',
        observedOn: isoDate('2023-04-23'),
      },
    ]);
    expect(rating.notch.grade).toBe('D');
    expect(rating.pd).toBe(1);
    expect(rating.modelNotch.grade).toBe(bedBath.rating.modelNotch.grade);
  });

  it('warns of the cash that moved in from assets held for sale in fiscal 2020', () => {
    const findings = bedBath.analysis.identityFindings.map((finding) => ({
      identity: finding.identity,
      severity: finding.severity,
      period: finding.period,
      difference: finding.difference.toNumber(),
    }));
    expect(findings).toContainEqual({
      identity: 'I10',
      severity: 'warning',
      period: '2021-02-27',
      difference: 4_815_000,
    });
  });
});
