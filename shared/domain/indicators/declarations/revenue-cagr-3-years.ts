import { current, yearsBack } from '../../inputs/input.ts';
import { compoundGrowth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const revenueCagr3Years = defineIndicator({
  id: 'revenue-cagr-3-years',
  number: '67',
  title: { en: 'Compound revenue growth over three years', zh: '三年营业收入复合增长率' },
  question: {
    en: 'How fast has the business grown over a cycle rather than in one year?',
    zh: '跨年度来看，业务的平均增速有多快？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N5'],
  band: { weak: '-0.05', strong: '0.20' },
  inputs: { revenue: current('revenue'), revenueThreeYearsBefore: yearsBack('revenue', 3) },
  formula: '(revenue / revenueThreeYearsBefore) ^ (1 / 3) - 1',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 销售收入三年平均增长率 in its compound form; band from practice, from ' +
      'memory',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1331', revenueThreeYearsBefore: '1000' }, value: '0.1' },
    { given: { revenue: '729', revenueThreeYearsBefore: '1000' }, value: '-0.1' },
    { given: { revenue: '1331', revenueThreeYearsBefore: '0' }, notMeaningful: 'zero-denominator' },
    {
      given: { revenue: '1331', revenueThreeYearsBefore: '-5' },
      notMeaningful: 'turned-profitable',
    },
    { given: { revenue: '-1331', revenueThreeYearsBefore: '1000' }, notMeaningful: 'loss-widened' },
  ],
  compute: ({ revenue, revenueThreeYearsBefore }) =>
    compoundGrowth(revenue, revenueThreeYearsBefore, 3),
});
