import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const roa = defineIndicator({
  id: 'roa',
  number: '6',
  title: { en: 'Return on assets', zh: '总资产净利率' },
  question: {
    en: 'How much net profit do all the assets of the company earn?',
    zh: '企业的全部资产能创造多少净利润？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.08' },
  inputs: {
    netIncome: current('netIncome'),
    averageTotalAssets: average('totalAssets'),
  },
  formula: 'netIncome / averageTotalAssets',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { netIncome: '84', averageTotalAssets: '2000' }, value: '0.042' },
    { given: { netIncome: '-50', averageTotalAssets: '2000' }, value: '-0.025' },
    { given: { netIncome: '84', averageTotalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ netIncome, averageTotalAssets }) => ratio(netIncome, averageTotalAssets),
});
