import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const currentAssetTurnover = defineIndicator({
  id: 'current-asset-turnover',
  number: '56',
  title: { en: 'Current asset turnover', zh: '流动资产周转率' },
  question: {
    en: 'How quickly do current assets turn into sales?',
    zh: '流动资产转化为销售收入的速度有多快？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.8', strong: '3' },
  inputs: { revenue: current('revenue'), averageCurrentAssets: average('currentAssets') },
  formula: 'revenue / averageCurrentAssets',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'supplementary ratio 流动资产周转率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1200', averageCurrentAssets: '480' }, value: '2.5' },
    { given: { revenue: '1200', averageCurrentAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ revenue, averageCurrentAssets }) => ratio(revenue, averageCurrentAssets),
});
