import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitdaMargin = defineIndicator({
  id: 'ebitda-margin',
  number: '3',
  title: { en: 'EBITDA margin', zh: 'EBITDA利润率' },
  question: {
    en: 'What near-cash earnings do sales bring before plant is replaced and lenders are paid?',
    zh: '不计折旧摊销、利息和所得税，每一元收入能带来多少接近现金的盈利？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.05', strong: '0.25' },
  inputs: {
    ebitda: current('ebitda'),
    revenue: current('revenue'),
  },
  formula: 'ebitda / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebitda: '210', revenue: '1200' }, value: '0.175' },
    { given: { ebitda: '-60', revenue: '1200' }, value: '-0.05' },
    { given: { ebitda: '210', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ ebitda, revenue }) => ratio(ebitda, revenue),
});
