import { isoDate } from '../../../../kernel/dates.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import { factId } from '../../../facts/fact-id.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  neverObserved,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { LOAN_CLASS_TITLES, loanClassRank } from '../loan-class.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const loanClassWorsens = defineWarningRule({
  id: 'loan-class-worsens',
  code: 'B03',
  title: { en: 'Loan class worsens', zh: '五级分类下调' },
  question: {
    en: 'Did any bank class a loan to the company worse than before?',
    zh: '是否有银行下调企业贷款的五级分类？',
  },
  rule: {
    en: 'the worst class in a credit bureau report is worse than in the report before it, for 12 months',
    zh: '征信报告中最差五级分类较前次下调，自下调起12个月内',
  },
  kind: 'event',
  rootCause: 'payment',
  inputs: { facts: ['credit-bureau-report'] },
  parameters: {
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['3', '24']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A7'],
  source: practice('B03 正常→关注 at any bank, and every worse step'),
  examples: [
    {
      name: 'from normal to special mention',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-01-15'),
            worstClass: 'normal',
          },
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            worstClass: 'special-mention',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'as bad as before',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-01-15'),
            worstClass: 'special-mention',
          },
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            worstClass: 'special-mention',
          },
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'a first report, with nothing to compare',
      given: {
        facts: [
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-04-15'),
            worstClass: 'special-mention',
          },
        ],
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { monthsBack }) => {
    const reports = factsUntil(context, 'credit-bureau-report').flatMap((fact) =>
      fact.worstClass === undefined ? [] : [{ fact, worst: fact.worstClass }],
    );
    const recent = new Set(
      withinMonths(
        reports.map(({ fact }) => fact),
        context.asOf,
        toStatistic(monthsBack),
      ),
    );
    const readings = reports.slice(1).flatMap(({ fact, worst }, index) => {
      const before = reports[index];
      if (before === undefined || !recent.has(fact)) return [];
      const [from, to] = [LOAN_CLASS_TITLES[before.worst], LOAN_CLASS_TITLES[worst]];
      const isWorse = loanClassRank(worst) > loanClassRank(before.worst);
      const told = toldText(fact);
      const text = {
        en: `The worst loan class went from ${from.en} to ${to.en} (${told.en}).`,
        zh: `最差五级分类由${from.zh}变为${to.zh}（${told.zh}）。`,
      };
      const leg = { severity: 'high', conditions: [whether(isWorse, text)], text } as const;
      const reading = readLegs([leg], fact.observedOn, evidenceOf([before.fact, fact]));
      return named(reading, { eventId: factId(fact) });
    });
    return decisive(
      readings,
      neverObserved({
        en: 'pair of credit bureau reports with a loan class',
        zh: '可比的两期征信分类',
      }),
    );
  },
});
