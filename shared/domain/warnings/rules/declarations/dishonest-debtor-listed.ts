import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import {
  caseOf,
  decisive,
  evidenceOf,
  named,
  noneKnown,
  openFacts,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Listings as dishonest debtor', zh: '失信被执行人记录' };

export const dishonestDebtorListed = defineWarningRule({
  id: 'dishonest-debtor-listed',
  code: 'L04',
  title: { en: 'Listed as dishonest debtor', zh: '失信被执行人' },
  question: {
    en: 'Is the company on the public list of those able but unwilling to pay?',
    zh: '企业是否被列入失信被执行人名单？',
  },
  rule: {
    en: 'any standing listing; cleared six months after the last was removed',
    zh: '列入即预警；全部移出后6个月解除',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['dishonest-debtor'] },
  parameters: {},
  severities: ['critical'],
  clearAfter: { unit: 'months', count: 6 },
  actions: ['A8', 'A9'],
  source: practice('L04 any listing as 失信被执行人; removed and six months more'),
  examples: [
    {
      name: 'listed',
      given: {
        facts: [
          {
            kind: 'dishonest-debtor',
            observedOn: isoDate('2025-03-11'),
            amount: decimal('4200000'),
            reference: '(2025)苏0205执901号',
          },
        ],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'removed since',
      given: {
        facts: [
          {
            kind: 'dishonest-debtor',
            observedOn: isoDate('2025-03-11'),
            removedOn: isoDate('2025-04-01'),
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = openFacts(context, 'dishonest-debtor').map((fact) => {
      const sum = sumText(context, fact, fact.amount);
      const told = toldText(fact);
      const text = {
        en: `The company is listed as a dishonest judgment debtor, ${sum.en} not performed (${told.en}).`,
        zh: `企业被列为失信被执行人，未履行${sum.zh}（${told.zh}）。`,
      };
      const conditions = [measures(recordCount(TITLE, 1))] as const;
      const leg = { severity: 'critical', conditions, text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
