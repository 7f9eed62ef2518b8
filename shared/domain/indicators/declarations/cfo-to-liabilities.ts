import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cfoToLiabilities = defineIndicator({
  id: 'cfo-to-liabilities',
  number: '41',
  title: { en: 'Operating cash flow to total liabilities', zh: '现金负债总额比率' },
  question: {
    en: 'What part of all liabilities could a year of operating cash flow settle?',
    zh: '一年的经营活动现金净流入能清偿多少负债总额？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.25' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    totalLiabilities: current('totalLiabilities'),
  },
  formula: 'operatingCashFlow / totalLiabilities',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', totalLiabilities: '1200' }, value: '0.075' },
    { given: { operatingCashFlow: '-60', totalLiabilities: '1200' }, value: '-0.05' },
    {
      given: { operatingCashFlow: '90', totalLiabilities: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ operatingCashFlow, totalLiabilities }) => ratio(operatingCashFlow, totalLiabilities),
});
