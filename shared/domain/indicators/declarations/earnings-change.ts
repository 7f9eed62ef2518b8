import { current, prior } from '../../inputs/input.ts';
import { difference, ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const earningsChange = defineIndicator({
  id: 'earnings-change',
  number: 'D10',
  title: { en: 'Change of the return on assets', zh: '总资产净利率变动' },
  question: {
    en: 'Is the company earning more or less on its assets than a year ago?',
    zh: '与上年相比，资产的盈利能力是上升还是下降？',
  },
  group: 'distress',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '-0.05', strong: '0.03' },
  inputs: {
    netIncome: current('netIncome'),
    totalAssets: current('totalAssets'),
    priorNetIncome: prior('netIncome'),
    priorTotalAssets: prior('totalAssets'),
  },
  formula: 'netIncome / totalAssets - priorNetIncome / priorTotalAssets',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'year-end assets on both sides, so that one earlier year is enough; band from quartiles of listed US companies',
    confidence: 'design',
  },
  examples: [
    {
      given: {
        netIncome: '50',
        totalAssets: '1000',
        priorNetIncome: '64',
        priorTotalAssets: '800',
      },
      value: '-0.03',
    },
    {
      given: { netIncome: '50', totalAssets: '1000', priorNetIncome: '64', priorTotalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ netIncome, totalAssets, priorNetIncome, priorTotalAssets }) =>
    difference(ratio(netIncome, totalAssets), ratio(priorNetIncome, priorTotalAssets)),
});
