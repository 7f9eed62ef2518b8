import { current } from '../../inputs/input.ts';
import { earningsOverDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ffoToDebt = defineIndicator({
  id: 'ffo-to-debt',
  number: '39',
  title: { en: 'FFO to debt', zh: 'FFO/有息债务' },
  question: {
    en: 'What part of the debt could a year of funds from operations repay?',
    zh: '一年的营运现金（FFO）能偿还多少有息债务？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N2', 'N3'],
  band: { weak: '0.12', strong: '0.60' },
  inputs: {
    fundsFromOperations: current('fundsFromOperations'),
    totalDebt: current('totalDebt'),
  },
  formula: 'fundsFromOperations / totalDebt',
  source: {
    citation: 'S&P Global Ratings, Corporate Methodology: Ratios and Adjustments',
    locator: 'FFO/debt: above 60 % minimal, below 12 % highly leveraged; from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { fundsFromOperations: '130', totalDebt: '500' }, value: '0.26' },
    { given: { fundsFromOperations: '0', totalDebt: '500' }, notMeaningful: 'negative-earnings' },
    { given: { fundsFromOperations: '-30', totalDebt: '500' }, notMeaningful: 'negative-earnings' },
    { given: { fundsFromOperations: '130', totalDebt: '0' }, notMeaningful: 'no-debt' },
    { given: { fundsFromOperations: '-30', totalDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ fundsFromOperations, totalDebt }) => earningsOverDebt(fundsFromOperations, totalDebt),
});
