import { isoDate } from '../../../../kernel/dates.ts';
import { decimal, largest } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { controllerStake, stakeCondition } from '../controller-stake.ts';
import {
  currencyOf,
  evidenceOf,
  factsUntil,
  newestDay,
  noneKnown,
  withinMonths,
} from '../fact-reading.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { atMost } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { WarningContext } from '../warning-context.ts';
import type { ParameterValues } from '../warning-rule.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Pledged part of the controller’s stake', zh: '控股股东股权质押比例' };
const PRICE = { en: 'Share price against its highest', zh: '股价较高点变化' };

const pledged = (share: string): FactOf<'equity-pledge'> => ({
  kind: 'equity-pledge',
  observedOn: isoDate('2025-02-18'),
  holder: 'controller',
  shareOfHolding: decimal(share),
});

const price = (day: string, value: string): FactOf<'market-data'> => ({
  kind: 'market-data',
  observedOn: isoDate(day),
  sharePrice: decimal(value),
});

/** The share price now against the highest of the months before. */
const priceFall = (
  context: WarningContext,
  { priceChange, priceMonths }: ParameterValues,
): Condition => {
  const all = withinMonths(
    factsUntil(context, 'market-data').filter(({ sharePrice }) => sharePrice !== undefined),
    context.asOf,
    toStatistic(priceMonths ?? decimal(3)),
  );
  const newest = all.at(-1);
  const same = all.filter(
    (fact) => newest && currencyOf(context, fact) === currencyOf(context, newest),
  );
  const [first, ...rest] = same.flatMap(({ sharePrice }) => sharePrice ?? []);
  const now = newest?.sharePrice;
  if (first === undefined || now === undefined || rest.length === 0 || priceChange === undefined)
    return unknown({ en: 'share prices of the months before', zh: '近月股价' });
  const highest = largest(first, ...rest);
  if (highest.isZero()) return unknown(PRICE);
  const value = now.div(highest).minus(1);
  return measures(atMost({ title: PRICE, unit: 'fraction', value, raise: priceChange }));
};

export const equityPledged = defineWarningRule({
  id: 'equity-pledged',
  code: 'L07',
  title: { en: 'Controller’s shares pledged', zh: '股权高比例质押' },
  question: {
    en: 'Has the owner pledged so much of the company that a fall in price costs him control?',
    zh: '控股股东质押比例是否过高，存在平仓失控风险？',
  },
  rule: {
    en: '70% of the controller’s stake pledged, high at 90%; critical where the share price fell by 20% within three months besides',
    zh: '控股股东质押比例不低于70%，不低于90%为高；同时3个月内股价下跌20%为重大',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: { facts: ['equity-pledge', 'market-data'] },
  parameters: {
    shareMin: parameter(
      'Pledged share at which it warns',
      '触发预警的质押比例',
      'fraction',
      '0.7',
      ['0.3', '0.9'],
    ),
    shareHigh: parameter(
      'Pledged share at which it is high',
      '触发高级别的质押比例',
      'fraction',
      '0.9',
      ['0.5', '1'],
    ),
    priceChange: parameter(
      'Change of price at which it is critical',
      '触发重大级别的股价变化',
      'fraction',
      '-0.2',
      ['-0.6', '-0.1'],
    ),
    priceMonths: parameter('Months over which prices are compared', '股价比较月数', 'months', '3', [
      '1',
      '12',
    ]),
  },
  severities: ['medium', 'high', 'critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A11'],
  source: practice(
    'L07 at least 70% pledged; 90% with a fall in price critical; the size of the fall is a choice of this product',
  ),
  examples: [
    {
      name: 'three quarters pledged',
      given: { facts: [pledged('0.75')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '92% pledged, prices unknown',
      given: { facts: [pledged('0.92')] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '92% pledged and the share down by a quarter',
      given: {
        facts: [pledged('0.92'), price('2025-03-01', '10'), price('2025-04-25', '7.5')],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: '66% pledged',
      given: { facts: [pledged('0.66'), price('2025-03-01', '10'), price('2025-04-25', '7.5')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, parameters) => {
    const { shareMin, shareHigh } = parameters;
    const { facts, share, isOpen } = controllerStake(context, 'equity-pledge');
    const from = newestDay(facts);
    if (from === undefined) return [noneKnown(TITLE)];
    const shown = share === undefined ? '' : percentText(share);
    const text = {
      en: `${shown} of the controller’s stake is pledged in ${facts.length} pledges, the last of ${from}.`,
      zh: `控股股东已质押所持股权的${shown}，共${facts.length}笔，最近一笔为${from}。`,
    };
    const pledgedAt = (raise: typeof shareMin) =>
      stakeCondition({ share, isOpen, title: TITLE, raise });
    const fall = priceFall(context, parameters);
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [pledgedAt(shareMin)], text },
          { severity: 'high', conditions: [pledgedAt(shareHigh)], text },
          {
            severity: 'critical',
            conditions: [pledgedAt(shareHigh), fall],
            text: {
              en: `${text.en} The share price has fallen.`,
              zh: `${text.zh}股价已大幅下跌。`,
            },
          },
        ],
        from,
        evidenceOf(facts),
      ),
    ];
  },
});
