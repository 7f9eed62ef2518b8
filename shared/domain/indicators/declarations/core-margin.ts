import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const coreMargin = defineIndicator({
  id: 'core-margin',
  number: '5',
  title: { en: 'Core margin, without non-recurring items', zh: '扣非净利率' },
  question: {
    en: 'Would the business still be profitable without one-off gains?',
    zh: '剔除一次性损益后，主业本身还赚钱吗？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.10' },
  inputs: {
    coreNetIncome: current('netIncomeExcludingNonRecurring'),
    revenue: current('revenue'),
  },
  formula: 'coreNetIncome / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { coreNetIncome: '60', revenue: '1200' }, value: '0.05' },
    { given: { coreNetIncome: '-24', revenue: '1200' }, value: '-0.02' },
    { given: { coreNetIncome: '60', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  optionalInputs:
    'Profit excluding non-recurring items is disclosed by companies listed in China; ' +
    'others must supply it.',
  compute: ({ coreNetIncome, revenue }) => ratio(coreNetIncome, revenue),
});
