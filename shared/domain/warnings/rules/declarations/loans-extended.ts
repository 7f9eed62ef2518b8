import { isoDate } from '../../../../kernel/dates.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  evidenceOf,
  factsUntil,
  newestDay,
  noneKnown,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Extensions, renewals and restructurings', zh: '展期、续贷与重组次数' };

const extension = (
  day: string,
  measure: FactOf<'restructuring'>['measure'],
  isDistressed?: boolean,
): FactOf<'restructuring'> => ({
  kind: 'restructuring',
  observedOn: isoDate(day),
  measure,
  ...(isDistressed === undefined ? {} : { isDistressed }),
});

export const loansExtended = defineWarningRule({
  id: 'loans-extended',
  code: 'B04',
  title: { en: 'Extended or refinanced loans', zh: '借新还旧与展期' },
  question: {
    en: 'Does the company roll its loans over instead of repaying them?',
    zh: '企业是否以展期、续贷或重组代替还款？',
  },
  rule: {
    en: 'two extensions, renewals or restructurings within 12 months, or one because of difficulty',
    zh: '12个月内展期、续贷或重组不少于2次，或因财务困难重组1次',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['restructuring'] },
  parameters: {
    timesMin: parameter('Times at which it warns', '触发预警的次数', 'records', '2', ['1', '5']),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['6', '24']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A10'],
  source: practice('B04 restructured, extended or renewed at least twice in 12 months'),
  examples: [
    {
      name: 'extended and refinanced within a year',
      given: {
        facts: [extension('2024-09-28', 'extension'), extension('2025-03-28', 'refinancing')],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'extended once because of financial difficulty',
      given: { facts: [extension('2025-03-28', 'extension', true)] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'renewed once; the time before is more than a year ago',
      given: { facts: [extension('2024-04-28', 'renewal'), extension('2025-03-28', 'renewal')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { timesMin, monthsBack }) => {
    const months = toStatistic(monthsBack);
    const recent = withinMonths(factsUntil(context, 'restructuring'), context.asOf, months);
    const newest = recent.at(-1);
    if (newest === undefined) return [noneKnown(TITLE)];
    const distressed = recent.filter(({ isDistressed }) => isDistressed === true).at(-1);
    const told = toldText(distressed ?? newest);
    return [
      readLegs(
        [
          {
            severity: 'high',
            conditions: [measures(recordCount(TITLE, recent.length, toStatistic(timesMin)))],
            text: {
              en: `${recent.length} extensions, renewals or restructurings within ${months} months, the last on ${newest.observedOn}.`,
              zh: `${months}个月内展期、续贷或重组${recent.length}次，最近一次为${newest.observedOn}。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              whether(distressed !== undefined, {
                en: 'none because of difficulty',
                zh: '均非因财务困难',
              }),
            ],
            text: {
              en: `A loan was restructured because of financial difficulty (${told.en}).`,
              zh: `因财务困难对贷款作出重组安排（${told.zh}）。`,
            },
          },
        ],
        newestDay(recent) ?? context.asOf,
        evidenceOf(recent),
      ),
    ];
  },
});
