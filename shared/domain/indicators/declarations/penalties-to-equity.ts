import { current, fact } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const penaltiesToEquity = defineIndicator({
  id: 'penalties-to-equity',
  number: 'T19',
  title: { en: 'Penalties of a year to equity', zh: '年度行政处罚占净资产' },
  question: {
    en: 'How dearly does the company break rules?',
    zh: '公司违规的代价有多大？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.01', strong: '0' },
  inputs: { penalties: fact('penalties'), totalEquity: current('totalEquity') },
  formula: 'penalties / totalEquity',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '1 % of equity is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { penalties: '60', totalEquity: '1200' }, value: '0.05' },
    { given: { penalties: '60', totalEquity: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ penalties, totalEquity }) => overEquity(penalties, totalEquity),
});
