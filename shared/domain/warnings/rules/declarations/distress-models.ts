import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import { fromStatistic } from '../../../../kernel/statistic.ts';
import { type PdMove, pdMove, ratingBy, watchedPd } from '../../pd-path.ts';
import { type Condition, type Leg, measures, readLegs, unknown } from '../legs.ts';
import { atLeast, below } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import type { RatingPoint, WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

const BENCHMARK = 'altman-z-double-prime';
const MONTHS = 6;
const PLACES = 4;

const rated = (on: string, pd: number): RatingPoint => ({
  on: isoDate(on),
  grade: 'BB',
  pd,
  modelId: 'mid-fitted-2',
});

/** Four ratios that give Z″ = 6.56 × working capital / assets, all else nil. */
const workingCapital = (amount: string) => ({
  currentAssets: amount,
  currentLiabilities: '0',
  totalAssets: '1000',
  totalLiabilities: '1000',
  totalEquity: '0',
  surplusReserve: '0',
  undistributedProfit: '0',
  profitBeforeTax: '0',
  interestExpense: '0',
});

const multiple = (move: PdMove | undefined, raise: Decimal): Condition =>
  move === undefined
    ? unknown({ en: 'an earlier rating by the same model', zh: '同一模型的以前评级' })
    : measures(
        atLeast({
          title: { en: 'PD against six months before', zh: '违约概率与6个月前之比' },
          unit: 'times',
          value: decimal(move.ratio.toFixed(PLACES)),
          raise,
        }),
      );

const material = (move: PdMove | undefined, pd: number, raise: Decimal): readonly Condition[] =>
  move === undefined
    ? []
    : [
        measures(
          atLeast({
            title: { en: 'PD', zh: '违约概率' },
            unit: 'probability',
            value: fromStatistic(pd),
            raise,
          }),
        ),
      ];

/** The PD a multiple of what it was; silent while it stays too low to matter. */
const pdLeg = (context: WarningContext, ratioMin: Decimal, pdMin: Decimal): Leg => {
  const move = pdMove(context.ratings, context.asOf, MONTHS);
  const now = ratingBy(context.ratings, context.asOf);
  const pd = now === undefined ? 0 : watchedPd(now);
  const times = move === undefined ? '' : move.ratio.toFixed(2);
  return {
    severity: 'high',
    conditions: [multiple(move, ratioMin), ...material(move, pd, pdMin)],
    text: {
      en: `The probability of default is ${times} times that of ${MONTHS} months before.`,
      zh: `违约概率为${MONTHS}个月前的${times}倍。`,
    },
  };
};

export const distressModels = defineWarningRule({
  id: 'distress-models',
  code: 'F20',
  title: { en: 'Distress models or PD worsen', zh: '财务困境模型或违约概率恶化' },
  question: {
    en: 'Does a published model place the company in distress, or has its PD doubled?',
    zh: '公开的财务困境模型是否报警，或违约概率是否翻倍？',
  },
  rule: {
    en: 'Altman Z″ < 1.10, or PD at least doubled within six months to 0.5% or more',
    zh: '阿特曼Z″值低于1.10；或违约概率6个月内至少翻倍且不低于0.5%',
  },
  kind: 'state',
  rootCause: 'probability-of-default',
  inputs: { benchmarks: [BENCHMARK], others: ['ratings'] },
  parameters: {
    scoreMin: parameter('Z″ below which it warns', '触发预警的Z″值', 'logarithm', '1.1', [
      '0',
      '2.6',
    ]),
    ratioMin: parameter(
      'Multiple of the PD at which it warns',
      '触发预警的违约概率倍数',
      'times',
      '2',
      ['1.3', '5'],
    ),
    pdMin: parameter(
      'PD from which a multiple matters',
      '倍数适用的最低违约概率',
      'probability',
      '0.005',
      ['0.0005', '0.05'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A7'],
  source: practice(
    'F20 Z″ in its distress zone (Altman, 1995) or PD doubled in 6 months; 0.5% by design',
  ),
  examples: [
    {
      name: 'Z″ of 0.98',
      given: { now: workingCapital('150') },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a safe Z″ and a PD that doubled to 1%',
      given: {
        now: workingCapital('500'),
        ratings: [rated('2024-10-20', 0.005), rated('2025-04-20', 0.01)],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'Z″ of 1.18 and a steady PD',
      given: {
        now: workingCapital('180'),
        ratings: [rated('2024-10-20', 0.009), rated('2025-04-20', 0.01)],
      },
      expect: 'near-miss',
    },
    {
      name: 'neither a score nor an earlier rating',
      given: { now: { totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { scoreMin, ratioMin, pdMin }) =>
    onStatements(context, (reader) => {
      const score = reader.benchmark(BENCHMARK);
      const shown = figureText(score, 'logarithm');
      const distress: Leg = {
        severity: 'high',
        conditions: [
          conditionOn(score, (value) =>
            below({
              title: { en: 'Altman Z″', zh: '阿特曼Z″值' },
              unit: 'logarithm',
              value,
              raise: scoreMin,
            }),
          ),
        ],
        text: {
          en: `Altman Z″ is ${shown.en}, in the zone of distress.`,
          zh: `阿特曼Z″值为${shown.zh}，处于财务困境区间。`,
        },
      };
      const now = ratingBy(context.ratings, context.asOf);
      if (now !== undefined)
        reader.note({ kind: 'rating', on: now.on, grade: now.grade, pd: watchedPd(now) });
      return readLegs(
        [distress, pdLeg(context, ratioMin, pdMin)],
        reader.current.end,
        reader.evidence,
      );
    }),
});
