import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { amountText } from '../../../quality/figure-text.ts';
import { evidenceOf, newestDay, noneKnown, openFacts, toldText } from '../fact-reading.ts';
import { sizeAgainst, totalOf, whether } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const AMOUNT = { en: 'Taxes in arrears against revenue', zh: '欠税占营业收入比例' };

const arrears = (members: Partial<FactOf<'tax-arrears'>>): FactOf<'tax-arrears'> => ({
  kind: 'tax-arrears',
  observedOn: isoDate('2025-03-30'),
  taxType: 'VAT',
  ...members,
});

export const taxesInArrears = defineWarningRule({
  id: 'taxes-in-arrears',
  code: 'T01',
  title: { en: 'Taxes in arrears', zh: '欠税' },
  question: {
    en: 'Does the company owe taxes that it should have paid?',
    zh: '企业是否拖欠税款？',
  },
  rule: {
    en: 'announced by the tax authority, or above 1% of revenue, until paid',
    zh: '被欠税公告，或欠税超过营业收入1%，清缴即解除',
  },
  kind: 'state',
  rootCause: 'tax',
  inputs: { items: ['revenue'], facts: ['tax-arrears'] },
  parameters: {
    revenueShareMax: parameter(
      'Share of revenue above which it warns',
      '触发预警的收入占比',
      'fraction',
      '0.01',
      ['0.001', '0.05'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A4'],
  source: practice('T01 announced arrears or arrears above 1% of revenue, until cleared'),
  examples: [
    {
      name: 'announced publicly',
      given: { facts: [arrears({ isAnnounced: true })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'two taxes, 1.2% of revenue together',
      given: {
        now: { revenue: '1000' },
        facts: [
          arrears({ amount: decimal('7') }),
          arrears({ amount: decimal('5'), taxType: 'income tax' }),
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '0.9% of revenue, not announced',
      given: {
        now: { revenue: '1000' },
        facts: [arrears({ amount: decimal('9'), isAnnounced: false })],
      },
      expect: 'near-miss',
    },
    {
      name: 'an amount that is not stated',
      given: { now: { revenue: '1000' }, facts: [arrears({})] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { revenueShareMax }) => {
    const open = openFacts(context, 'tax-arrears');
    const newest = open.at(-1);
    if (newest === undefined) return [noneKnown({ en: 'Taxes in arrears', zh: '欠税' })];
    const announced = open.filter(({ isAnnounced }) => isAnnounced === true).at(-1);
    const total = totalOf(context, open, ({ amount }) => amount);
    const size = sizeAgainst(context, {
      total,
      item: 'revenue',
      title: AMOUNT,
      raise: revenueShareMax,
    });
    const currency = context.statements?.series.current.statement.currency ?? '';
    const sum = amountText(total.known, currency);
    const told = toldText(announced ?? newest);
    const isAnnounced = whether(announced !== undefined, { en: 'not announced', zh: '未被公告' });
    return [
      readLegs(
        [
          {
            severity: 'high',
            conditions: [isAnnounced],
            text: {
              en: `The tax authority announced that the company owes taxes (${told.en}).`,
              zh: `税务机关发布欠税公告（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [size.condition],
            text: {
              en: `The company owes at least ${sum.en} in taxes (${told.en}).`,
              zh: `企业至少欠税${sum.zh}（${told.zh}）。`,
            },
          },
        ],
        newestDay(open) ?? newest.observedOn,
        [...evidenceOf(open), ...size.evidence],
      ),
    ];
  },
});
