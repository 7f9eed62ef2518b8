import { current } from '../../inputs/input.ts';
import { returnOnCapital } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const roce = defineIndicator({
  id: 'roce',
  number: '10',
  title: { en: 'Return on capital employed', zh: '已占用资本回报率' },
  question: {
    en: 'What does the long-term capital tied up in the business earn?',
    zh: '企业长期占用的资本能获得多少回报？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0', 'N6'],
  band: { weak: '0.04', strong: '0.15' },
  inputs: {
    ebit: current('ebit'),
    totalAssets: current('totalAssets'),
    currentLiabilities: current('currentLiabilities'),
  },
  formula: 'ebit / (totalAssets - currentLiabilities)',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '150', totalAssets: '2000', currentLiabilities: '800' }, value: '0.125' },
    { given: { ebit: '-30', totalAssets: '2000', currentLiabilities: '800' }, value: '-0.025' },
    {
      given: { ebit: '150', totalAssets: '800', currentLiabilities: '800' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { ebit: '150', totalAssets: '700', currentLiabilities: '800' },
      notMeaningful: 'non-positive-denominator',
    },
    {
      given: { ebit: '-30', totalAssets: '700', currentLiabilities: '800' },
      notMeaningful: 'both-negative',
    },
  ],
  compute: ({ ebit, totalAssets, currentLiabilities }) =>
    returnOnCapital(ebit, totalAssets.minus(currentLiabilities)),
});
