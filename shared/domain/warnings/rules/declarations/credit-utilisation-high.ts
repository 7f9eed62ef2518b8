import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { evidenceOf, factsUntil, neverObserved, newestSaying, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Use of credit lines', zh: '授信使用率' };

export const creditUtilisationHigh = defineWarningRule({
  id: 'credit-utilisation-high',
  code: 'B05',
  title: { en: 'Credit lines used up', zh: '授信使用率过高' },
  question: {
    en: 'Has the company drawn all the credit that it can get?',
    zh: '企业是否已用尽可用授信？',
  },
  rule: {
    en: 'more than 95% of all credit granted is used, for three months',
    zh: '用信余额占授信总额超过95%，持续三个月',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: { facts: ['credit-bureau-report'] },
  parameters: {
    utilisationMax: parameter('Use above which it warns', '触发预警的使用率', 'fraction', '0.95', [
      '0.7',
      '1',
    ]),
  },
  severities: ['medium'],
  raiseAfter: { unit: 'months', count: 3 },
  clearAfter: { unit: 'months', count: 3 },
  actions: ['A2'],
  source: practice(
    'B05 utilisation above 95% for three months, more so while other banks cut lines',
  ),
  examples: [
    {
      name: '97% used',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            totalCredit: decimal('100000000'),
            usedCredit: decimal('97000000'),
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '95% used, the threshold itself',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            totalCredit: decimal('100000000'),
            usedCredit: decimal('95000000'),
          },
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'a report without the credit used',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            totalCredit: decimal('100000000'),
          },
        ],
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { utilisationMax }) => {
    const reports = factsUntil(context, 'credit-bureau-report');
    const used = newestSaying(reports, ({ totalCredit, usedCredit }) =>
      totalCredit === undefined || usedCredit === undefined || totalCredit.isZero()
        ? undefined
        : usedCredit.div(totalCredit),
    );
    if (used === undefined)
      return [
        neverObserved({
          en: 'credit bureau report with credit granted and used',
          zh: '含授信与用信余额的征信报告',
        }),
      ];
    const { fact, said: value } = used;
    const told = toldText(fact);
    const text = {
      en: `${percentText(value)} of all credit lines are drawn (${told.en}).`,
      zh: `全部授信已使用${percentText(value)}（${told.zh}）。`,
    };
    const measure = above({ title: TITLE, unit: 'fraction', value, raise: utilisationMax });
    const leg = { severity: 'medium', conditions: [measures(measure)], text } as const;
    return [readLegs([leg], fact.observedOn, evidenceOf([fact]))];
  },
});
