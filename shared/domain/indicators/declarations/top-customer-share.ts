import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const topCustomerShare = defineIndicator({
  id: 'top-customer-share',
  number: 'T10',
  title: { en: 'Largest customer, of sales', zh: '第一大客户依赖度' },
  question: {
    en: 'How much of the revenue is lost if the largest customer leaves?',
    zh: '若第一大客户流失，会损失多少收入？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.50', strong: '0.10' },
  inputs: { topCustomerShare: fact('topCustomerShare') },
  formula: 'topCustomerShare',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'a third of the sales with one customer is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { topCustomerShare: '0.34' }, value: '0.34' }],
  compute: ({ topCustomerShare }) => measured(topCustomerShare),
});
