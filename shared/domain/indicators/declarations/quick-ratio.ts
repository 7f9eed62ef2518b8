import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const quickRatio = defineIndicator({
  id: 'quick-ratio',
  number: '14',
  title: { en: 'Quick ratio', zh: '速动比率' },
  question: {
    en: 'Could current liabilities be met without selling any inventory?',
    zh: '不依靠变卖存货，能否偿付流动负债？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'times',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '0.5', strong: '1.5' },
  inputs: {
    quickAssets: current('quickAssets'),
    currentLiabilities: current('currentLiabilities'),
  },
  formula: 'quickAssets / currentLiabilities',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'supplementary ratio 速动比率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { quickAssets: '540', currentLiabilities: '600' }, value: '0.9' },
    { given: { quickAssets: '150', currentLiabilities: '600' }, value: '0.25' },
    { given: { quickAssets: '540', currentLiabilities: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ quickAssets, currentLiabilities }) => ratio(quickAssets, currentLiabilities),
});
