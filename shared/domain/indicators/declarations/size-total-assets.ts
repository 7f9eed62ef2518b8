import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfSize } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const sizeTotalAssets = defineIndicator({
  id: 'size-total-assets',
  number: '72',
  title: { en: 'Size by total assets (logarithm)', zh: '资产规模（对数）' },
  question: { en: 'How large is the company by its assets?', zh: '按总资产衡量，公司规模有多大？' },
  group: 'size',
  dimension: 'size-volatility',
  unit: 'logarithm',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: { totalAssets: current('totalAssets'), usDollarRate: parameter('usDollarRate') },
  formula: 'ln(totalAssets * usDollarRate / 1000000)',
  source: {
    citation: 'A choice of this product',
    locator:
      'natural logarithm of millions of US dollars at the rate of the period’s year: ' +
      'one fixed unit for every currency',
    confidence: 'design',
  },
  examples: [
    { given: { totalAssets: '8000000', usDollarRate: '0.125' }, value: '0' },
    {
      given: { totalAssets: '2000000', usDollarRate: '1' },
      value: '0.6931471805599453094172321214581766',
    },
    { given: { totalAssets: '0', usDollarRate: '1' }, notMeaningful: 'non-positive-denominator' },
  ],
  compute: ({ totalAssets, usDollarRate }) => logarithmOfSize(totalAssets, usDollarRate),
});
