import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfShortfall } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const lossScale = defineIndicator({
  id: 'loss-scale',
  number: 'D6',
  title: { en: 'Loss of the year (logarithm)', zh: '当年亏损规模（对数）' },
  question: {
    en: 'How much money did the company lose, whatever its size?',
    zh: '不论规模大小，公司亏损了多少钱？',
  },
  group: 'distress',
  dimension: 'profitability',
  unit: 'logarithm',
  direction: 'lower-is-better',
  policies: [],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: { netIncome: current('netIncome'), usDollarRate: parameter('usDollarRate') },
  formula: 'ln(1 + max(0, -netIncome) * usDollarRate / 1000000)',
  source: {
    citation: 'Fitted models of this product',
    locator: 'losses and size read together; natural logarithm of one plus millions of US dollars',
    confidence: 'design',
  },
  examples: [
    { given: { netIncome: '5', usDollarRate: '1' }, value: '0' },
    {
      given: { netIncome: '-2000000', usDollarRate: '1' },
      value: '1.098612288668109691395245236922526',
    },
  ],
  compute: ({ netIncome, usDollarRate }) => logarithmOfShortfall(netIncome.negated(), usDollarRate),
});
