import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cfoToDebt = defineIndicator({
  id: 'cfo-to-debt',
  number: '40',
  title: { en: 'Operating cash flow to debt', zh: '经营现金流/有息债务' },
  question: {
    en: 'What part of the debt could a year of operating cash flow repay?',
    zh: '一年的经营活动现金净流入能偿还多少有息债务？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '0.05', strong: '0.40' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    totalDebt: current('totalDebt'),
  },
  formula: 'operatingCashFlow / totalDebt',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', totalDebt: '500' }, value: '0.18' },
    { given: { operatingCashFlow: '-60', totalDebt: '500' }, value: '-0.12' },
    { given: { operatingCashFlow: '90', totalDebt: '0' }, notMeaningful: 'no-debt' },
    { given: { operatingCashFlow: '-60', totalDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ operatingCashFlow, totalDebt }) => coverOfDebt(operatingCashFlow, totalDebt),
});
