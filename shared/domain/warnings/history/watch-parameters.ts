import type { WatchLevel } from '../../decision/handling/watch-level.ts';
import type { Source } from '../../source.ts';
import { SEVERITY_POINTS, type WarningSeverity } from '../severity.ts';

/** The numbers by which signals become a level, and a level falls again. */
export interface WatchParameters {
  readonly points: Readonly<Record<WarningSeverity, number>>;
  /** Score from which each level holds; everything below is GREEN. */
  readonly scores: Readonly<Record<Exclude<WatchLevel, 'GREEN'>, number>>;
  /** Days in which what happened loses half its points. */
  readonly halfLifeDays: number;
  /** Days for which a critical event makes RED by itself; thereafter its points alone count. */
  readonly criticalDays: number;
  /** Days after a warning in which more of the same adds to it instead of raising another. */
  readonly suppressionDays: number;
  /** How far below its score a level has to be before a review takes it away, as a share. */
  readonly hysteresisShare: number;
  /** Days of the month on which a level may fall by one step. */
  readonly reviewDay: number;
  /** Working days within which somebody has to take notice of a warning. */
  readonly noticeWorkingDays: Readonly<Record<WarningSeverity, number>>;
  /** Days for which a warning may be put off at most. */
  readonly snoozeDaysMax: Readonly<Record<WarningSeverity, number>>;
}

export const WATCH_PARAMETERS: WatchParameters = {
  points: SEVERITY_POINTS,
  scores: { RED: 40, ORANGE: 20, YELLOW: 8 },
  halfLifeDays: 90,
  criticalDays: 90,
  suppressionDays: 30,
  hysteresisShare: 0.1,
  reviewDay: 1,
  noticeWorkingDays: { critical: 1, high: 5, medium: 10, low: 20 },
  snoozeDaysMax: { critical: 7, high: 30, medium: 90, low: 180 },
};

export const WATCH_PARAMETERS_SOURCE: Source = {
  citation: 'Product early-warning policy',
  locator: 'points, decay, levels and time limits; the frame is EBA/GL/2020/06 section 8.5',
  confidence: 'design',
};
