import { modelById } from '../../domain/models/champion.ts';
import { MODELS } from '../../domain/models/index.generated.ts';
import type { RatingModel } from '../../domain/models/rating-model.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { readMap } from './map-file.ts';

/**
 * For files of companies of all sizes: the learned core with its level on the data, and no shape
 * that is meant for large companies alone.
 */
export const DEFAULT_MODEL_ID = 'mid-fitted-2';

/** The model asked for, else the one that the map recommends, else the default. */
export const modelIdFor = (asked: string | undefined, map: string): string => {
  const read = readMap(map);
  const recommended = read.kind === 'ok' ? read.value.model : undefined;
  return asked ?? recommended ?? DEFAULT_MODEL_ID;
};

/** Stands for the champion of each row’s own segment. */
export const BY_SEGMENT = 'by-segment';

/** A released model by its id; the failure lists all there are. */
export const chooseModel = (id: string): Result<RatingModel, string> => {
  const model = modelById(id);
  if (model !== undefined) return ok(model);
  const ids = MODELS.map((each) => each.id);
  return failed(`There is no model '${id}'. There is ${ids.join(', ')}.`);
};
