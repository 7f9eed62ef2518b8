import { isoDate } from '../../../../kernel/dates.ts';
import { decimal, ZERO } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  evidenceOf,
  factsUntil,
  neverObserved,
  newestDay,
  newestSaying,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { measures, readLegs, unknown } from '../legs.ts';
import { above } from '../measure.ts';
import {
  fallAgainstMean,
  type MonthlyFigures,
  monthBefore,
  monthlyFigures,
  newestMonth,
} from '../monthly-figures.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const HEADCOUNT = { en: 'Change of people insured', zh: '参保人数变化' };
const CONTRIBUTIONS = { en: 'Change of contributions', zh: '社保缴费额变化' };
const ARREARS = { en: 'Wages or contributions in arrears', zh: '欠薪欠缴金额' };

const payroll = (headcounts: readonly number[], arrears?: string) =>
  headcounts.map((headcount, index): FactOf<'payroll-social-security'> => {
    const month = monthBefore('2025-03', headcounts.length - 1 - index);
    const isLast = index === headcounts.length - 1;
    return {
      kind: 'payroll-social-security',
      observedOn: isoDate(`${month}-28`),
      month,
      headcount,
      ...(isLast && arrears !== undefined ? { arrears: decimal(arrears) } : {}),
    };
  });

export const payrollFalls = defineWarningRule({
  id: 'payroll-falls',
  code: 'B14',
  title: { en: 'Fewer people paid, or paid late', zh: '用工骤减或欠薪欠缴' },
  question: {
    en: 'Does the company lay people off or fail to pay them and their insurance?',
    zh: '企业是否大幅减员或拖欠工资社保？',
  },
  rule: {
    en: 'people insured or contributions 20% below the mean of the year before, two months running; any arrears',
    zh: '参保人数或缴费额连续两个月较此前一年均值下降20%，或存在欠薪欠缴',
  },
  kind: 'state',
  rootCause: 'operations',
  inputs: { facts: ['payroll-social-security'] },
  parameters: {
    changeMax: parameter('Change at which it warns', '触发预警的变化', 'fraction', '-0.2', [
      '-0.6',
      '-0.1',
    ]),
    monthsMin: parameter('Months of history needed', '所需历史月数', 'months', '3', ['2', '12']),
  },
  severities: ['medium'],
  clearAfter: { unit: 'months', count: 2 },
  actions: ['A2'],
  source: practice('B14 headcount or contributions down 20%, or arrears'),
  examples: [
    {
      name: 'a quarter of the people gone for two months',
      given: { facts: payroll([400, 400, 400, 400, 300, 290]) },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'as many people, contributions in arrears',
      given: { facts: payroll([400, 400, 400, 400, 400, 400], '120000') },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'down 18% for two months',
      given: { facts: payroll([400, 400, 400, 400, 328, 315], '0') },
      expect: 'near-miss',
    },
    {
      name: 'a first month, arrears not stated',
      given: { facts: payroll([400]) },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { changeMax, monthsMin }) => {
    const all = factsUntil(context, 'payroll-social-security');
    const newest = all.at(-1);
    if (newest === undefined)
      return [neverObserved({ en: 'payroll or social security record', zh: '工资社保记录' })];
    const falling = (figures: MonthlyFigures, title: Text) => {
      const month = newestMonth(figures) ?? newest.month;
      const fall = (of: string) =>
        fallAgainstMean({
          figures,
          month: of,
          title,
          raise: changeMax,
          monthsBack: 12,
          monthsMin: toStatistic(monthsMin),
        });
      return {
        severity: 'medium',
        conditions: [fall(month), fall(monthBefore(month, 1))],
        text: {
          en: `${title.en} in ${month} and the month before: down by more than ${changeMax.times(-100)}% against the year before.`,
          zh: `${month}及上月${title.zh}：较此前一年均值下降超过${changeMax.times(-100)}%。`,
        },
      } as const;
    };
    const people = monthlyFigures(all, ({ headcount }) =>
      headcount === undefined ? undefined : decimal(headcount),
    );
    const paid = monthlyFigures(all, ({ contributions }) => contributions);
    const owed = newestSaying(all, ({ arrears }) => arrears);
    const sum = owed === undefined ? undefined : sumText(context, owed.fact, owed.said);
    const told = owed === undefined ? undefined : toldText(owed.fact);
    return [
      readLegs(
        [
          falling(people, HEADCOUNT),
          falling(paid, CONTRIBUTIONS),
          {
            severity: 'medium',
            conditions: [
              owed === undefined
                ? unknown(ARREARS)
                : measures(
                    above({ title: ARREARS, unit: 'amount', value: owed.said, raise: ZERO }),
                  ),
            ],
            text: {
              en: `Wages or contributions of ${sum?.en} are in arrears (${told?.en}).`,
              zh: `欠薪欠缴${sum?.zh}（${told?.zh}）。`,
            },
          },
        ],
        newestDay(all) ?? newest.observedOn,
        evidenceOf(all.slice(-2)),
      ),
    ];
  },
});
