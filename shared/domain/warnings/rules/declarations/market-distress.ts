import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal, largest, smallest } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { pointsText } from '../../../quality/figure-text.ts';
import {
  currencyOf,
  evidenceOf,
  factsUntil,
  neverObserved,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { atLeast, atMost, type Measure } from '../measure.ts';
import { measureText } from '../measure-text.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Market = FactOf<'market-data'>;

const SPREAD = { en: 'Rise of the bond spread', zh: '债券利差走阔' };
const SWAP = { en: 'Default swap spread against its lowest', zh: 'CDS利差较低点倍数' };
const SHARE = { en: 'Share price against its highest', zh: '股价较高点变化' };

const market = (day: string, members: Partial<Market>): Market => ({
  kind: 'market-data',
  observedOn: isoDate(day),
  ...members,
});

interface Moved {
  readonly now: Decimal;
  /** The values before it, at least one. */
  readonly before: readonly [Decimal, ...Decimal[]];
}

/** The newest value and those before it; undefined with less than two. */
const moved = (
  facts: readonly Market[],
  read: (fact: Market) => Decimal | undefined,
): Moved | undefined => {
  const [now, first, ...rest] = facts.flatMap((fact) => read(fact) ?? []).reverse();
  return now === undefined || first === undefined ? undefined : { now, before: [first, ...rest] };
};

const judged = (
  value: Decimal | undefined,
  title: Text,
  measure: (value: Decimal) => Measure,
): Condition => (value === undefined ? unknown(title) : measures(measure(value)));

const over = (value: Decimal, base: Decimal): Decimal | undefined =>
  base.gt(0) ? value.div(base) : undefined;

export const marketDistress = defineWarningRule({
  id: 'market-distress',
  code: 'X02',
  title: { en: 'Market prices signal distress', zh: '市场价格预警' },
  question: {
    en: 'Do those who trade the company’s shares and debt expect trouble?',
    zh: '市场是否已对企业信用恶化定价？',
  },
  rule: {
    en: 'within three months the bond spread up 200 basis points, the default swap spread doubled, or the share down 40%',
    zh: '3个月内债券利差走阔200个基点、CDS利差翻倍或股价下跌40%',
  },
  kind: 'state',
  rootCause: 'market',
  inputs: { facts: ['market-data'] },
  parameters: {
    spreadRise: parameter(
      'Rise of the spread at which it warns',
      '触发预警的利差走阔',
      'percentage-points',
      '0.02',
      ['0.005', '0.1'],
    ),
    swapTimes: parameter(
      'Times of the swap spread at which it warns',
      '触发预警的CDS倍数',
      'times',
      '2',
      ['1.3', '5'],
    ),
    shareChange: parameter(
      'Change of the share at which it warns',
      '触发预警的股价变化',
      'fraction',
      '-0.4',
      ['-0.8', '-0.15'],
    ),
    monthsBack: parameter('Months compared', '比较月数', 'months', '3', ['1', '12']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 20 },
  actions: ['A7'],
  source: practice(
    'X02 bond yield +200 bp over the curve, CDS doubled, share −40% in three months',
  ),
  examples: [
    {
      name: 'the bond spread up from 150 to 360 basis points',
      given: {
        facts: [
          market('2025-02-28', { bondSpread: decimal('0.015') }),
          market('2025-04-25', { bondSpread: decimal('0.036') }),
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the share down by half',
      given: {
        facts: [
          market('2025-02-28', { sharePrice: decimal('10') }),
          market('2025-04-25', { sharePrice: decimal('5') }),
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the share down 35%',
      given: {
        facts: [
          market('2025-02-28', { sharePrice: decimal('10') }),
          market('2025-04-25', { sharePrice: decimal('6.5') }),
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'one price, with nothing to compare',
      given: { facts: [market('2025-04-25', { sharePrice: decimal('5') })] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { spreadRise, swapTimes, shareChange, monthsBack }) => {
    const all = factsUntil(context, 'market-data');
    const newest = all.at(-1);
    if (newest === undefined) return [neverObserved({ en: 'market data', zh: '市场数据' })];
    const recent = withinMonths(all, newest.observedOn, toStatistic(monthsBack));
    const bond = moved(recent, ({ bondSpread }) => bondSpread);
    const swap = moved(recent, ({ cdsSpread }) => cdsSpread);
    const price = moved(recent, (fact) =>
      currencyOf(context, fact) === currencyOf(context, newest) ? fact.sharePrice : undefined,
    );
    const rise = bond?.now.minus(smallest(...bond.before));
    const times = swap && over(swap.now, smallest(...swap.before));
    const change = price && over(price.now, largest(...price.before))?.minus(1);
    const told = toldText(newest);
    const [rose, multiple, fell] = [
      rise && pointsText(rise),
      times && measureText(times, 'times'),
      change && measureText(change, 'fraction'),
    ];
    return [
      readLegs(
        [
          {
            severity: 'high',
            conditions: [
              judged(rise, SPREAD, (value) =>
                atLeast({ title: SPREAD, unit: 'percentage-points', value, raise: spreadRise }),
              ),
            ],
            text: {
              en: `The bond spread rose by ${rose?.en} (${told.en}).`,
              zh: `债券利差走阔${rose?.zh}（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              judged(times, SWAP, (value) =>
                atLeast({ title: SWAP, unit: 'times', value, raise: swapTimes }),
              ),
            ],
            text: {
              en: `The default swap spread is ${multiple?.en} its lowest (${told.en}).`,
              zh: `CDS利差为低点的${multiple?.zh}（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              judged(change, SHARE, (value) =>
                atMost({ title: SHARE, unit: 'fraction', value, raise: shareChange }),
              ),
            ],
            text: {
              en: `The share changed by ${fell?.en} from its highest (${told.en}).`,
              zh: `股价较高点变动${fell?.zh}（${told.zh}）。`,
            },
          },
        ],
        newest.observedOn,
        evidenceOf(recent),
      ),
    ];
  },
});
