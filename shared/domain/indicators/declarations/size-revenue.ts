import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfSize } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const sizeRevenue = defineIndicator({
  id: 'size-revenue',
  number: '73',
  title: { en: 'Size by revenue (logarithm)', zh: '收入规模（对数）' },
  question: {
    en: 'How large is the company by its sales?',
    zh: '按营业收入衡量，公司规模有多大？',
  },
  group: 'size',
  dimension: 'size-volatility',
  unit: 'logarithm',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: { revenue: current('revenue'), usDollarRate: parameter('usDollarRate') },
  formula: 'ln(revenue * usDollarRate / 1000000)',
  source: {
    citation: 'A choice of this product',
    locator:
      'natural logarithm of millions of US dollars at the rate of the period’s year: ' +
      'one fixed unit for every currency',
    confidence: 'design',
  },
  examples: [
    { given: { revenue: '8000000', usDollarRate: '0.125' }, value: '0' },
    {
      given: { revenue: '16000000', usDollarRate: '0.125' },
      value: '0.6931471805599453094172321214581766',
    },
    { given: { revenue: '0', usDollarRate: '0.125' }, notMeaningful: 'non-positive-denominator' },
  ],
  compute: ({ revenue, usDollarRate }) => logarithmOfSize(revenue, usDollarRate),
});
