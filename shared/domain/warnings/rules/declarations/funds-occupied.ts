import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { amountText } from '../../../quality/figure-text.ts';
import { evidenceOf, newestDay, noneKnown, openFacts } from '../fact-reading.ts';
import { sizeAgainst, totalOf } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const AMOUNT = {
  en: 'Funds occupied by the controller against equity',
  zh: '控股股东占款占净资产比例',
};

type Occupation = FactOf<'related-party-occupation'>;

const occupied = (members: Partial<Occupation>): Occupation => ({
  kind: 'related-party-occupation',
  observedOn: isoDate('2024-12-31'),
  party: 'Example Holding Co',
  isController: true,
  amount: decimal('60'),
  ...members,
});

export const fundsOccupied = defineWarningRule({
  id: 'funds-occupied',
  code: 'N04',
  title: { en: 'Funds occupied by the controller', zh: '关联方占款' },
  question: {
    en: 'Do the owners keep money of the company?',
    zh: '控股股东及其关联方是否占用企业资金？',
  },
  rule: {
    en: 'funds of the company that its controller or his companies keep above 5% of equity, until repaid',
    zh: '控股股东及其关联方占用资金超过净资产5%，归还即解除',
  },
  kind: 'state',
  rootCause: 'network',
  inputs: { items: ['totalEquity'], facts: ['related-party-occupation'] },
  parameters: {
    equityShareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的净资产占比',
      'fraction',
      '0.05',
      ['0.01', '0.2'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A4'],
  source: practice('N04 funds occupied above 5% of equity, until repaid'),
  examples: [
    {
      name: '6% of equity with the holding',
      given: { now: { totalEquity: '1000' }, facts: [occupied({})] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '5% of equity, the threshold itself; more with a party that is not the controller',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          occupied({ amount: decimal('50') }),
          occupied({ party: 'Example Joint Venture', isController: false }),
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'repaid since',
      given: {
        now: { totalEquity: '1000' },
        facts: [occupied({ repaidOn: isoDate('2025-03-31') })],
      },
      expect: 'near-miss',
    },
    { name: 'no statements', given: { facts: [occupied({})] }, expect: 'not-evaluable' },
  ],
  evaluate: (context, { equityShareMax }) => {
    const open = openFacts(context, 'related-party-occupation').filter(
      ({ isController }) => isController !== false,
    );
    const last = newestDay(open);
    if (last === undefined) return [noneKnown({ en: 'Funds occupied', zh: '控股股东占款' })];
    const total = totalOf(context, open, ({ amount }) => amount);
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
    const text = {
      en: `The controller and his companies keep at least ${sum.en} of the company, as of ${last}.`,
      zh: `截至${last}，控股股东及其关联方占用企业资金至少${sum.zh}。`,
    };
    const leg = { severity: 'high', conditions: [condition], text } as const;
    return [readLegs([leg], last, [...evidenceOf(open), ...evidence])];
  },
});
