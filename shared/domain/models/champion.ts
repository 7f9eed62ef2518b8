import type { IsoDate } from '../../kernel/dates.ts';
import { MODELS } from './index.generated.ts';
import type { RatingModel, Segment } from './rating-model.ts';

const ofSegment = (segment: Segment): readonly RatingModel[] =>
  MODELS.filter((model) => model.segment === segment);

const latestFirst = (one: RatingModel, other: RatingModel): number => other.version - one.version;

/** The model in force for a segment on a day: of those in effect the latest version. */
export const championOf = (segment: Segment, day: IsoDate): RatingModel => {
  const own = ofSegment(segment);
  const inForce = own.filter((model) => model.effectiveFrom <= day);
  // Ratings made before the first release use the first version.
  const candidates = inForce.length > 0 ? inForce : own.filter((model) => model.version === 1);
  const [champion] = [...candidates].sort(latestFirst);
  if (champion === undefined) throw new Error(`no model for segment ${segment}`);
  return champion;
};

/** Every other version of the champion's segment in force on the day, the latest first. */
export const challengersOf = (champion: RatingModel, day: IsoDate): readonly RatingModel[] =>
  ofSegment(champion.segment)
    .filter((model) => model.id !== champion.id && model.effectiveFrom <= day)
    .sort(latestFirst);

/**
 * The day from which a later version is champion in this one’s place; undefined while none is
 * released. Equal to `effectiveFrom` or earlier where this version never was champion.
 */
export const championUntil = (model: RatingModel): string | undefined =>
  ofSegment(model.segment)
    .filter(({ version }) => version > model.version)
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()[0];

export type ModelStatus = 'champion' | 'challenger' | 'not-in-force';

/** What a model is to its segment on a day. */
export const modelStatus = (model: RatingModel, day: IsoDate): ModelStatus => {
  if (championOf(model.segment, day).id === model.id) return 'champion';
  return model.effectiveFrom <= day ? 'challenger' : 'not-in-force';
};

export const modelById = (id: string): RatingModel | undefined =>
  MODELS.find((model) => model.id === id);
