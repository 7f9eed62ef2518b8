import { logistic } from '../../kernel/statistic.ts';

/** How log-odds are shown as points: `pointsAtBase` where survivors : defaults is `oddsAtBase`. */
export interface PointsScale {
  readonly pointsAtBase: number;
  readonly oddsAtBase: number;
  /** Points that double the odds of survival. */
  readonly pointsToDouble: number;
}

/** The usual scale: 600 points at 50 : 1, 20 points double the odds. */
export const POINTS_SCALE: PointsScale = { pointsAtBase: 600, oddsAtBase: 50, pointsToDouble: 20 };

export interface PointsLine {
  readonly factor: number;
  readonly offset: number;
}

/** factor = PDO / ln 2 and offset = points − factor·ln(odds), Siddiqi (2006); from memory. */
export const pointsLine = (scale: PointsScale): PointsLine => {
  const factor = scale.pointsToDouble / Math.LN2;
  return { factor, offset: scale.pointsAtBase - factor * Math.log(scale.oddsAtBase) };
};

/** score = offset + factor·ln(odds of survival); higher is safer. `logOdds` are those of default. */
export const pointsOfLogOdds = (logOdds: number, scale: PointsScale = POINTS_SCALE): number => {
  const { factor, offset } = pointsLine(scale);
  return offset - factor * logOdds;
};

/** The PD that a number of points stands for, the inverse of `pointsOfLogOdds`. */
export const pdOfPoints = (points: number, scale: PointsScale = POINTS_SCALE): number => {
  const { factor, offset } = pointsLine(scale);
  return logistic((offset - points) / factor);
};
