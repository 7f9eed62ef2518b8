import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const debtToEquity = defineIndicator({
  id: 'debt-to-equity',
  number: '23',
  title: { en: 'Liabilities to equity', zh: '产权比率' },
  question: {
    en: 'How much have creditors put in for each unit the owners put in?',
    zh: '股东每投入一元，债权人提供了多少资金？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '3', strong: '0.7' },
  inputs: {
    totalLiabilities: current('totalLiabilities'),
    totalEquity: current('totalEquity'),
  },
  formula: 'totalLiabilities / totalEquity',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { totalLiabilities: '1200', totalEquity: '800' }, value: '1.5' },
    { given: { totalLiabilities: '0', totalEquity: '800' }, value: '0' },
    { given: { totalLiabilities: '1200', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { totalLiabilities: '1200', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ totalLiabilities, totalEquity }) => overEquity(totalLiabilities, totalEquity),
});
