import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const creditSqueeze: Scenario = {
  id: 'credit-squeeze',
  title: { en: 'Credit squeeze', zh: '信贷紧缩' },
  story: {
    en: 'Suppliers want their money twenty days earlier and refinancing costs one and a half points more.',
    zh: '供应商账期缩短20天，再融资成本上升150基点。',
  },
  changes: [
    { kind: 'payable-days', days: decimal('-20') },
    { kind: 'interest-rate', basisPoints: decimal('150') },
  ],
  systematicFactor: -1,
  source: scenarioSource('terms of trade credit and of refinancing tighten together'),
};
