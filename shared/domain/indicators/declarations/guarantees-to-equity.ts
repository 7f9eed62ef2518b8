import { current, fact } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const guaranteesToEquity = defineIndicator({
  id: 'guarantees-to-equity',
  number: 'T16',
  title: { en: 'Guarantees that others tell of, to equity', zh: '对外担保占净资产' },
  question: {
    en: 'How much of the equity do promises for others put at stake?',
    zh: '对外担保占净资产多少？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.50', strong: '0.10' },
  inputs: { guaranteesGiven: fact('guaranteesGiven'), totalEquity: current('totalEquity') },
  formula: 'guaranteesGiven / totalEquity',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'half the equity is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { guaranteesGiven: '60', totalEquity: '1200' }, value: '0.05' },
    { given: { guaranteesGiven: '60', totalEquity: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ guaranteesGiven, totalEquity }) => overEquity(guaranteesGiven, totalEquity),
});
