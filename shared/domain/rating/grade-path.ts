import { type Decimal, decimal, decimalText } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { RatingModel } from '../models/rating-model.ts';
import { calibrated, type ModelScore, pdOf } from '../models/score-model.ts';
import { type Notch, notchOf, notchOfPd } from '../scales/master-scale.ts';
import { applyCaps, type FoundCap } from './apply-caps.ts';
import { applyGroupSupport, type GroupSupport } from './group-support.ts';
import { type GradeStep, gradeStep, type RatingStep } from './rating-step.ts';
import { applySovereignCeiling, type SovereignCeiling } from './sovereign-ceiling.ts';

/** What lies between the model's score and the final grade. */
export interface Overlays {
  readonly caps: readonly FoundCap[];
  readonly support: GroupSupport | undefined;
  readonly sovereignCeiling: SovereignCeiling | undefined;
}

export interface GradePath {
  /** The grade of the model alone. */
  readonly modelNotch: Notch;
  /** The final grade after caps, support and ceiling. */
  readonly notch: Notch;
  readonly steps: readonly RatingStep[];
  /** Ids of the caps that apply, binding or not. */
  readonly caps: readonly string[];
}

/**
 * The PD that goes with the final grade: the model's own where the grade is the model's, otherwise
 * that of the notch the grade was moved to; 1 in default.
 */
export const pdOfRecord = (
  { notch, modelNotch }: Pick<GradePath, 'notch' | 'modelNotch'>,
  modelPd: number,
): number => (notch.grade === modelNotch.grade ? modelPd : notch.pd);

/** The final notch that any log-odds would lead to under the same overlays. */
export type NotchOfLogOdds = (logOdds: Decimal) => Notch;

const PD_DIGITS = 6;

const percent = (pd: number): string => `${(pd * 100).toPrecision(PD_DIGITS)}%`;

const calibrationReason = ({ basis, calibration }: RatingModel): Text => {
  if (basis === 'expert') return { en: 'expert model, uncalibrated', zh: '专家模型，未经校准' };
  const { compression } = calibration;
  if (compression === undefined)
    return { en: 'shapes carry the long-run default rate', zh: '形状已包含长期违约率' };
  const pd = percent(pdOf(decimal(compression.below)));
  return {
    en:
      `below a PD of ${pd} defaults are too few to tell good from very good: ` +
      `distances shrink to ${compression.slope} of themselves`,
    zh: `违约概率低于${pd}时违约样本过少，差距按${compression.slope}倍收缩`,
  };
};

const modelSteps = (model: RatingModel, score: ModelScore, notch: Notch): readonly RatingStep[] => {
  const final = calibrated(model, score.logOdds);
  const [before, after] = [decimalText(score.logOdds), decimalText(final)];
  const pd = percent(pdOf(final));
  const { compression } = model.calibration;
  return [
    {
      kind: 'model',
      code: model.id,
      before: decimalText(score.intercept),
      after: before,
      changed: true,
      reason: {
        en: `intercept plus ${score.contributions.length} contributions, in log-odds`,
        zh: `截距加${score.contributions.length}项贡献（对数几率）`,
      },
    },
    {
      kind: 'calibration',
      code: compression === undefined ? 'identity' : 'compression',
      before,
      after,
      changed: before !== after,
      reason: calibrationReason(model),
    },
    {
      kind: 'scale',
      code: model.scale,
      before: pd,
      after: notch.grade,
      changed: true,
      reason: {
        en: `PD ${pd} lies in [${percent(notch.pdLower)}, ${percent(notch.pdUpper)})`,
        zh: `违约概率${pd}落在[${percent(notch.pdLower)}，${percent(notch.pdUpper)})`,
      },
    },
  ];
};

const overlaid = (start: Notch, { caps, support, sovereignCeiling }: Overlays): GradeStep => {
  const capped = applyCaps(start.grade, caps);
  const supported = applyGroupSupport(capped.grade, support);
  const ceiled = applySovereignCeiling(supported.grade, sovereignCeiling);
  return {
    grade: ceiled.grade,
    steps: [...capped.steps, ...supported.steps, ...ceiled.steps],
  };
};

/**
 * From log-odds to the final grade: model, calibration, master scale, caps, group support,
 * sovereign ceiling, final. Every step is logged with what it changed.
 */
export const gradeFrom = (
  model: RatingModel,
  score: ModelScore,
  overlays: Overlays,
): GradePath & { readonly gradeOf: NotchOfLogOdds } => {
  const modelNotchOf: NotchOfLogOdds = (logOdds) => notchOfPd(pdOf(calibrated(model, logOdds)));
  const modelNotch = modelNotchOf(score.logOdds);
  const { grade, steps } = overlaid(modelNotch, overlays);
  const notch = notchOf(grade);
  return {
    modelNotch,
    notch,
    caps: overlays.caps.map(({ cap }) => cap.id),
    steps: [
      ...modelSteps(model, score, modelNotch),
      ...steps,
      gradeStep('final', 'final', modelNotch.grade, grade, {
        en: `final grade ${grade} (internal ${notch.internalGrade})`,
        zh: `最终等级${grade}（内部等级${notch.internalGrade}）`,
      }),
    ],
    gradeOf: (logOdds) => notchOf(overlaid(modelNotchOf(logOdds), overlays).grade),
  };
};
