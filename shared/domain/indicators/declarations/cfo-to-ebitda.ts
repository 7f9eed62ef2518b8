import { current } from '../../inputs/input.ts';
import { cashOverEarnings } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cfoToEbitda = defineIndicator({
  id: 'cfo-to-ebitda',
  number: '46',
  title: { en: 'Operating cash flow to EBITDA', zh: '经营现金流/EBITDA' },
  question: {
    en: 'How much of EBITDA is left as cash after working capital, interest and tax?',
    zh: 'EBITDA在扣除营运资金占用、利息和税款后，有多少变成了现金？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N6'],
  band: { weak: '0.50', strong: '1.00' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    ebitda: current('ebitda'),
  },
  formula: 'operatingCashFlow / ebitda',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', ebitda: '120' }, value: '0.75' },
    { given: { operatingCashFlow: '-30', ebitda: '120' }, value: '-0.25' },
    { given: { operatingCashFlow: '-30', ebitda: '-40' }, notMeaningful: 'both-negative' },
    { given: { operatingCashFlow: '90', ebitda: '-40' }, notMeaningful: 'not-applicable' },
    { given: { operatingCashFlow: '0', ebitda: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ operatingCashFlow, ebitda }) => cashOverEarnings(operatingCashFlow, ebitda),
});
