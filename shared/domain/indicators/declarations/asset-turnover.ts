import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const assetTurnover = defineIndicator({
  id: 'asset-turnover',
  number: '55',
  title: { en: 'Total asset turnover', zh: '总资产周转率' },
  question: {
    en: 'How much revenue do the assets produce in a year?',
    zh: '总资产每年能带来多少收入？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.3', strong: '1.5' },
  inputs: { revenue: current('revenue'), averageTotalAssets: average('totalAssets') },
  formula: 'revenue / averageTotalAssets',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'basic ratio 总资产周转率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1200', averageTotalAssets: '1000' }, value: '1.2' },
    { given: { revenue: '1200', averageTotalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ revenue, averageTotalAssets }) => ratio(revenue, averageTotalAssets),
});
