import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const topSupplierShare = defineIndicator({
  id: 'top-supplier-share',
  number: 'T11',
  title: { en: 'Largest supplier, of purchases', zh: '第一大供应商依赖度' },
  question: {
    en: 'How much of the purchases hangs on one supplier?',
    zh: '采购对单一供应商的依赖有多大？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.60', strong: '0.15' },
  inputs: { topSupplierShare: fact('topSupplierShare') },
  formula: 'topSupplierShare',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { topSupplierShare: '0.18' }, value: '0.18' }],
  compute: ({ topSupplierShare }) => measured(topSupplierShare),
});
