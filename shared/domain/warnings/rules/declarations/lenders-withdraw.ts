import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal, largest } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import {
  currencyOf,
  evidenceOf,
  factsUntil,
  neverObserved,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { atMost } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Report = FactOf<'credit-bureau-report'>;

const report = (day: string, lenders: number, totalCredit?: string): Report => ({
  kind: 'credit-bureau-report',
  observedOn: isoDate(day),
  lenders,
  ...(totalCredit === undefined ? {} : { totalCredit: decimal(totalCredit) }),
});

interface Fall {
  readonly now: Decimal;
  readonly peak: Decimal;
}

/** The newest value beside the highest of the reports before it. */
const fallOf = (
  reports: readonly Report[],
  read: (each: Report) => Decimal | undefined,
): Fall | undefined => {
  const [now, peak, ...rest] = reports.flatMap((each) => read(each) ?? []).reverse();
  return now === undefined || peak === undefined
    ? undefined
    : { now, peak: largest(peak, ...rest) };
};

const creditOf = (context: WarningContext, newest: Report) => (each: Report) =>
  currencyOf(context, each) === currencyOf(context, newest) ? each.totalCredit : undefined;

const fallen = (
  fall: Fall | undefined,
  title: Text,
  condition: (fall: Fall) => Condition,
): Condition => (fall === undefined || fall.peak.isZero() ? unknown(title) : condition(fall));

export const lendersWithdraw = defineWarningRule({
  id: 'lenders-withdraw',
  code: 'B06',
  title: { en: 'Lenders withdraw', zh: '他行抽贷压贷' },
  question: {
    en: 'Do other lenders leave or cut their lines?',
    zh: '其他金融机构是否退出或压降授信？',
  },
  rule: {
    en: 'two lenders fewer, or total credit down 20%, against the highest of six months',
    zh: '较6个月内最高值，授信机构减少2家或授信总额下降20%',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['credit-bureau-report'] },
  parameters: {
    lendersLost: parameter(
      'Change of lenders at which it warns',
      '触发预警的机构数变化',
      'count',
      '-2',
      ['-10', '-1'],
    ),
    creditChange: parameter(
      'Change of credit at which it warns',
      '触发预警的授信变化',
      'fraction',
      '-0.2',
      ['-0.6', '-0.05'],
    ),
    monthsBack: parameter('Months compared', '比较月数', 'months', '6', ['3', '12']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A5'],
  source: practice('B06 two lenders fewer, or total credit down 20%, in six months'),
  examples: [
    {
      name: 'from seven lenders to five',
      given: { facts: [report('2024-12-15', 7), report('2025-04-15', 5)] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'as many lenders, a quarter less credit',
      given: {
        facts: [report('2024-12-15', 7, '400000000'), report('2025-04-15', 7, '300000000')],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'credit down 18%',
      given: {
        facts: [report('2024-12-15', 7, '400000000'), report('2025-04-15', 7, '328000000')],
      },
      expect: 'near-miss',
    },
    {
      name: 'a first report, with nothing to compare',
      given: { facts: [report('2025-04-15', 5)] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { lendersLost, creditChange, monthsBack }) => {
    const known = factsUntil(context, 'credit-bureau-report');
    const newest = known.at(-1);
    if (newest === undefined)
      return [neverObserved({ en: 'credit bureau report', zh: '企业征信报告' })];
    const reports = withinMonths(known, newest.observedOn, toStatistic(monthsBack));
    const lenders = fallOf(reports, (each) =>
      each.lenders === undefined ? undefined : decimal(each.lenders),
    );
    const credit = fallOf(reports, creditOf(context, newest));
    const told = toldText(newest);
    const counts = { en: 'Change of lenders', zh: '授信机构数变化' };
    const sums = { en: 'Change of total credit', zh: '授信总额变化' };
    const share = credit?.now.div(credit.peak.isZero() ? 1 : credit.peak).minus(1);
    return [
      readLegs(
        [
          {
            severity: 'high',
            conditions: [
              fallen(lenders, counts, ({ now, peak }) =>
                measures(
                  atMost({
                    title: counts,
                    unit: 'count',
                    value: now.minus(peak),
                    raise: lendersLost,
                  }),
                ),
              ),
            ],
            text: {
              en: `Lenders fell from ${lenders?.peak} to ${lenders?.now} (${told.en}).`,
              zh: `授信机构由${lenders?.peak}家减至${lenders?.now}家（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              fallen(credit, sums, () =>
                share === undefined
                  ? unknown(sums)
                  : measures(
                      atMost({ title: sums, unit: 'fraction', value: share, raise: creditChange }),
                    ),
              ),
            ],
            text: {
              en: `Total credit changed by ${share && percentText(share)} (${told.en}).`,
              zh: `授信总额变动${share && percentText(share)}（${told.zh}）。`,
            },
          },
        ],
        newest.observedOn,
        evidenceOf(reports),
      ),
    ];
  },
});
