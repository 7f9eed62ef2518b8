import { pdPointInTime } from '../calibration/point-in-time.ts';

/** Asset correlations of corporates at the highest and at the lowest PD. */
const CORRELATION_LOW = 0.12;
const CORRELATION_HIGH = 0.24;
const DECAY = 50;

/**
 * How much a corporate's fate is the economy's, falling with its PD.
 * Source: Basel Committee, CRE31.5, without the adjustment for small firms.
 */
export const assetCorrelation = (pd: number): number => {
  const weight = (1 - Math.exp(-DECAY * pd)) / (1 - Math.exp(-DECAY));
  return CORRELATION_LOW * weight + CORRELATION_HIGH * (1 - weight);
};

/** A PD over the cycle and in a year of the given systematic factor. */
export interface PointInTimePd {
  readonly throughTheCycle: number;
  readonly correlation: number;
  readonly systematicFactor: number;
  readonly pointInTime: number;
}

export const pointInTimePd = (pd: number, systematicFactor: number): PointInTimePd => {
  const correlation = assetCorrelation(pd);
  return {
    throughTheCycle: pd,
    correlation,
    systematicFactor,
    pointInTime: pdPointInTime(pd, correlation, systematicFactor),
  };
};
