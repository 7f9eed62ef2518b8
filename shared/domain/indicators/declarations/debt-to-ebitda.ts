import { current } from '../../inputs/input.ts';
import { debtOverEarnings } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const debtToEbitda = defineIndicator({
  id: 'debt-to-ebitda',
  number: '29',
  title: { en: 'Debt to EBITDA', zh: '有息债务/EBITDA' },
  question: {
    en: 'How many years of EBITDA would it take to repay all debt?',
    zh: '以EBITDA偿还全部有息债务需要多少年？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N2', 'N3'],
  band: { weak: '6', strong: '1.5' },
  inputs: {
    totalDebt: current('totalDebt'),
    ebitda: current('ebitda'),
  },
  formula: 'totalDebt / ebitda',
  source: {
    citation: 'S&P Global Ratings, Corporate Methodology: Ratios and Adjustments',
    locator: 'debt/EBITDA: below 1.5 minimal, above 5 highly leveraged; from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { totalDebt: '500', ebitda: '200' }, value: '2.5' },
    { given: { totalDebt: '500', ebitda: '0' }, notMeaningful: 'negative-earnings' },
    { given: { totalDebt: '500', ebitda: '-40' }, notMeaningful: 'negative-earnings' },
    { given: { totalDebt: '0', ebitda: '200' }, notMeaningful: 'no-debt' },
    { given: { totalDebt: '0', ebitda: '-40' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ totalDebt, ebitda }) => debtOverEarnings(totalDebt, ebitda),
});
