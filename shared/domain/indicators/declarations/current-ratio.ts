import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const currentRatio = defineIndicator({
  id: 'current-ratio',
  number: '13',
  title: { en: 'Current ratio', zh: '流动比率' },
  question: {
    en: 'Do current assets cover what falls due within a year, without capital lying idle?',
    zh: '流动资产能否覆盖一年内到期的负债，同时又没有资金闲置？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'times',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '0.8', strong: '2.0' },
  inputs: {
    currentAssets: current('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
  },
  formula: 'currentAssets / currentLiabilities',
  source: {
    citation: 'Common credit practice',
    locator:
      'above 4 suggests idle assets; broad non-financial band, from memory; calibrate by ' +
      'industry',
    confidence: 'practice',
  },
  examples: [
    { given: { currentAssets: '900', currentLiabilities: '600' }, value: '1.5' },
    { given: { currentAssets: '450', currentLiabilities: '600' }, value: '0.75' },
    { given: { currentAssets: '900', currentLiabilities: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ currentAssets, currentLiabilities }) => ratio(currentAssets, currentLiabilities),
});
