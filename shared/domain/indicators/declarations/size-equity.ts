import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const sizeEquity = defineIndicator({
  id: 'size-equity',
  number: '74',
  title: { en: 'Size by equity (logarithm)', zh: '净资产规模（对数）' },
  question: {
    en: 'How large is the capital that stands behind the debt?',
    zh: '承担债务风险的净资产规模有多大？',
  },
  group: 'size',
  dimension: 'size-volatility',
  unit: 'logarithm',
  direction: 'higher-is-better',
  policies: ['N1'],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: { totalEquity: current('totalEquity'), usDollarRate: parameter('usDollarRate') },
  formula: 'ln(totalEquity * usDollarRate / 1000000)',
  source: {
    citation: 'A choice of this product',
    locator:
      'natural logarithm of millions of US dollars at the rate of the period’s year: ' +
      'one fixed unit for every currency; wiped-out equity is the worst answer',
    confidence: 'design',
  },
  examples: [
    { given: { totalEquity: '8000000', usDollarRate: '0.125' }, value: '0' },
    {
      given: { totalEquity: '2000000', usDollarRate: '1' },
      value: '0.6931471805599453094172321214581766',
    },
    { given: { totalEquity: '-8000000', usDollarRate: '0.125' }, notMeaningful: 'negative-equity' },
    { given: { totalEquity: '0', usDollarRate: '0.125' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ totalEquity, usDollarRate }) => logarithmOfEquity(totalEquity, usDollarRate),
});
