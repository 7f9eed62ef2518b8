import { isoDate } from '../../../../kernel/dates.ts';
import { decimal, largest } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { currencyOf, evidenceOf, factsUntil, neverObserved, newestDay } from '../fact-reading.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { atMost, marginOf } from '../measure.ts';
import { measureText } from '../measure-text.ts';
import {
  fallAgainstMean,
  monthBefore,
  monthlyFigures,
  monthsBefore,
  newestMonth,
} from '../monthly-figures.ts';
import { parameter } from '../parameter.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TURNOVER = { en: 'Change of credit turnover', zh: '贷方发生额变化' };
const BALANCE = { en: 'Change of the average balance', zh: '日均存款变化' };

const flows = (turnovers: readonly string[], balances: readonly string[] = []) =>
  turnovers.map((turnover, index): FactOf<'account-flows'> => {
    const month = monthBefore('2025-03', turnovers.length - 1 - index);
    const balance = balances[index];
    return {
      kind: 'account-flows',
      observedOn: isoDate(`${month}-28`),
      month,
      creditTurnover: decimal(turnover),
      ...(balance === undefined ? {} : { averageBalance: decimal(balance) }),
    };
  });

const changeText = (condition: Condition): string =>
  condition.kind === 'measure' ? measureText(marginOf(condition.measure).value, 'fraction').en : '';

export const accountTurnoverFalls = defineWarningRule({
  id: 'account-turnover-falls',
  code: 'B09',
  title: { en: 'Account turnover or balance falls', zh: '账户流水或存款骤降' },
  question: {
    en: 'Does the money of the company’s business stop coming through our accounts?',
    zh: '企业经营资金是否不再流经本行账户？',
  },
  rule: {
    en: 'credit turnover 40% below the mean of the 12 months before, two months running; critical when the average balance falls by 95% within six months',
    zh: '连续两个月贷方发生额较此前12个月均值下降40%；6个月内日均存款下降95%为重大',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: { facts: ['account-flows'] },
  parameters: {
    turnoverChange: parameter(
      'Change of turnover at which it warns',
      '触发预警的流水变化',
      'fraction',
      '-0.4',
      ['-0.8', '-0.2'],
    ),
    balanceChange: parameter(
      'Change of balance at which it is critical',
      '触发重大级别的存款变化',
      'fraction',
      '-0.95',
      ['-0.99', '-0.5'],
    ),
    monthsMin: parameter('Months of history needed', '所需历史月数', 'months', '6', ['3', '12']),
  },
  severities: ['medium', 'critical'],
  clearAfter: { unit: 'months', count: 2 },
  actions: ['A1'],
  source: {
    citation: 'SAMA, early-warning samples in Appendix 1 of its credit risk rules',
    locator:
      'credit balance down more than 95% in six months; turnover down 40% is practice, from memory',
    confidence: 'secondary',
  },
  examples: [
    {
      name: 'half the usual turnover for two months',
      given: { facts: flows(['100', '100', '100', '100', '100', '100', '100', '50', '45']) },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'the balance gone within three months',
      given: {
        facts: flows(
          ['100', '100', '100', '100', '100', '100', '100', '100'],
          ['40', '40', '40', '40', '40', '40', '20', '1'],
        ),
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'down 35% for two months',
      given: { facts: flows(['100', '100', '100', '100', '100', '100', '100', '65', '62']) },
      expect: 'near-miss',
    },
    {
      name: 'two months of history',
      given: { facts: flows(['100', '100', '20']) },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { turnoverChange, balanceChange, monthsMin }) => {
    const all = factsUntil(context, 'account-flows');
    const newest = all.at(-1);
    if (newest === undefined) return [neverObserved({ en: 'account flow', zh: '账户流水' })];
    const currency = currencyOf(context, newest);
    const known = all.filter((fact) => currencyOf(context, fact) === currency);
    const turnovers = monthlyFigures(known, ({ creditTurnover }) => creditTurnover);
    const balances = monthlyFigures(known, ({ averageBalance }) => averageBalance);
    const month = newestMonth(turnovers) ?? newest.month;
    const fall = (of: string) =>
      fallAgainstMean({
        figures: turnovers,
        month: of,
        title: TURNOVER,
        raise: turnoverChange,
        monthsBack: 12,
        monthsMin: toStatistic(monthsMin),
      });
    const [now, before] = [fall(month), fall(monthBefore(month, 1))];
    const [peak, ...rest] = monthsBefore(balances, month, 6);
    const balance = balances.get(month);
    const highest = peak === undefined ? undefined : largest(peak, ...rest);
    const isGone = balance === undefined || highest === undefined || highest.lte(0);
    const drained: Condition = isGone
      ? unknown({ en: 'average balances of six months', zh: '6个月日均存款' })
      : measures(
          atMost({
            title: BALANCE,
            unit: 'fraction',
            value: balance.div(highest).minus(1),
            raise: balanceChange,
            hysteresis: { amount: '0.02' },
          }),
        );
    return [
      readLegs(
        [
          {
            severity: 'medium',
            conditions: [now, before],
            text: {
              en: `Credit turnover in ${month} changed by ${changeText(now)} against the year before, the month before that by ${changeText(before)}.`,
              zh: `${month}贷方发生额较此前一年均值变动${changeText(now)}，上月为${changeText(before)}。`,
            },
          },
          {
            severity: 'critical',
            conditions: [drained],
            text: {
              en: `The average balance in ${month} changed by ${changeText(drained)} against the highest of six months.`,
              zh: `${month}日均存款较6个月内最高值变动${changeText(drained)}。`,
            },
          },
        ],
        newestDay(known) ?? newest.observedOn,
        evidenceOf(known.slice(-2)),
      ),
    ];
  },
});
