import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { fromStatistic, toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { type PdMove, ratingBy, watchedPd } from '../../pd-path.ts';
import type { PdPercentiles } from '../../pd-percentiles.ts';
import {
  notchesUpTo,
  PD_TRIGGER_SEVERITIES,
  PD_TRIGGER_SOURCE,
  PD_TRIGGER_TITLES,
  type PdTriggerCategory,
  pdAtPercentile,
  pdMoves,
  percentileOfPd,
  worstMove,
} from '../../pd-trigger.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { above, atLeast } from '../measure.ts';
import { measureText } from '../measure-text.ts';
import { parameter } from '../parameter.ts';
import type { RatingPoint } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

const PD_DIGITS = 8;
const PLACES = 4;

const pdText = (pd: number): string => percentText(fromStatistic(Number(pd.toPrecision(3))), 3);

const EXAMPLE_PEERS: PdPercentiles = {
  segment: 'mid',
  group: { en: 'mid-sized companies', zh: '中型企业' },
  asOf: isoDate('2024-12-31'),
  companies: 1000,
  points: [
    { percentile: 50, pd: 0.005 },
    { percentile: 90, pd: 0.02 },
    { percentile: 99, pd: 0.15 },
  ],
  source: { citation: 'made up', locator: 'for the examples', confidence: 'design' },
};

const rated = (on: string, pd: number): RatingPoint => ({
  on: isoDate(on),
  grade: 'BB',
  pd,
  modelId: 'mid-fitted-2',
});

const aboveTrigger = (pd: number, trigger: number | undefined): Condition => {
  if (trigger === undefined)
    return unknown({ en: 'how PDs of the segment are spread', zh: '同类客户违约概率分布' });
  return measures(
    above({
      title: { en: 'PD against the trigger of its peers', zh: '违约概率与同类触发线' },
      unit: 'probability',
      value: fromStatistic(pd),
      raise: decimal(trigger.toPrecision(PD_DIGITS)),
    }),
  );
};

const placeText = (peers: PdPercentiles | undefined, pd: number, trigger = pd): Text => {
  if (peers === undefined) return { en: '', zh: '' };
  const place = percentileOfPd(peers, pd).toFixed(1);
  const notches = notchesUpTo(pd, trigger);
  const far = measureText(decimal(Math.abs(notches).toFixed(1)), 'notches');
  const isBeyond = notches < 0;
  return {
    en:
      `, above ${place}% of ${peers.group.en} and ${far.en} ` +
      `${isBeyond ? 'beyond' : 'short of'} the trigger of ${pdText(trigger)}`,
    zh:
      `，高于${place}%的${peers.group.zh}，` +
      `${isBeyond ? '超过' : '距'}触发线${pdText(trigger)}${far.zh}`,
  };
};

const moveText = (worst: PdMove | undefined): Text => {
  if (worst === undefined) return { en: '', zh: '' };
  const { months, ratio } = worst;
  const times = measureText(decimal(ratio.toFixed(2)), 'times');
  return {
    en: `; it is ${times.en} that of ${months} months before`,
    zh: `；为${months}个月前的${times.zh}`,
  };
};

export const pdTrigger = defineWarningRule({
  id: 'pd-trigger',
  code: 'P01',
  title: { en: 'PD trigger', zh: '违约概率触发' },
  question: {
    en: 'Is the company riskier than its peers, and is it getting worse?',
    zh: '企业违约概率是否高于同类且仍在上升？',
  },
  rule: {
    en: 'PD above the 90th percentile of the segment and up by 2 notches within 3, 6 or 12 months (Severe, a high signal); above only (High, medium); up only (Medium, low)',
    zh: '违约概率高于同类第90百分位且3、6或12个月内恶化不少于2级为“严重”（高）；仅高于为“高”（中）；仅恶化为“中”（低）',
  },
  kind: 'state',
  rootCause: 'probability-of-default',
  inputs: { others: ['ratings', 'pd-percentiles'] },
  parameters: {
    percentile: parameter(
      'Percentile of the peers that is the trigger',
      '触发线所在百分位',
      'count',
      '90',
      ['70', '99'],
    ),
    notches: parameter('Notches of worsening that count', '构成恶化的级数', 'count', '2', [
      '1',
      '5',
    ]),
  },
  severities: ['low', 'medium', 'high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1', 'A7'],
  source: PD_TRIGGER_SOURCE,
  examples: [
    {
      name: 'PD of 3% where nine in ten peers stay below 2%, from 1% a year before',
      given: {
        pdPercentiles: EXAMPLE_PEERS,
        ratings: [rated('2024-04-30', 0.01), rated('2025-04-20', 0.03)],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'PD of 3%, as a year before',
      given: {
        pdPercentiles: EXAMPLE_PEERS,
        ratings: [rated('2024-04-30', 0.03), rated('2025-04-20', 0.03)],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'PD of 0.6%, three times that of half a year before',
      given: {
        pdPercentiles: EXAMPLE_PEERS,
        ratings: [rated('2024-10-20', 0.002), rated('2025-04-20', 0.006)],
      },
      expect: 'fires',
      severity: 'low',
    },
    {
      name: 'PD of 1.9% and steady',
      given: {
        pdPercentiles: EXAMPLE_PEERS,
        ratings: [rated('2024-04-30', 0.018), rated('2025-04-20', 0.019)],
      },
      expect: 'near-miss',
    },
    { name: 'never rated', given: { pdPercentiles: EXAMPLE_PEERS }, expect: 'not-evaluable' },
  ],
  evaluate: (context, { percentile, notches }) => {
    const { asOf, ratings } = context;
    const rating = ratingBy(ratings, asOf);
    if (rating === undefined)
      return [
        { kind: 'not-evaluable', reason: { en: 'The company was never rated.', zh: '尚未评级。' } },
      ];
    const pd = watchedPd(rating);
    const worst = worstMove(pdMoves(ratings, asOf));
    const { pdPercentiles: peers } = context;
    const trigger =
      peers === undefined ? undefined : pdAtPercentile(peers, toStatistic(percentile));
    const level = aboveTrigger(pd, trigger);
    const worse: Condition =
      worst === undefined
        ? unknown({ en: 'an earlier rating by the same model', zh: '同一模型的以前评级' })
        : measures(
            atLeast({
              title: { en: 'Notches of worsening', zh: '恶化级数' },
              unit: 'notches',
              value: decimal(worst.notches.toFixed(PLACES)),
              raise: notches,
            }),
          );
    const [place, moved] = [placeText(peers, pd, trigger), moveText(worst)];
    const text = (category: PdTriggerCategory): Text => {
      const title = PD_TRIGGER_TITLES[category];
      return {
        en: `${title.en}: PD is ${pdText(pd)}${place.en}${moved.en}.`,
        zh: `${title.zh}：违约概率${pdText(pd)}${place.zh}${moved.zh}。`,
      };
    };
    const from = worst === undefined ? [] : [worst.from];
    return [
      readLegs(
        [
          { severity: PD_TRIGGER_SEVERITIES.medium, conditions: [worse], text: text('medium') },
          { severity: PD_TRIGGER_SEVERITIES.high, conditions: [level], text: text('high') },
          {
            severity: PD_TRIGGER_SEVERITIES.severe,
            conditions: [level, worse],
            text: text('severe'),
          },
        ],
        rating.on,
        [rating, ...from].map(({ on, grade, pd: then }) => ({
          kind: 'rating',
          on,
          grade,
          pd: then,
        })),
      ),
    ];
  },
});
