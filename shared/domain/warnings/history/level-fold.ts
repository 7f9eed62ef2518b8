import {
  addDays,
  addMonths,
  dateOf,
  type IsoDate,
  type IsoInstant,
} from '../../../kernel/dates.ts';
import type { WatchLevel } from '../../decision/handling/watch-level.ts';
import type { WatchAction } from '../warning-action.ts';
import type { WatchParameters } from './watch-parameters.ts';
import { levelBelow, levelOf, levelRank, type WatchScore } from './watch-score.ts';

export type LevelReason = 'signals' | 'review' | 'sign-off';

/** One change of a company's level. */
export interface LevelChange {
  readonly on: IsoDate;
  readonly from: WatchLevel;
  readonly to: WatchLevel;
  readonly reason: LevelReason;
  readonly score: number;
  /** Warnings that make up the score, the weightiest first. */
  readonly because: readonly string[];
  readonly at?: IsoInstant;
  readonly actor?: string;
  readonly note?: string;
  readonly actionId?: string;
}

/** The days on which a level may fall: one a month, whenever anything became known. */
export const reviewDays = (
  from: IsoDate,
  until: IsoDate,
  { reviewDay }: WatchParameters,
): readonly IsoDate[] => {
  const days: IsoDate[] = [];
  const firstOfMonth = addDays(from, 1 - Number(from.slice(8)));
  for (let month = 0; ; month += 1) {
    const day = addDays(addMonths(firstOfMonth, month), reviewDay - 1);
    if (day > until) return days;
    if (day > from) days.push(day);
  }
};

export const nextReviewDay = (after: IsoDate, { reviewDay }: WatchParameters): IsoDate => {
  const firstOfMonth = addDays(after, 1 - Number(after.slice(8)));
  const day = addDays(firstOfMonth, reviewDay - 1);
  return day > after ? day : addDays(addMonths(firstOfMonth, 1), reviewDay - 1);
};

/** The level that a score does not hold up any more lies above this: a margin keeps it from flapping. */
export const levelHeldBy = (score: WatchScore, parameters: WatchParameters): WatchLevel =>
  levelOf(score, parameters, 1 - parameters.hysteresisShare);

/** A company's level over time: up at once, down one step a review, off RED by a person only. */
export interface LevelFold {
  readonly level: WatchLevel;
  readonly changes: readonly LevelChange[];
}

export const FIRST_LEVEL: LevelFold = { level: 'GREEN', changes: [] };

const moved = (
  { level, changes }: LevelFold,
  to: WatchLevel,
  change: Omit<LevelChange, 'from' | 'to' | 'score' | 'because'>,
  { score, contributions }: WatchScore,
): LevelFold => {
  const because = contributions.map(({ key }) => key);
  return { level: to, changes: [...changes, { ...change, from: level, to, score, because }] };
};

/** What the signals of a day do to the level. */
export const withScore = (
  fold: LevelFold,
  on: IsoDate,
  score: WatchScore,
  parameters: WatchParameters,
  isReview: boolean,
): LevelFold => {
  const own = levelOf(score, parameters);
  if (levelRank(own) > levelRank(fold.level))
    return moved(fold, own, { on, reason: 'signals' }, score);
  const held = levelHeldBy(score, parameters);
  const mayFall = isReview && fold.level !== 'RED' && levelRank(held) < levelRank(fold.level);
  return mayFall ? moved(fold, levelBelow(fold.level), { on, reason: 'review' }, score) : fold;
};

/** Whether a person could take the company off RED as things stand. */
export const maySignOff = (level: WatchLevel, score: WatchScore, parameters: WatchParameters) =>
  level === 'RED' && levelHeldBy(score, parameters) !== 'RED';

/** A person takes the company off RED; undefined where that cannot be done. */
export const withSignOff = (
  fold: LevelFold,
  { id, at, actor, note }: WatchAction,
  score: WatchScore,
  parameters: WatchParameters,
): LevelFold | undefined => {
  if (!maySignOff(fold.level, score, parameters)) return undefined;
  const change = {
    on: dateOf(at),
    at,
    actor,
    actionId: id,
    ...(note === undefined ? {} : { note }),
  };
  return moved(fold, levelBelow(fold.level), { ...change, reason: 'sign-off' }, score);
};
