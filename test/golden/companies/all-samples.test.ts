import { describe, expect, it } from 'vitest';
import { SAMPLE_IDS, type SampleId } from '../../../infra/local/sample-requests.ts';
import { sum } from '../../../shared/kernel/decimal.ts';
import { rateSample } from './rated-sample.ts';

describe.each([...SAMPLE_IDS])('%s', (id) => {
  it('is consistent enough to be rated', async () => {
    const { analysis } = await rateSample(id);
    expect(analysis.identityFindings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has contributions that add up to its log-odds, to the last digit', async () => {
    const { score } = (await rateSample(id)).rating;
    const total = score.intercept.plus(sum(score.contributions.map(({ logOdds }) => logOdds)));
    expect(total.eq(score.logOdds)).toBe(true);
  });

  it('names the report behind every statement', async () => {
    const { series } = (await rateSample(id)).analysis;
    expect(series.statements.length).toBeGreaterThanOrEqual(3);
    for (const { document } of series.statements) expect(document).toMatch(/10-K|報告書|年度报告/);
  });
});

describe('the samples among themselves', () => {
  const better: readonly (readonly [SampleId, SampleId, string])[] = [
    ['apple', 'marvell', 'profit and interest cover'],
    ['marvell', 'nippon-sheet-glass', 'little debt'],
    ['fuyao-glass', 'nippon-sheet-glass', 'twice the cover in the same trade'],
    ['nippon-sheet-glass', 'bed-bath-and-beyond', 'positive earnings and equity'],
    ['bed-bath-and-beyond', 'kangmei-pharmaceutical', 'no known default'],
  ];

  it.each(better)('%s is rated better than %s: %s', async (one, other) => {
    const [first, second] = await Promise.all([rateSample(one), rateSample(other)]);
    expect(first.rating.notch.number).toBeLessThan(second.rating.notch.number);
  });
});
