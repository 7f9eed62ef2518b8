import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { decisive, evidenceOf, named, noneKnown, openFacts, toldText } from '../fact-reading.ts';
import { measures, readLegs, unknown } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Part of the trade that was lost', zh: '流失交易占比' };

const lost = (members: Partial<FactOf<'key-partner-lost'>>): FactOf<'key-partner-lost'> => ({
  kind: 'key-partner-lost',
  observedOn: isoDate('2025-03-01'),
  side: 'customer',
  partner: 'Example Motors',
  ...members,
});

export const keyPartnerGone = defineWarningRule({
  id: 'key-partner-gone',
  code: 'O03',
  title: { en: 'Key customer or supplier lost', zh: '核心客户或供应商流失' },
  question: {
    en: 'Did the company lose a partner on whom its business hung?',
    zh: '企业是否失去其依赖的核心客户或供应商？',
  },
  rule: {
    en: 'a customer or supplier with more than 30% of the trade lost and not replaced',
    zh: '占比超过30%的客户或供应商流失且未被替代',
  },
  kind: 'state',
  rootCause: 'operations',
  inputs: { facts: ['key-partner-lost'] },
  parameters: {
    shareMax: parameter(
      'Part of the trade above which it warns',
      '触发预警的交易占比',
      'fraction',
      '0.3',
      ['0.1', '0.7'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A7'],
  source: practice('O03 the largest partner with more than 30% lost'),
  examples: [
    {
      name: 'a customer with 34% of sales lost',
      given: { facts: [lost({ shareOfTrade: decimal('0.34') })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a supplier with 30% of purchases lost, the threshold itself',
      given: { facts: [lost({ side: 'supplier', shareOfTrade: decimal('0.3') })] },
      expect: 'near-miss',
    },
    {
      name: 'a partner lost, its part not stated',
      given: { facts: [lost({})] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMax }) => {
    const readings = openFacts(context, 'key-partner-lost').map((fact) => {
      const { side, partner, shareOfTrade: value } = fact;
      const told = toldText(fact);
      const shown = value === undefined ? '' : percentText(value);
      const isCustomer = side === 'customer';
      const text = {
        en: `The company lost ${partner ?? `a ${side}`} with ${shown} of its ${isCustomer ? 'sales' : 'purchases'} (${told.en}).`,
        zh: `企业失去${isCustomer ? '客户' : '供应商'}${partner ?? ''}，占${isCustomer ? '销售' : '采购'}${shown}（${told.zh}）。`,
      };
      const condition =
        value === undefined
          ? unknown({ en: 'the partner’s part of the trade', zh: '该交易对手占比' })
          : measures(above({ title: TITLE, unit: 'fraction', value, raise: shareMax }));
      const leg = { severity: 'high', conditions: [condition], text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: factId(fact) });
    });
    return decisive(readings, noneKnown({ en: 'Lost partners', zh: '核心交易对手流失' }));
  },
});
