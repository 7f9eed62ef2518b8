import { current } from '../../inputs/input.ts';
import { coverOfInterest } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitInterest = defineIndicator({
  id: 'ebit-interest',
  number: '36',
  title: { en: 'EBIT interest cover', zh: '已获利息倍数' },
  question: {
    en:
      'How many times do operating earnings cover the interest, whether expensed or ' +
      'capitalised?',
    zh: '息税前利润能覆盖全部利息（含资本化利息）多少倍？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N4'],
  band: { weak: '1.5', strong: '8' },
  inputs: {
    ebit: current('ebit'),
    interest: current('interestBurden'),
  },
  formula: 'ebit / interest',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'basic ratio 已获利息倍数; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '150', interest: '40' }, value: '3.75' },
    { given: { ebit: '-20', interest: '40' }, value: '-0.5' },
    { given: { ebit: '150', interest: '0' }, notMeaningful: 'no-interest' },
    { given: { ebit: '0', interest: '0' }, notMeaningful: 'loss-without-interest' },
    { given: { ebit: '-20', interest: '0' }, notMeaningful: 'loss-without-interest' },
  ],
  optionalInputs: 'Capitalised interest counts where the notes report it.',
  compute: ({ ebit, interest }) => coverOfInterest(ebit, interest),
});
