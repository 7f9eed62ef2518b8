import { current } from '../../inputs/input.ts';
import { netDebtOverEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const netGearing = defineIndicator({
  id: 'net-gearing',
  number: '25',
  title: { en: 'Net gearing', zh: '净负债率' },
  question: {
    en: 'After using its free cash, how much debt would still rest on the equity?',
    zh: '动用可支配现金还债后，权益还要承担多少债务？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1', 'N7'],
  band: { weak: '1.50', strong: '0.20' },
  inputs: {
    netDebt: current('netDebt'),
    totalEquity: current('totalEquity'),
  },
  formula: 'netDebt / totalEquity',
  source: {
    citation: 'Chinese financing rule for real-estate developers, the "three red lines" (2020)',
    locator:
      'developers: red line above 100 %; broad non-financial band, from memory; calibrate by ' +
      'industry',
    confidence: 'practice',
  },
  examples: [
    { given: { netDebt: '320', totalEquity: '800' }, value: '0.4' },
    { given: { netDebt: '-60', totalEquity: '800' }, notMeaningful: 'net-cash' },
    { given: { netDebt: '0', totalEquity: '800' }, notMeaningful: 'net-cash' },
    { given: { netDebt: '320', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { netDebt: '-60', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
  ],
  optionalInputs: 'Restricted cash is left out of the cash where the notes report it.',
  compute: ({ netDebt, totalEquity }) => netDebtOverEquity(netDebt, totalEquity),
});
