import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const fcfToDebt = defineIndicator({
  id: 'fcf-to-debt',
  number: '42b',
  title: { en: 'Free cash flow to debt', zh: '自由现金流/有息债务' },
  question: {
    en: 'What part of the debt could be repaid from cash left after investment?',
    zh: '投资支出后剩余的现金能偿还多少有息债务？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '-0.05', strong: '0.15' },
  inputs: {
    freeCashFlow: current('freeCashFlow'),
    totalDebt: current('totalDebt'),
  },
  formula: 'freeCashFlow / totalDebt',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { freeCashFlow: '40', totalDebt: '500' }, value: '0.08' },
    { given: { freeCashFlow: '-25', totalDebt: '500' }, value: '-0.05' },
    { given: { freeCashFlow: '40', totalDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ freeCashFlow, totalDebt }) => coverOfDebt(freeCashFlow, totalDebt),
});
