import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfSize } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const costScale = defineIndicator({
  id: 'cost-scale',
  number: 'D9',
  title: { en: 'Scale of yearly operating costs (logarithm)', zh: '年度经营成本规模（对数）' },
  question: {
    en: 'How much money must come in every year just to keep going?',
    zh: '维持经营每年需要多少资金？',
  },
  group: 'distress',
  dimension: 'size-volatility',
  unit: 'logarithm',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: {
    revenue: current('revenue'),
    ebitda: current('ebitda'),
    usDollarRate: parameter('usDollarRate'),
  },
  formula: 'ln((revenue - ebitda) * usDollarRate / 1000000)',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'read beside the size of the assets: for the same assets, a company with larger running costs has less time; natural logarithm of millions of US dollars',
    confidence: 'design',
  },
  examples: [
    {
      given: { revenue: '3000000', ebitda: '1000000', usDollarRate: '1' },
      value: '0.6931471805599453094172321214581766',
    },
    {
      given: { revenue: '100', ebitda: '100', usDollarRate: '1' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ revenue, ebitda, usDollarRate }) =>
    logarithmOfSize(revenue.minus(ebitda), usDollarRate),
});
