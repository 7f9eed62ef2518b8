import { isoDate } from '../../../../kernel/dates.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { decisive, evidenceOf, named, noneKnown, openFacts, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Hit = FactOf<'sanctions-hit'>;

const TITLE = { en: 'Confirmed hits', zh: '已确认命中' };

const TARGETS: Readonly<Record<NonNullable<Hit['target']>, Text>> = {
  company: { en: 'the company', zh: '企业' },
  controller: { en: 'its controller', zh: '实际控制人' },
  executive: { en: 'one of its executives', zh: '高管' },
  counterparty: { en: 'one of its counterparties', zh: '交易对手' },
};

const hit = (match: Hit['match'], clearedOn?: string): Hit => ({
  kind: 'sanctions-hit',
  observedOn: isoDate('2025-01-09'),
  list: 'UN consolidated list',
  match,
  target: 'controller',
  ...(clearedOn === undefined ? {} : { clearedOn: isoDate(clearedOn) }),
});

export const sanctionsConfirmed = defineWarningRule({
  id: 'sanctions-confirmed',
  code: 'X04',
  title: { en: 'Sanctions or money-laundering hit', zh: '制裁与反洗钱命中' },
  question: {
    en: 'Does a screening list name the company or its people?',
    zh: '企业或其相关人员是否被制裁或反洗钱名单命中？',
  },
  rule: {
    en: 'a confirmed hit that was not cleared; a possible one does not warn',
    zh: '名单命中已确认且未排除；疑似命中不触发',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['sanctions-hit'] },
  parameters: {},
  severities: ['critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A8'],
  source: practice('X04 a confirmed hit'),
  examples: [
    {
      name: 'the controller is listed, confirmed',
      given: { facts: [hit('confirmed')] },
      expect: 'fires',
      severity: 'critical',
    },
    { name: 'a possible match', given: { facts: [hit('possible')] }, expect: 'near-miss' },
    {
      name: 'confirmed and cleared',
      given: { facts: [hit('confirmed', '2025-03-01')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const confirmed = openFacts(context, 'sanctions-hit').filter(
      ({ match }) => match === 'confirmed',
    );
    const readings = confirmed.map((fact) => {
      const told = toldText(fact);
      const target = TARGETS[fact.target ?? 'company'];
      const text = {
        en: `${fact.list} names ${target.en}, confirmed (${told.en}).`,
        zh: `${fact.list}命中${target.zh}，已确认（${told.zh}）。`,
      };
      const conditions = [measures(recordCount(TITLE, 1))] as const;
      const leg = { severity: 'critical', conditions, text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: factId(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
