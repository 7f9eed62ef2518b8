import { assetCorrelationOfCorporate } from '../calibration/asset-correlation.ts';
import { pdPointInTime } from '../calibration/point-in-time.ts';

/** A PD over the cycle and in a year of the given systematic factor. */
export interface PointInTimePd {
  readonly throughTheCycle: number;
  readonly correlation: number;
  readonly systematicFactor: number;
  readonly pointInTime: number;
}

export const pointInTimePd = (pd: number, systematicFactor: number): PointInTimePd => {
  const correlation = assetCorrelationOfCorporate(pd);
  return {
    throughTheCycle: pd,
    correlation,
    systematicFactor,
    pointInTime: pdPointInTime(pd, correlation, systematicFactor),
  };
};
