import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const totalAssetReturn = defineIndicator({
  id: 'total-asset-return',
  number: '7',
  title: { en: 'Return on total assets before interest and tax', zh: '总资产报酬率' },
  question: {
    en: 'What do the assets earn, whoever financed them?',
    zh: '不论资金来自股东还是债权人，全部资产的报酬率有多高？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.02', strong: '0.10' },
  inputs: {
    ebit: current('ebit'),
    averageTotalAssets: average('totalAssets'),
  },
  formula: 'ebit / averageTotalAssets',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'basic ratio 总资产报酬率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '150', averageTotalAssets: '2000' }, value: '0.075' },
    { given: { ebit: '-20', averageTotalAssets: '2000' }, value: '-0.01' },
    { given: { ebit: '150', averageTotalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ ebit, averageTotalAssets }) => ratio(ebit, averageTotalAssets),
});
