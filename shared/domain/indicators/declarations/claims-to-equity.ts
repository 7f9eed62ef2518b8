import { current, fact } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const claimsToEquity = defineIndicator({
  id: 'claims-to-equity',
  number: 'T12',
  title: { en: 'Pending claims to equity', zh: '未决诉讼占净资产' },
  question: {
    en: 'How much of the equity would be lost with the suits against the company?',
    zh: '若败诉，会损失多少净资产？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.10', strong: '0' },
  inputs: { claimsPending: fact('claimsPending'), totalEquity: current('totalEquity') },
  formula: 'claimsPending / totalEquity',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '10 % of equity is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { claimsPending: '60', totalEquity: '1200' }, value: '0.05' },
    { given: { claimsPending: '60', totalEquity: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ claimsPending, totalEquity }) => overEquity(claimsPending, totalEquity),
});
