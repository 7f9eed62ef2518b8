import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const costProfitRate = defineIndicator({
  id: 'cost-profit-rate',
  number: '11',
  title: { en: 'Profit on total costs', zh: '成本费用利润率' },
  question: {
    en: 'How much profit does each unit of cost and expense bring in?',
    zh: '每耗费一元成本费用能换来多少利润？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.01', strong: '0.12' },
  inputs: {
    profitBeforeTax: current('profitBeforeTax'),
    totalCosts: current('totalCosts'),
  },
  formula: 'profitBeforeTax / totalCosts',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 成本费用利润率, here without taxes and surcharges; band from practice, ' +
      'from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { profitBeforeTax: '88', totalCosts: '1100' }, value: '0.08' },
    { given: { profitBeforeTax: '-55', totalCosts: '1100' }, value: '-0.05' },
    { given: { profitBeforeTax: '88', totalCosts: '0' }, notMeaningful: 'zero-denominator' },
    {
      given: { profitBeforeTax: '88', totalCosts: '-5' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ profitBeforeTax, totalCosts }) => ratio(profitBeforeTax, totalCosts),
});
