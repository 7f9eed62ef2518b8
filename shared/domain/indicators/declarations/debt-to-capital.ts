import { current } from '../../inputs/input.ts';
import { debtOverCapital } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const debtToCapital = defineIndicator({
  id: 'debt-to-capital',
  number: '26',
  title: { en: 'Debt to capital', zh: '全部债务资本化比率' },
  question: {
    en: 'What share of the capital that must earn a return has to be repaid?',
    zh: '须取得回报的全部资本中，有多少是必须偿还的债务？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0', 'N1'],
  band: { weak: '0.65', strong: '0.20' },
  inputs: {
    totalDebt: current('totalDebt'),
    totalEquity: current('totalEquity'),
  },
  formula: 'totalDebt / (totalDebt + totalEquity)',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { totalDebt: '300', totalEquity: '900' }, value: '0.25' },
    { given: { totalDebt: '0', totalEquity: '900' }, value: '0' },
    { given: { totalDebt: '300', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { totalDebt: '300', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
    { given: { totalDebt: '-900', totalEquity: '900' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ totalDebt, totalEquity }) => debtOverCapital(totalDebt, totalEquity),
});
