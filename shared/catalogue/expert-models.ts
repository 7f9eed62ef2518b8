import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DimensionId } from '../domain/dimensions/dimension.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import type { ModelIndicator, RatingModel, Segment } from '../domain/models/rating-model.ts';
import type { Shape } from '../domain/models/shape.ts';
import type { NotMeaningfulReason } from '../kernel/outcome.ts';
import { logit } from '../kernel/statistic.ts';
import type { Text } from '../kernel/text.ts';
import { EXPERT_PLANS, type ExpertPlan, type PlannedIndicator } from './expert-plans.ts';
import { renderModelFile } from './model-file.ts';

/**
 * Writes the first, expert version of each segment's model: dimension weights and indicator bands
 * turned into monotone shapes. The files it wrote are released and never change; a new version is
 * a new plan.
 */

/** A company at the worst end of every shape stands at 50 % PD, at the best end at 0.01 %. */
const WORST_LOG_ODDS = logit(0.5);
const BEST_LOG_ODDS = logit(0.0001);

/** Scores at the corners of a shape, from one band's width beyond weak to one beyond strong. */
const CORNER_SCORES = [0, 25, 55, 85, 100] as const;

/** What a score of 0–100 stands for when a value is not meaningful. */
const REASON_SCORES: Readonly<Record<NotMeaningfulReason, number>> = {
  'missing-input': 25,
  'missing-history': 40,
  'basis-mismatch': 25,
  'zero-denominator': 25,
  'non-positive-denominator': 25,
  'negative-equity': 0,
  'negative-earnings': 0,
  'loss-without-interest': 0,
  'both-negative': 0,
  'loss-widened': 0,
  'loss-narrowed': 35,
  'turned-profitable': 65,
  'no-debt': 100,
  'no-interest': 100,
  'net-cash': 100,
  'no-burn': 100,
  'not-applicable': 50,
};

/** An officer's missing score says little about the company, so it stands near the middle. */
const OFFICER_GAP_SCORE = 45;

const NEUTRAL_SCORE = 50;
const KNOT_PLACES = 6;

const rounded = (value: number): number => Number(value.toFixed(KNOT_PLACES)) + 0;

/** Log-odds of a score under a weight in percent: 0 at the neutral score, negative is better. */
const logOddsOf = (score: number, weight: number): number =>
  rounded(((NEUTRAL_SCORE - score) / 100) * (weight / 100) * (WORST_LOG_ODDS - BEST_LOG_ODDS));

const bandOf = (
  planned: Pick<PlannedIndicator, 'band'>,
  indicator: Indicator,
): { weak: number; strong: number } => {
  if (planned.band !== undefined) return planned.band;
  if ('none' in indicator.band) throw new Error(`${indicator.id} needs a band in its plan`);
  return { weak: Number(indicator.band.weak), strong: Number(indicator.band.strong) };
};

const shapeOf = (weak: number, strong: number, weight: number): Shape => {
  const width = strong - weak;
  const corners = [weak - width, weak, weak + width / 2, strong, strong + width];
  const knots = corners.map((x, index) => ({
    x: rounded(x),
    y: logOddsOf(CORNER_SCORES[index] ?? NEUTRAL_SCORE, weight),
  }));
  const [first, ...rest] = width > 0 ? knots : knots.reverse();
  if (first === undefined) throw new Error('a shape needs knots');
  return [first, ...rest];
};

const indicatorOf = (id: string): Indicator => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`plan names an unknown indicator: ${id}`);
  return indicator;
};

/**
 * One indicator’s expert shape and gap values; `weight` is its percent of the whole model, whose
 * log-odds run from AAA’s PD to C’s.
 */
export const expertPart = (
  dimension: DimensionId,
  weight: number,
  planned: Pick<PlannedIndicator, 'indicator' | 'band'>,
): ModelIndicator => {
  const indicator = indicatorOf(planned.indicator);
  const { weak, strong } = bandOf(planned, indicator);
  const isOfficer = indicator.group === 'officer-judgement';
  const scoreOf = (reason: string, score: number): number =>
    isOfficer && reason.startsWith('missing') ? OFFICER_GAP_SCORE : score;
  return {
    indicator: indicator.id,
    dimension,
    shape: shapeOf(weak, strong, weight),
    notMeaningful: Object.fromEntries(
      Object.entries(REASON_SCORES).map(([reason, score]) => [
        reason,
        logOddsOf(scoreOf(reason, score), weight),
      ]),
    ) as Record<NotMeaningfulReason, number>,
  };
};

const TITLES: Readonly<Record<Segment, Text>> = {
  large: { en: 'Large corporates, expert', zh: '大型企业专家模型' },
  mid: { en: 'Mid-caps, expert', zh: '中型企业专家模型' },
  sme: { en: 'Small and medium enterprises, expert', zh: '中小企业专家模型' },
  'start-up': { en: 'Start-ups, expert', zh: '初创企业专家模型' },
  'financial-holding': { en: 'Financial holding companies, expert', zh: '金融控股公司专家模型' },
  project: { en: 'Projects and real estate, expert', zh: '项目与房地产专家模型' },
};

export const expertModel = (plan: ExpertPlan): RatingModel => ({
  id: `${plan.segment}-expert-${plan.version}`,
  version: plan.version,
  segment: plan.segment,
  title: TITLES[plan.segment],
  basis: 'expert',
  effectiveFrom: plan.effectiveFrom,
  scale: 'master-22',
  intercept: rounded((WORST_LOG_ODDS + BEST_LOG_ODDS) / 2),
  indicators: plan.dimensions.flatMap(({ dimension, weight, indicators }) =>
    indicators.map((planned) => expertPart(dimension, weight * planned.share, planned)),
  ),
  calibration: { intercept: 0, slope: 1 },
  source: {
    citation: 'Expert judgement: dimension weights by segment and typical bands of each ratio',
    locator: 'bands from common credit practice, from memory; weights are a design of this product',
    confidence: 'design',
  },
  limitations: {
    en:
      'Expert and uncalibrated: not fitted on defaults. The PD orders companies; its level is a ' +
      'convention of the scale until the model is fitted and calibrated.',
    zh: '专家判断、未经校准：未用违约样本拟合。PD 仅用于排序，其水平在模型拟合校准前为刻度约定。',
  },
});

/** Path and content of every expert model file, as the plans give them. */
export const expertModelFiles = (): readonly { path: string; content: string }[] =>
  EXPERT_PLANS.map(expertModel).map((model) => ({
    path: `shared/domain/models/declarations/${model.id}.ts`,
    content: renderModelFile(model, 'npm run model:expert'),
  }));

if (import.meta.main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const { path, content } of expertModelFiles()) {
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}
