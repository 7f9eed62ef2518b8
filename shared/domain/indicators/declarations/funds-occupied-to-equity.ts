import { current, fact } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const fundsOccupiedToEquity = defineIndicator({
  id: 'funds-occupied-to-equity',
  number: 'T17',
  title: { en: 'Funds kept by related parties to equity', zh: '关联方占款占净资产' },
  question: {
    en: 'How much of the company’s money do its owners keep?',
    zh: '控股股东占用了多少资金？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.05', strong: '0' },
  inputs: { fundsOccupied: fact('fundsOccupied'), totalEquity: current('totalEquity') },
  formula: 'fundsOccupied / totalEquity',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '5 % of equity is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { fundsOccupied: '60', totalEquity: '1200' }, value: '0.05' },
    { given: { fundsOccupied: '60', totalEquity: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ fundsOccupied, totalEquity }) => overEquity(fundsOccupied, totalEquity),
});
