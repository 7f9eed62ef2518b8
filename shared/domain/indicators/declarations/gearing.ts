import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const gearing = defineIndicator({
  id: 'gearing',
  number: '24',
  title: { en: 'Gearing', zh: '带息负债权益比' },
  question: {
    en: 'How much interest-bearing debt rests on each unit of equity?',
    zh: '每一元所有者权益承担了多少有息债务？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '2', strong: '0.3' },
  inputs: {
    totalDebt: current('totalDebt'),
    totalEquity: current('totalEquity'),
  },
  formula: 'totalDebt / totalEquity',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { totalDebt: '500', totalEquity: '800' }, value: '0.625' },
    { given: { totalDebt: '0', totalEquity: '800' }, value: '0' },
    { given: { totalDebt: '500', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { totalDebt: '500', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ totalDebt, totalEquity }) => overEquity(totalDebt, totalEquity),
});
