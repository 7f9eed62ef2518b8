import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const otherReceivablesRatio = defineIndicator({
  id: 'other-receivables-ratio',
  number: '59',
  title: { en: 'Other receivables to total assets', zh: '其他应收款占比' },
  question: {
    en:
      'How much of the assets has been lent on or lies with related parties instead of ' +
      'working in the business?',
    zh: '有多少资产以往来款等形式被占用，而没有投入经营？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.10', strong: '0.01' },
  inputs: { otherReceivables: current('otherReceivables'), totalAssets: current('totalAssets') },
  formula: 'otherReceivables / totalAssets',
  source: {
    citation: 'Common credit practice',
    locator: 'band from memory; a common sign of funds taken by the controlling owner',
    confidence: 'practice',
  },
  examples: [
    { given: { otherReceivables: '30', totalAssets: '1000' }, value: '0.03' },
    { given: { otherReceivables: '30', totalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ otherReceivables, totalAssets }) => ratio(otherReceivables, totalAssets),
});
