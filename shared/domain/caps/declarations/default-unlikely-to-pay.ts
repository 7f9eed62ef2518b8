import { isoDate } from '../../../kernel/dates.ts';
import { standingFacts } from '../../facts/fact.ts';
import type { Cap } from '../cap.ts';

export const defaultUnlikelyToPay: Cap = {
  id: 'default-unlikely-to-pay',
  title: { en: 'In default: unlikely to pay', zh: '违约：很可能无法偿付' },
  rule: 'non-accrual, specific provision, distressed restructuring, bankruptcy filing or the like',
  grade: 'D',
  source: {
    citation: 'Basel Framework CRE36, definition of default',
    locator: 'unlikeliness to pay; read in a transcription of CRR Art. 178',
    confidence: 'secondary',
  },
  examples: [
    {
      name: 'bankruptcy filing',
      applies: true,
      given: {
        facts: [
          {
            kind: 'unlikely-to-pay',
            trigger: 'bankruptcy filing',
            observedOn: isoDate('2024-12-31'),
          },
        ],
      },
    },
    {
      name: 'able to pay again',
      applies: false,
      given: {
        asOf: '2025-12-31',
        facts: [
          {
            kind: 'unlikely-to-pay',
            trigger: 'distressed restructuring',
            observedOn: isoDate('2024-12-31'),
            curedOn: isoDate('2025-12-31'),
          },
        ],
      },
    },
    { name: 'no such fact', applies: false, given: {} },
  ],
  find: (context) => {
    const [fact] = standingFacts(context, 'unlikely-to-pay');
    if (fact === undefined) return undefined;
    return {
      evidence: {
        en: `unlikely to pay since ${fact.observedOn}: ${fact.trigger}`,
        zh: `自${fact.observedOn}起很可能无法偿付：${fact.trigger}`,
      },
    };
  },
};
