import { addDays, isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { amountText } from '../../../quality/figure-text.ts';
import { evidenceOf, newestDay, noneKnown } from '../fact-reading.ts';
import { sizeAgainst, totalOf } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { pendingCases } from '../litigation-case.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const AMOUNT = { en: 'Pending lawsuits against equity', zh: '未决诉讼占净资产比例' };
const NEW_CASES = { en: 'New cases as defendant', zh: '新增被诉案件' };

const lawsuit = (day: string, reference: string, amount?: string): FactOf<'litigation'> => ({
  kind: 'litigation',
  observedOn: isoDate(day),
  role: 'defendant',
  stage: 'filed',
  cause: 'sale',
  reference,
  ...(amount === undefined ? {} : { amount: decimal(amount) }),
});

export const lawsuitsPending = defineWarningRule({
  id: 'lawsuits-pending',
  code: 'L01',
  title: { en: 'Lawsuits against the company', zh: '涉诉（被告）' },
  question: {
    en: 'Is the company sued for much, or by many at once?',
    zh: '企业是否被诉金额较大或短期集中被诉？',
  },
  rule: {
    en: 'pending amount as defendant above 10% of equity, high above 20%; or three new cases within 30 days',
    zh: '作为被告的未决金额超过净资产10%，超过20%为高；或30天内新增3起',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { items: ['totalEquity'], facts: ['litigation'] },
  parameters: {
    equityShareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的净资产占比',
      'fraction',
      '0.1',
      ['0.01', '0.3'],
    ),
    equityShareHigh: parameter(
      'Share of equity above which it is high',
      '触发高级别的净资产占比',
      'fraction',
      '0.2',
      ['0.05', '0.5'],
    ),
    casesMin: parameter('New cases at which it warns', '触发预警的新增案件数', 'records', '3', [
      '2',
      '10',
    ]),
    daysBack: parameter('Days in which cases count as new', '新增案件计入天数', 'days', '30', [
      '14',
      '90',
    ]),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A1'],
  source: practice(
    'L01 pending amount above 10% of equity or three new cases in 30 days; high above 20% is a choice of this product',
  ),
  examples: [
    {
      name: 'sued for 12% of equity',
      given: { now: { totalEquity: '1000' }, facts: [lawsuit('2025-01-10', '1号', '120')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'sued for a quarter of equity in two cases',
      given: {
        now: { totalEquity: '1000' },
        facts: [lawsuit('2025-01-10', '1号', '150'), lawsuit('2025-02-10', '2号', '100')],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'three small cases within a month',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          lawsuit('2025-04-10', '1号', '1'),
          lawsuit('2025-04-12', '2号', '1'),
          lawsuit('2025-04-20', '3号', '1'),
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'sued for 10% of equity, the threshold itself',
      given: { now: { totalEquity: '1000' }, facts: [lawsuit('2025-01-10', '1号', '100')] },
      expect: 'near-miss',
    },
    {
      name: 'two new cases, one amount in another currency than the statements',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          lawsuit('2025-04-10', '1号', '1'),
          { ...lawsuit('2025-04-12', '2号', '90'), currency: 'USD' },
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'one old case of unknown amount, no statements',
      given: { facts: [lawsuit('2025-01-10', '1号')], parameters: { daysBack: '14' } },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { equityShareMax, equityShareHigh, casesMin, daysBack }) => {
    const cases = pendingCases(context);
    const newestStages = cases.map(({ now }) => now);
    if (cases.length === 0)
      return [noneKnown({ en: 'Lawsuits against the company', zh: '被诉案件' })];
    const days = toStatistic(daysBack);
    const from = addDays(context.asOf, -days);
    const fresh = cases.filter(({ firstSeenOn }) => firstSeenOn > from);
    const total = totalOf(context, newestStages, ({ amount }) => amount);
    const size = (raise: typeof equityShareMax) =>
      sizeAgainst(context, { total, item: 'totalEquity', title: AMOUNT, raise });
    const currency = context.statements?.series.current.statement.currency ?? '';
    const sum = amountText(total.known, currency);
    const text = {
      en: `${cases.length} cases as defendant are pending for at least ${sum.en}; ${fresh.length} new within ${days} days.`,
      zh: `未决被诉案件${cases.length}起，金额至少${sum.zh}；${days}天内新增${fresh.length}起。`,
    };
    const { condition, evidence } = size(equityShareMax);
    const isMany = measures(recordCount(NEW_CASES, fresh.length, toStatistic(casesMin)));
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [condition], text },
          { severity: 'high', conditions: [size(equityShareHigh).condition], text },
          { severity: 'medium', conditions: [isMany], text },
        ],
        newestDay(newestStages) ?? context.asOf,
        [...evidenceOf(newestStages), ...evidence],
      ),
    ];
  },
});
