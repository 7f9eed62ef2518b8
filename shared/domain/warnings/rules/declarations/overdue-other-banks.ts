import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { evidenceOf, factsUntil, neverObserved, newestSaying, toldText } from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs, unknown } from '../legs.ts';
import { LOAN_CLASS_TITLES, loanClassRank } from '../loan-class.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const overdueOtherBanks = defineWarningRule({
  id: 'overdue-other-banks',
  code: 'B02',
  title: { en: 'Overdue or non-performing at other banks', zh: '他行逾期或不良' },
  question: {
    en: 'Does the company already fail to pay other lenders?',
    zh: '企业在其他金融机构是否已出现逾期或不良？',
  },
  rule: {
    en: 'more than 30 days past due at another lender now, or a loan classed substandard or worse',
    zh: '他行当前逾期超过30天，或五级分类为次级及以下',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['credit-bureau-report'] },
  parameters: {
    daysMax: parameter('Days past due above which it warns', '触发预警的逾期天数', 'days', '30', [
      '0',
      '90',
    ]),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  hysteresis: { amount: '0' },
  actions: ['A5', 'A7'],
  source: practice(
    'B02 any days past due above 30, or 次级 and worse, in the credit bureau report',
  ),
  examples: [
    {
      name: '42 days past due at another lender',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            daysPastDue: 42,
            worstClass: 'special-mention',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a loan classed substandard, days past due not stated',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            worstClass: 'substandard',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '30 days past due, the threshold itself',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            daysPastDue: 30,
            worstClass: 'special-mention',
          },
        ],
      },
      expect: 'near-miss',
    },
    { name: 'no report', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { daysMax }) => {
    const reports = factsUntil(context, 'credit-bureau-report');
    const late = newestSaying(reports, ({ daysPastDue }) => daysPastDue);
    const classed = newestSaying(reports, ({ worstClass }) => worstClass);
    const used = [...new Set([late, classed].flatMap((each) => each?.fact ?? []))];
    const newest = reports.at(-1);
    if (newest === undefined)
      return [neverObserved({ en: 'credit bureau report', zh: '企业征信报告' })];
    const title = { en: 'Days past due at other lenders', zh: '他行逾期天数' };
    const days = late?.said;
    const name = classed === undefined ? undefined : LOAN_CLASS_TITLES[classed.said];
    const told = toldText(newest);
    const isBad =
      classed !== undefined && loanClassRank(classed.said) >= loanClassRank('substandard');
    const classText = { en: `worst class ${name?.en}`, zh: `最差分类${name?.zh}` };
    return [
      readLegs(
        [
          {
            severity: 'high',
            conditions: [
              days === undefined
                ? unknown({ en: 'days past due at other lenders', zh: '他行逾期天数' })
                : measures(
                    above({
                      title,
                      unit: 'days',
                      value: decimal(days),
                      raise: daysMax,
                      hysteresis: { amount: '0' },
                    }),
                  ),
            ],
            text: {
              en: `${days} days past due at another lender (${told.en}).`,
              zh: `他行当前逾期${days}天（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              classed === undefined
                ? unknown({ en: 'worst loan class at other lenders', zh: '他行最差五级分类' })
                : whether(isBad, classText),
            ],
            text: {
              en: `Another lender classes a loan as ${name?.en} (${told.en}).`,
              zh: `他行贷款五级分类为${name?.zh}（${told.zh}）。`,
            },
          },
        ],
        newest.observedOn,
        evidenceOf(used.length === 0 ? [newest] : used),
      ),
    ];
  },
});
