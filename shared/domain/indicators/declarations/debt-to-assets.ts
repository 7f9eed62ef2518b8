import { current } from '../../inputs/input.ts';
import { liabilitiesOverAssets } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const debtToAssets = defineIndicator({
  id: 'debt-to-assets',
  number: '22',
  title: { en: 'Liabilities to assets', zh: '资产负债率' },
  question: {
    en: 'How much of the assets belongs to creditors?',
    zh: '企业的资产中有多少是靠负债取得的？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0', 'N1'],
  band: { weak: '0.80', strong: '0.40' },
  inputs: {
    totalLiabilities: current('totalLiabilities'),
    totalAssets: current('totalAssets'),
  },
  formula: 'totalLiabilities / totalAssets',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'basic ratio 资产负债率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { totalLiabilities: '1200', totalAssets: '2000' }, value: '0.6' },
    { given: { totalLiabilities: '2000', totalAssets: '2000' }, value: '1' },
    { given: { totalLiabilities: '2001', totalAssets: '2000' }, notMeaningful: 'negative-equity' },
    { given: { totalLiabilities: '0', totalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ totalLiabilities, totalAssets }) =>
    liabilitiesOverAssets(totalLiabilities, totalAssets),
});
