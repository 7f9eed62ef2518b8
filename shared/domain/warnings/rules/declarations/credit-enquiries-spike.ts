import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { evidenceOf, factsUntil, neverObserved, newestSaying, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Enquiries for loan approval in three months', zh: '近3个月贷款审批查询次数' };

export const creditEnquiriesSpike = defineWarningRule({
  id: 'credit-enquiries-spike',
  code: 'B07',
  title: { en: 'Many credit enquiries', zh: '征信查询激增' },
  question: {
    en: 'Does the company ask many lenders for money at once?',
    zh: '企业是否短期内向多家机构申请融资？',
  },
  rule: {
    en: 'six or more enquiries for loan approval in three months',
    zh: '近3个月贷款审批查询不少于6次',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['credit-bureau-report'] },
  parameters: {
    enquiriesMin: parameter('Enquiries at which it warns', '触发预警的查询次数', 'count', '6', [
      '3',
      '20',
    ]),
  },
  severities: ['medium'],
  clearAfter: { unit: 'months', count: 3 },
  actions: ['A1'],
  source: practice('B07 at least six loan-approval enquiries in three months'),
  examples: [
    {
      name: 'six enquiries, the threshold itself',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            enquiries3Months: 6,
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'five enquiries',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            enquiries3Months: 5,
          },
        ],
      },
      expect: 'near-miss',
    },
    { name: 'no report', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { enquiriesMin }) => {
    const reports = factsUntil(context, 'credit-bureau-report');
    const asked = newestSaying(reports, ({ enquiries3Months }) => enquiries3Months);
    if (asked === undefined)
      return [
        neverObserved({ en: 'credit bureau report with enquiries', zh: '含查询记录的征信报告' }),
      ];
    const { fact, said } = asked;
    const told = toldText(fact);
    const text = {
      en: `${said} enquiries for loan approval in three months (${told.en}).`,
      zh: `近3个月贷款审批查询${said}次（${told.zh}）。`,
    };
    const measure = atLeast({
      title: TITLE,
      unit: 'count',
      value: decimal(said),
      raise: enquiriesMin,
    });
    const leg = { severity: 'medium', conditions: [measures(measure)], text } as const;
    return [readLegs([leg], fact.observedOn, evidenceOf([fact]))];
  },
});
