import { current } from '../../inputs/input.ts';
import { coverOfInterest } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitdaInterest = defineIndicator({
  id: 'ebitda-interest',
  number: '37',
  title: { en: 'EBITDA interest cover', zh: 'EBITDA利息保障倍数' },
  question: {
    en: 'How many times do earnings before depreciation cover the interest?',
    zh: '折旧摊销前的盈利能覆盖全部利息多少倍？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N4'],
  band: { weak: '2.5', strong: '12' },
  inputs: {
    ebitda: current('ebitda'),
    interest: current('interestBurden'),
  },
  formula: 'ebitda / interest',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebitda: '210', interest: '40' }, value: '5.25' },
    { given: { ebitda: '-20', interest: '40' }, value: '-0.5' },
    { given: { ebitda: '210', interest: '0' }, notMeaningful: 'no-interest' },
    { given: { ebitda: '-20', interest: '0' }, notMeaningful: 'loss-without-interest' },
  ],
  optionalInputs: 'Capitalised interest counts where the notes report it.',
  compute: ({ ebitda, interest }) => coverOfInterest(ebitda, interest),
});
