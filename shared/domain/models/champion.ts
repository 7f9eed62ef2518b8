import type { IsoDate } from '../../kernel/dates.ts';
import { MODELS } from './index.generated.ts';
import type { RatingModel, Segment } from './rating-model.ts';

/** The model in force for a segment on a day: of those in effect the latest version. */
export const championOf = (segment: Segment, day: IsoDate): RatingModel => {
  const own = MODELS.filter((model) => model.segment === segment);
  const inForce = own.filter((model) => model.effectiveFrom <= day);
  // Ratings made before the first release use the first version.
  const candidates = inForce.length > 0 ? inForce : own.filter((model) => model.version === 1);
  const [champion] = [...candidates].sort((one, other) => other.version - one.version);
  if (champion === undefined) throw new Error(`no model for segment ${segment}`);
  return champion;
};

export const modelById = (id: string): RatingModel | undefined =>
  MODELS.find((model) => model.id === id);
