import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const equityToLiabilities = defineIndicator({
  id: 'equity-to-liabilities',
  number: 'D3',
  title: { en: 'Equity over liabilities', zh: '权益与负债之比' },
  question: {
    en: 'How much of their own money do the owners have beside each unit owed?',
    zh: '每一元负债对应多少股东自有资金？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '0.20', strong: '2.00' },
  inputs: { totalEquity: current('totalEquity'), totalLiabilities: current('totalLiabilities') },
  formula: 'totalEquity / totalLiabilities',
  source: {
    citation: 'Altman (1983), variable X4 of the private-firm model',
    locator:
      'a deficit is read as it is, so that a small one differs from a large one; band from practice, from memory',
    confidence: 'design',
  },
  examples: [
    { given: { totalEquity: '400', totalLiabilities: '500' }, value: '0.8' },
    { given: { totalEquity: '-100', totalLiabilities: '500' }, value: '-0.2' },
    { given: { totalEquity: '400', totalLiabilities: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ totalEquity, totalLiabilities }) => coverOfDebt(totalEquity, totalLiabilities),
});
