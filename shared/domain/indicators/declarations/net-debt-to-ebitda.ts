import { current } from '../../inputs/input.ts';
import { netDebtOverEarnings } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const netDebtToEbitda = defineIndicator({
  id: 'net-debt-to-ebitda',
  number: '30',
  title: { en: 'Net debt to EBITDA', zh: '净债务/EBITDA' },
  question: {
    en: 'After using its free cash, how many years of EBITDA would repay the debt?',
    zh: '动用可支配现金后，以EBITDA偿清债务还需多少年？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N2', 'N7'],
  band: { weak: '5', strong: '1' },
  inputs: {
    netDebt: current('netDebt'),
    ebitda: current('ebitda'),
  },
  formula: 'netDebt / ebitda',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { netDebt: '320', ebitda: '200' }, value: '1.6' },
    { given: { netDebt: '320', ebitda: '0' }, notMeaningful: 'negative-earnings' },
    { given: { netDebt: '320', ebitda: '-40' }, notMeaningful: 'negative-earnings' },
    { given: { netDebt: '0', ebitda: '200' }, notMeaningful: 'net-cash' },
    { given: { netDebt: '-60', ebitda: '-40' }, notMeaningful: 'net-cash' },
  ],
  optionalInputs: 'Restricted cash is left out of the cash where the notes report it.',
  compute: ({ netDebt, ebitda }) => netDebtOverEarnings(netDebt, ebitda),
});
