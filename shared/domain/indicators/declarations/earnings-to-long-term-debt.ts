import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const earningsToLongTermDebt = defineIndicator({
  id: 'earnings-to-long-term-debt',
  number: 'D7',
  title: { en: 'Net income over long-term debt', zh: '净利润与长期债务之比' },
  question: {
    en: 'How quickly could earnings repay the long-term debt, or are they adding to it?',
    zh: '盈利偿还长期债务的速度有多快，还是在增加债务？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '-0.10', strong: '0.30' },
  inputs: { netIncome: current('netIncome'), longTermDebt: current('longTermDebt') },
  formula: 'netIncome / longTermDebt',
  source: {
    citation: 'Fitted models of this product',
    locator: 'a loss is read as it is; band from quartiles of listed US companies with debt',
    confidence: 'design',
  },
  examples: [
    { given: { netIncome: '30', longTermDebt: '200' }, value: '0.15' },
    { given: { netIncome: '-30', longTermDebt: '200' }, value: '-0.15' },
    { given: { netIncome: '30', longTermDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ netIncome, longTermDebt }) => coverOfDebt(netIncome, longTermDebt),
});
