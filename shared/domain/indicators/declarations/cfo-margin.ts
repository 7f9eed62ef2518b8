import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cfoMargin = defineIndicator({
  id: 'cfo-margin',
  number: '49',
  title: { en: 'Operating cash flow margin', zh: '经营现金流利润率' },
  question: {
    en: 'How much operating cash does each unit of sales bring?',
    zh: '每一元收入能带来多少经营活动现金净流入？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.15' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    revenue: current('revenue'),
  },
  formula: 'operatingCashFlow / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', revenue: '1200' }, value: '0.075' },
    { given: { operatingCashFlow: '-60', revenue: '1200' }, value: '-0.05' },
    { given: { operatingCashFlow: '90', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ operatingCashFlow, revenue }) => ratio(operatingCashFlow, revenue),
});
