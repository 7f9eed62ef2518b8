import { average } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const equityMultiplier = defineIndicator({
  id: 'equity-multiplier',
  number: '28',
  title: { en: 'Equity multiplier', zh: '权益乘数' },
  question: {
    en: 'How many units of assets does each unit of equity carry?',
    zh: '每一元权益支撑着多少资产？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '5', strong: '1.7' },
  inputs: {
    averageTotalAssets: average('totalAssets'),
    averageTotalEquity: average('totalEquity'),
  },
  formula: 'averageTotalAssets / averageTotalEquity',
  source: {
    citation: 'Common credit practice',
    locator: 'DuPont decomposition; broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { averageTotalAssets: '2000', averageTotalEquity: '800' }, value: '2.5' },
    { given: { averageTotalAssets: '2000', averageTotalEquity: '2000' }, value: '1' },
    {
      given: { averageTotalAssets: '2000', averageTotalEquity: '0' },
      notMeaningful: 'negative-equity',
    },
    {
      given: { averageTotalAssets: '2000', averageTotalEquity: '-50' },
      notMeaningful: 'negative-equity',
    },
  ],
  compute: ({ averageTotalAssets, averageTotalEquity }) =>
    overEquity(averageTotalAssets, averageTotalEquity),
});
