import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const goodwillToEquity = defineIndicator({
  id: 'goodwill-to-equity',
  number: '34',
  title: { en: 'Goodwill to equity', zh: '商誉占净资产比率' },
  question: {
    en: 'How much of the equity would an impairment of goodwill wipe out?',
    zh: '若商誉全额减值，会侵蚀多少净资产？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.40', strong: '0' },
  inputs: {
    goodwill: current('goodwill'),
    totalEquity: current('totalEquity'),
  },
  formula: 'goodwill / totalEquity',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { goodwill: '160', totalEquity: '800' }, value: '0.2' },
    { given: { goodwill: '0', totalEquity: '800' }, value: '0' },
    { given: { goodwill: '160', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { goodwill: '160', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ goodwill, totalEquity }) => overEquity(goodwill, totalEquity),
});
