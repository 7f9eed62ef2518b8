import { isoDate } from '../../../kernel/dates.ts';
import { standingFacts } from '../../facts/fact.ts';
import type { Cap } from '../cap.ts';

export const fraudConfirmed: Cap = {
  id: 'fraud-confirmed',
  title: { en: 'Confirmed fraud', zh: '已查实的欺诈' },
  rule: 'fraud by the company or its controller, confirmed by an authority or the bank',
  grade: 'C',
  source: {
    citation: 'Product rating policy',
    locator: 'confirmed fraud knocks out',
    confidence: 'design',
  },
  examples: [
    {
      name: 'regulator’s penalty decision',
      applies: true,
      given: {
        facts: [
          {
            kind: 'fraud-confirmed',
            description: 'penalty decision for inflated revenue',
            observedOn: isoDate('2024-12-31'),
          },
        ],
      },
    },
    { name: 'no such fact', applies: false, given: {} },
  ],
  find: (context) => {
    const [fact] = standingFacts(context, 'fraud-confirmed');
    if (fact === undefined) return undefined;
    return {
      evidence: {
        en: `fraud confirmed on ${fact.observedOn}: ${fact.description}`,
        zh: `${fact.observedOn}查实欺诈：${fact.description}`,
      },
    };
  },
};
