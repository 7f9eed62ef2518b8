import { current, fact } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const enforcementToEquity = defineIndicator({
  id: 'enforcement-to-equity',
  number: 'T13',
  title: { en: 'Open enforcement to equity', zh: '未结执行占净资产' },
  question: {
    en: 'How much do courts already take from the company by force?',
    zh: '法院正在强制执行的金额有多大？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.05', strong: '0' },
  inputs: { enforcementOpen: fact('enforcementOpen'), totalEquity: current('totalEquity') },
  formula: 'enforcementOpen / totalEquity',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '5 % of equity is the size of a critical signal; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { enforcementOpen: '60', totalEquity: '1200' }, value: '0.05' },
    { given: { enforcementOpen: '60', totalEquity: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ enforcementOpen, totalEquity }) => overEquity(enforcementOpen, totalEquity),
});
