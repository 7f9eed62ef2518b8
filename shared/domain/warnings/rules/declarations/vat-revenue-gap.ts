import { isoDate } from '../../../../kernel/dates.ts';
import { decimal, largest } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { amountText, percentText } from '../../../quality/figure-text.ts';
import { describeBasis } from '../../../statements/statement.ts';
import { salesCompared } from '../declared-sales.ts';
import { evidenceOf } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Gap between declared sales and revenue', zh: '申报销售额与收入差异率' };

const declared = (from: string, to: string, sales: string): FactOf<'vat-declared-sales'> => ({
  kind: 'vat-declared-sales',
  observedOn: isoDate('2025-01-15'),
  from: isoDate(from),
  to: isoDate(to),
  sales: decimal(sales),
});

const halves = (first: string, second: string) => [
  declared('2024-01-01', '2024-06-30', first),
  declared('2024-07-01', '2024-12-31', second),
];

export const vatRevenueGap = defineWarningRule({
  id: 'vat-revenue-gap',
  code: 'T03',
  title: { en: 'Declared sales and revenue differ', zh: '增值税申报与营业收入不符' },
  question: {
    en: 'Did the company tell the tax authority other sales than it tells us?',
    zh: '企业向税务机关申报的销售额与报表收入是否不一致？',
  },
  rule: {
    en: 'sales declared for VAT differ by more than 15% from revenue, over two quarters or more',
    zh: '两个季度及以上期间内，增值税申报销售额与营业收入相差超过15%',
  },
  kind: 'state',
  rootCause: 'tax',
  inputs: { items: ['revenue'], facts: ['vat-declared-sales'] },
  parameters: {
    gapMax: parameter('Gap above which it warns', '触发预警的差异率', 'fraction', '0.15', [
      '0.05',
      '0.4',
    ]),
    monthsMin: parameter('Months to be covered', '覆盖月数', 'months', '6', ['3', '12']),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reported-months', count: 6 },
  actions: ['A1'],
  source: practice('T03 gap above 15% for two quarters; 10% is normal'),
  examples: [
    {
      name: 'a fifth of revenue not declared',
      given: { now: { revenue: '1000' }, facts: halves('420', '380') },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a gap of 15%, the threshold itself',
      given: { now: { revenue: '1000' }, facts: halves('420', '430') },
      expect: 'near-miss',
    },
    {
      name: 'half of the year not declared yet',
      given: {
        now: { revenue: '1000' },
        facts: [declared('2024-01-01', '2024-06-30', '420')],
      },
      expect: 'not-evaluable',
    },
    {
      name: 'declared in another currency',
      given: {
        now: { revenue: '1000' },
        facts: halves('420', '380').map((fact) => ({ ...fact, currency: 'USD' })),
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { gapMax, monthsMin }) => {
    const compared = salesCompared(context, toStatistic(monthsMin));
    if (compared === undefined) {
      const reason = {
        en: 'No statement whose whole period was declared for VAT in its currency is known.',
        zh: '尚无整个期间均有同币种增值税申报的报表。',
      };
      return [{ kind: 'not-evaluable', reason }];
    }
    const { from, to, declared: sales, reported, facts, statement } = compared;
    const base = largest(sales.abs(), reported.abs());
    const against = reported.isZero() ? base : reported.abs();
    const value = against.isZero() ? against : sales.minus(reported).abs().div(against);
    const [told, said] = [sales, reported].map((each) => amountText(each, statement.currency));
    const text = {
      en: `Sales of ${told?.en} were declared for VAT from ${from} to ${to}, revenue is ${said?.en}: a gap of ${percentText(value)}.`,
      zh: `${from}至${to}增值税申报销售额${told?.zh}，报表收入${said?.zh}，相差${percentText(value)}。`,
    };
    const measure = above({ title: TITLE, unit: 'fraction', value, raise: gapMax });
    const period = statement.period.end;
    return [
      readLegs([{ severity: 'medium', conditions: [measures(measure)], text }], to, [
        ...evidenceOf(facts),
        {
          kind: 'statement-item',
          item: 'revenue',
          period,
          basis: describeBasis(statement),
          value: reported,
        },
      ]),
    ];
  },
});
