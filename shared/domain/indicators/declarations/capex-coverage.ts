import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const capexCoverage = defineIndicator({
  id: 'capex-coverage',
  number: '48',
  title: { en: 'Operating cash flow to capital expenditure', zh: '资本支出保障倍数' },
  question: {
    en: 'Can the company pay for its own investment?',
    zh: '企业能否用自己的经营现金流支付投资？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.6', strong: '2' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    capitalExpenditure: current('capitalExpenditure'),
  },
  formula: 'operatingCashFlow / capitalExpenditure',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', capitalExpenditure: '60' }, value: '1.5' },
    { given: { operatingCashFlow: '-30', capitalExpenditure: '60' }, value: '-0.5' },
    {
      given: { operatingCashFlow: '90', capitalExpenditure: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ operatingCashFlow, capitalExpenditure }) =>
    ratio(operatingCashFlow, capitalExpenditure),
});
