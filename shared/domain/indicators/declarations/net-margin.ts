import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const netMargin = defineIndicator({
  id: 'net-margin',
  number: '4',
  title: { en: 'Net margin', zh: '销售净利率' },
  question: {
    en: 'What is finally left of each unit of sales after every cost, interest and tax?',
    zh: '扣除全部成本、利息和税项后，每一元收入最终剩下多少？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.12' },
  inputs: {
    netIncome: current('netIncome'),
    revenue: current('revenue'),
  },
  formula: 'netIncome / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { netIncome: '84', revenue: '1200' }, value: '0.07' },
    { given: { netIncome: '-36', revenue: '1200' }, value: '-0.03' },
    { given: { netIncome: '84', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ netIncome, revenue }) => ratio(netIncome, revenue),
});
