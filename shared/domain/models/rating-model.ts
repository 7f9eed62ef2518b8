import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import type { Source } from '../source.ts';
import type { Shape } from './shape.ts';

export const SEGMENTS = [
  'large',
  'mid',
  'sme',
  'start-up',
  'financial-holding',
  'project',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** One indicator in a model: its monotone shape and what each kind of gap or finding adds. */
export interface ModelIndicator {
  /** Id of the indicator's declaration. */
  readonly indicator: string;
  readonly dimension: DimensionId;
  /** Log-odds of default added at a value; 0 is the average company. */
  readonly shape: Shape;
  /** Log-odds added instead when the indicator is not meaningful, for every reason. */
  readonly notMeaningful: Readonly<Record<NotMeaningfulReason, number>>;
  /**
   * `silent`: while the indicator is not known the model is as if it did not hold it. What nobody
   * asked about moves nothing and casts no doubt; the officer's score of the dimension does.
   */
  readonly gap?: 'silent';
}

/**
 * Final log-odds = intercept + slope × model log-odds; the identity where uncalibrated. Where
 * defaults are too few to tell good from very good, log-odds under `compression.below` are drawn
 * towards it by `compression.slope` < 1; the order stays.
 */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
  readonly compression?: { readonly below: number; readonly slope: number };
}

/** How well a model did on rows that it was not fitted on, beside two yardsticks. */
export interface ModelTest {
  readonly name: 'out-of-time' | 'by-firm';
  readonly years: readonly [number, number];
  readonly rows: number;
  readonly failures: number;
  readonly auc: number;
  readonly averagePrecision: number;
  readonly brier: number;
  /** Brier score of giving everybody the observed rate. */
  readonly brierOfBaseRate: number;
  /** Share of the failures among the riskiest tenth of the rows. */
  readonly captureOfWorstTenth: number;
  readonly aucOfAltmanZDoublePrime: number;
  readonly aucOfLogisticRegression: number;
}

/** Where a fitted model comes from: data, method and what it showed. */
export interface ModelFit {
  readonly data: {
    readonly citation: string;
    /** SHA-256 of the file’s text. */
    readonly hash: string;
    readonly rows: number;
    readonly firms: number;
    readonly failures: number;
    readonly years: readonly [number, number];
  };
  readonly method: string;
  readonly centralTendency: { readonly rate: number; readonly policy: string };
  readonly tests: readonly ModelTest[];
  /** By grade, AAA to D: probabilities of default within 1 to 5 years. */
  readonly cumulativePds?: readonly (readonly number[])[];
}

/**
 * A rating model version: pure data of one additive, monotone form,
 *
 *     logit(PD) = intercept + Σ shapeᵢ(xᵢ)
 *
 * A released version never changes; a new version is a new file.
 */
export interface RatingModel {
  /** Kebab-case with the version at its end; equals the file name. */
  readonly id: string;
  readonly version: number;
  readonly segment: Segment;
  readonly title: Text;
  /** `expert` shapes are judgement and uncalibrated; `fitted` ones were learned from failures. */
  readonly basis: 'expert' | 'fitted';
  readonly effectiveFrom: string;
  readonly scale: 'master-22';
  readonly intercept: number;
  readonly indicators: readonly ModelIndicator[];
  readonly calibration: Calibration;
  readonly source: Source;
  readonly limitations: Text;
  /** Present on fitted models. */
  readonly fit?: ModelFit;
}
