import { modelById } from '../../domain/models/champion.ts';
import { MODELS } from '../../domain/models/index.generated.ts';
import type { RatingModel } from '../../domain/models/rating-model.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';

/** The learned core is the same in all fitted segments; without it the expert model stands in. */
const DEFAULTS = ['large-fitted-2', 'large-expert-1'] as const;

export const defaultModelId = (): string =>
  DEFAULTS.find((id) => modelById(id) !== undefined) ?? DEFAULTS[0];

/** Stands for the champion of each row’s own segment. */
export const BY_SEGMENT = 'by-segment';

/** A released model by its id; the failure lists all there are. */
export const chooseModel = (id: string): Result<RatingModel, string> => {
  const model = modelById(id);
  if (model !== undefined) return ok(model);
  const ids = MODELS.map((each) => each.id);
  return failed(`There is no model '${id}'. There is ${ids.join(', ')}.`);
};
