import { current, prior } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const revenueGrowth = defineIndicator({
  id: 'revenue-growth',
  number: '62',
  title: { en: 'Revenue growth', zh: '营业收入增长率' },
  question: {
    en: 'Is the business growing, and not faster than it can carry?',
    zh: '业务是否在增长，增速是否可承受？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N5'],
  band: { weak: '-0.10', strong: '0.25' },
  inputs: { revenue: current('revenue'), priorRevenue: prior('revenue') },
  formula: 'revenue / priorRevenue - 1',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'basic ratio 销售增长率; band from practice, from memory; growth beyond 50 % is itself ' +
      'a risk',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1150', priorRevenue: '1000' }, value: '0.15' },
    { given: { revenue: '900', priorRevenue: '1000' }, value: '-0.1' },
    { given: { revenue: '1150', priorRevenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ revenue, priorRevenue }) => growth(revenue, priorRevenue),
});
