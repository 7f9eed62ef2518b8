import { current } from '../../inputs/input.ts';
import { cashOverEarnings } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashConversion = defineIndicator({
  id: 'cash-conversion',
  number: '45',
  title: { en: 'Cash conversion of profit', zh: '净现比' },
  question: {
    en: 'Does the reported profit arrive as cash?',
    zh: '账面利润有没有真正变成现金？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N6'],
  band: { weak: '0.6', strong: '1.3' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    netIncome: current('netIncome'),
  },
  formula: 'operatingCashFlow / netIncome',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 盈余现金保障倍数; without profit only the signs are read; band from ' +
      'practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', netIncome: '75' }, value: '1.2' },
    { given: { operatingCashFlow: '-30', netIncome: '75' }, value: '-0.4' },
    { given: { operatingCashFlow: '-30', netIncome: '-75' }, notMeaningful: 'both-negative' },
    { given: { operatingCashFlow: '90', netIncome: '-75' }, notMeaningful: 'not-applicable' },
    { given: { operatingCashFlow: '0', netIncome: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ operatingCashFlow, netIncome }) => cashOverEarnings(operatingCashFlow, netIncome),
});
