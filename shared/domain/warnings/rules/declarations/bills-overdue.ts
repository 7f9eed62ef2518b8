import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
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
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Bills overdue, refused or paid by a bank', zh: '商票逾期、拒付或银行垫款' };

const OCCURRENCES: Readonly<Record<FactOf<'overdue-bills'>['occurrence'], Text>> = {
  listed: { en: 'is on the list of persistently overdue bills', zh: '列入持续逾期名单' },
  refused: { en: 'refused to pay its bills', zh: '拒付商业汇票' },
  'bank-advance': { en: 'let a bank pay its bills', zh: '票据由银行垫款' },
};

export const billsOverdue = defineWarningRule({
  id: 'bills-overdue',
  code: 'B08',
  title: { en: 'Bills overdue or refused', zh: '商票逾期或拒付' },
  question: {
    en: 'Does the company fail to pay bills that it accepted?',
    zh: '企业是否未按期兑付其承兑的商业汇票？',
  },
  rule: {
    en: 'on the list of overdue bills, or a bill refused; critical where a bank had to pay',
    zh: '列入票据逾期名单或拒付；银行垫款为重大',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['overdue-bills'] },
  parameters: {},
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A4'],
  source: practice('B08 on the overdue-bill list of the exchange, or an advance 垫款 by a bank'),
  examples: [
    {
      name: 'listed with four bills',
      given: {
        facts: [
          {
            kind: 'overdue-bills',
            observedOn: isoDate('2025-03-31'),
            occurrence: 'listed',
            amount: decimal('6000000'),
            bills: 4,
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a bank had to pay',
      given: {
        facts: [
          {
            kind: 'overdue-bills',
            observedOn: isoDate('2025-03-31'),
            occurrence: 'bank-advance',
          },
        ],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'settled since',
      given: {
        facts: [
          {
            kind: 'overdue-bills',
            observedOn: isoDate('2025-03-31'),
            occurrence: 'listed',
            settledOn: isoDate('2025-04-20'),
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = openFacts(context, 'overdue-bills').map((fact) => {
      const told = toldText(fact);
      const sum = sumText(context, fact, fact.amount);
      const what = OCCURRENCES[fact.occurrence];
      const text = {
        en: `The company ${what.en}: ${sum.en} (${told.en}).`,
        zh: `企业${what.zh}：${sum.zh}（${told.zh}）。`,
      };
      const isAdvance = whether(fact.occurrence === 'bank-advance', {
        en: 'no bank had to pay',
        zh: '无银行垫款',
      });
      const reading = readLegs(
        [
          { severity: 'high', conditions: [measures(recordCount(TITLE, 1))], text },
          { severity: 'critical', conditions: [isAdvance], text },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
