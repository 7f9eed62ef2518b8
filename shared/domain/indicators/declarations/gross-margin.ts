import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const grossMargin = defineIndicator({
  id: 'gross-margin',
  number: '1',
  title: { en: 'Gross margin', zh: '毛利率' },
  question: {
    en: 'How much of each unit of sales is left after the direct cost of producing it?',
    zh: '每一元销售收入扣除直接成本后还剩多少？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.10', strong: '0.40' },
  inputs: { grossProfit: current('grossProfit'), revenue: current('revenue') },
  formula: 'grossProfit / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { grossProfit: '300', revenue: '1200' }, value: '0.25' },
    { given: { grossProfit: '-60', revenue: '1200' }, value: '-0.05' },
    { given: { grossProfit: '0', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ grossProfit, revenue }) => ratio(grossProfit, revenue),
});
