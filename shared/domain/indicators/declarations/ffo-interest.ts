import { current } from '../../inputs/input.ts';
import { coverOfInterest } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ffoInterest = defineIndicator({
  id: 'ffo-interest',
  number: '38',
  title: { en: 'FFO interest cover', zh: 'FFO利息保障倍数' },
  question: {
    en: 'How many times does cash earned after tax cover the interest?',
    zh: '缴税后的营运现金能覆盖全部利息多少倍？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N4'],
  band: { weak: '2', strong: '9' },
  inputs: {
    ffoBeforeInterest: current('fundsFromOperationsBeforeInterest'),
    interest: current('interestBurden'),
  },
  formula: 'ffoBeforeInterest / interest',
  source: {
    citation: 'S&P Global Ratings, Corporate Methodology: Ratios and Adjustments',
    locator:
      '(FFO + interest)/interest, with FFO taken before the interest that it deducts, so ' +
      'that capitalised interest is not added back; band from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { ffoBeforeInterest: '170', interest: '40' }, value: '4.25' },
    { given: { ffoBeforeInterest: '-10', interest: '40' }, value: '-0.25' },
    { given: { ffoBeforeInterest: '170', interest: '0' }, notMeaningful: 'no-interest' },
    { given: { ffoBeforeInterest: '-10', interest: '0' }, notMeaningful: 'loss-without-interest' },
  ],
  optionalInputs: 'Capitalised interest counts where the notes report it.',
  compute: ({ ffoBeforeInterest, interest }) => coverOfInterest(ffoBeforeInterest, interest),
});
