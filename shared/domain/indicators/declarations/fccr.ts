import { current } from '../../inputs/input.ts';
import { coverOfInterest } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const fccr = defineIndicator({
  id: 'fccr',
  number: '44',
  title: { en: 'Fixed-charge cover', zh: '固定费用保障倍数' },
  question: {
    en: 'How many times do earnings before rent cover interest and rent together?',
    zh: '支付租金前的盈利能覆盖利息与租金之和多少倍？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N4'],
  band: { weak: '1.2', strong: '4' },
  inputs: {
    ebit: current('ebit'),
    rent: current('rentExpense'),
    interest: current('interestBurden'),
  },
  formula: '(ebit + rent) / (interest + rent)',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '150', rent: '30', interest: '60' }, value: '2' },
    { given: { ebit: '-75', rent: '30', interest: '60' }, value: '-0.5' },
    { given: { ebit: '150', rent: '0', interest: '0' }, notMeaningful: 'no-interest' },
    { given: { ebit: '-75', rent: '0', interest: '0' }, notMeaningful: 'loss-without-interest' },
  ],
  optionalInputs:
    'Rent not capitalised as a lease stands in the notes; without it this would only ' +
    'repeat interest cover. Capitalised interest counts where the notes report it.',
  compute: ({ ebit, rent, interest }) => coverOfInterest(ebit.plus(rent), interest.plus(rent)),
});
