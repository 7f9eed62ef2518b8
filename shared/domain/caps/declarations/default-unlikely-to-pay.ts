import { isoDate } from '../../../kernel/dates.ts';
import { bankruptcyProceedings } from '../../facts/bankruptcy-proceedings.ts';
import { type FactOf, standingFacts } from '../../facts/fact.ts';
import type { Cap, CapFinding } from '../cap.ts';

const petition = (
  observedOn: string,
  stage: FactOf<'bankruptcy-petition'>['stage'],
): FactOf<'bankruptcy-petition'> => ({
  kind: 'bankruptcy-petition',
  observedOn: isoDate(observedOn),
  stage,
  reference: '(2024)苏02破申7号',
});

const unlikelySince = (observedOn: string, en: string, zh: string): CapFinding => ({
  evidence: {
    en: `unlikely to pay since ${observedOn}: ${en}`,
    zh: `自${observedOn}起很可能无法偿付：${zh}`,
  },
});

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
    {
      name: 'a court accepted a petition for bankruptcy',
      applies: true,
      given: { facts: [petition('2024-11-30', 'filed'), petition('2024-12-31', 'accepted')] },
    },
    {
      name: 'petition filed, not yet accepted',
      applies: false,
      given: { facts: [petition('2024-12-31', 'filed')] },
    },
    {
      name: 'petition accepted and dismissed since',
      applies: false,
      given: { facts: [petition('2024-11-30', 'accepted'), petition('2024-12-31', 'dismissed')] },
    },
    { name: 'no such fact', applies: false, given: {} },
  ],
  find: (context) => {
    const [fact] = standingFacts(context, 'unlikely-to-pay');
    if (fact !== undefined) return unlikelySince(fact.observedOn, fact.trigger, fact.trigger);
    const [proceedings] = bankruptcyProceedings(context);
    if (proceedings === undefined) return undefined;
    return unlikelySince(proceedings.observedOn, 'in bankruptcy proceedings', '已进入破产程序');
  },
};
