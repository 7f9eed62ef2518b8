import type { Decimal } from '../../kernel/decimal.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { RatingModel } from '../models/rating-model.ts';
import { calibrated, pdOf, scoreModel } from '../models/score-model.ts';
import type { Notch } from '../scales/master-scale.ts';
import { gradeFrom, type Overlays, pdOfRecord } from './grade-path.ts';

/** What a challenger says of the same company under the same overlays. It decides nothing. */
export interface ShadowRating {
  readonly model: RatingModel;
  readonly modelNotch: Notch;
  /** After the caps, support and ceiling of the rating of record. */
  readonly notch: Notch;
  /** PD of the challenger after its calibration; 1 when in default. */
  readonly pd: number;
  /** Before calibration, as for the rating of record. */
  readonly logOdds: Decimal;
  /** Final notches by which the challenger is better (+) or worse (−) than the champion. */
  readonly notchesFromChampion: number;
}

/** Runs the challengers over the indicators that the champion was run over. */
export const shadowRatings = (
  challengers: readonly RatingModel[],
  indicators: ReadonlyMap<string, IndicatorResult>,
  overlays: Overlays,
  champion: Notch,
): readonly ShadowRating[] =>
  challengers.map((model) => {
    const score = scoreModel(model, indicators);
    const { modelNotch, notch } = gradeFrom(model, score, overlays);
    return {
      model,
      modelNotch,
      notch,
      pd: pdOfRecord({ notch, modelNotch }, pdOf(calibrated(model, score.logOdds))),
      logOdds: score.logOdds,
      notchesFromChampion: champion.number - notch.number,
    };
  });
