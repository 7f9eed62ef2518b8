import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import { type FactOf, standsOn } from '../../../facts/fact.ts';
import { amountText } from '../../../quality/figure-text.ts';
import { evidenceOf, factsUntil, newestDay, noneKnown, withinMonths } from '../fact-reading.ts';
import { sizeAgainst, totalOf } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const AMOUNT = { en: 'Acquisitions for cash against equity', zh: '现金收购占净资产比例' };

const deal = (members: Partial<FactOf<'merger-acquisition'>>): FactOf<'merger-acquisition'> => ({
  kind: 'merger-acquisition',
  observedOn: isoDate('2025-01-06'),
  target: 'Example Games',
  paidIn: 'cash',
  ...members,
});

export const acquisitionsAggressive = defineWarningRule({
  id: 'acquisitions-aggressive',
  code: 'M04',
  title: { en: 'Aggressive acquisitions', zh: '激进并购' },
  question: {
    en: 'Does the company spend more on acquisitions than it can carry?',
    zh: '企业并购支出是否超出其承受能力？',
  },
  rule: {
    en: 'acquisitions of 12 months paid wholly or partly in cash above 30% of equity',
    zh: '12个月内以现金或部分现金支付的收购合计超过净资产30%',
  },
  kind: 'state',
  rootCause: 'leverage',
  inputs: { items: ['totalEquity'], facts: ['merger-acquisition'] },
  parameters: {
    equityShareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的净资产占比',
      'fraction',
      '0.3',
      ['0.1', '1'],
    ),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['6', '24']),
  },
  severities: ['medium'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A7'],
  source: practice(
    'M04 cash deals above 30% of equity; a price paid partly in cash counts in full',
  ),
  examples: [
    {
      name: 'two deals, 35% of equity together',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          deal({ consideration: decimal('200') }),
          deal({ target: 'Example Films', consideration: decimal('150'), paidIn: 'mixed' }),
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '30% of equity in cash, the threshold itself, and as much in shares',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          deal({ consideration: decimal('300') }),
          deal({ target: 'Example Films', consideration: decimal('300'), paidIn: 'shares' }),
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'a price that is not stated',
      given: { now: { totalEquity: '1000' }, facts: [deal({})] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { equityShareMax, monthsBack }) => {
    const months = toStatistic(monthsBack);
    const recent = withinMonths(factsUntil(context, 'merger-acquisition'), context.asOf, months);
    const paid = recent.filter((fact) => fact.paidIn !== 'shares' && standsOn(fact, context.asOf));
    const last = newestDay(paid);
    if (last === undefined) return [noneKnown({ en: 'Acquisitions for cash', zh: '现金收购' })];
    const total = totalOf(context, paid, ({ consideration }) => consideration);
    const { condition, evidence } = sizeAgainst(context, {
      total,
      item: 'totalEquity',
      title: AMOUNT,
      raise: equityShareMax,
    });
    const sum = amountText(
      total.known,
      context.statements?.series.current.statement.currency ?? '',
    );
    const targets = paid.map(({ target }) => target);
    const text = {
      en: `Acquisitions for at least ${sum.en} within ${months} months (${targets.join(', ')}), the last on ${last}.`,
      zh: `${months}个月内现金收购至少${sum.zh}（${targets.join('、')}），最近一次为${last}。`,
    };
    const leg = { severity: 'medium', conditions: [condition], text } as const;
    return [readLegs([leg], last, [...evidenceOf(paid), ...evidence])];
  },
});
