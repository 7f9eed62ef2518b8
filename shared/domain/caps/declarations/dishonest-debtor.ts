import { isoDate } from '../../../kernel/dates.ts';
import { standingFacts } from '../../facts/fact.ts';
import type { Cap } from '../cap.ts';

export const dishonestDebtor: Cap = {
  id: 'dishonest-debtor',
  title: { en: 'Listed as dishonest debtor', zh: '失信被执行人' },
  rule: 'on the list of dishonest judgment debtors at the assessment date',
  grade: 'C',
  source: {
    citation: 'Product rating policy',
    locator: 'any listing as 失信被执行人 knocks out; practice from memory',
    confidence: 'practice',
  },
  examples: [
    {
      name: 'listed',
      applies: true,
      given: { facts: [{ kind: 'dishonest-debtor', observedOn: isoDate('2024-12-31') }] },
    },
    {
      name: 'removed before the assessment',
      applies: false,
      given: {
        asOf: '2025-03-01',
        facts: [
          {
            kind: 'dishonest-debtor',
            observedOn: isoDate('2024-12-31'),
            removedOn: isoDate('2025-02-28'),
          },
        ],
      },
    },
  ],
  find: (context) => {
    const [listed] = standingFacts(context, 'dishonest-debtor');
    if (listed === undefined) return undefined;
    return {
      evidence: {
        en: `listed as a dishonest judgment debtor on ${listed.observedOn}`,
        zh: `${listed.observedOn}被列入失信被执行人名单`,
      },
    };
  },
};
