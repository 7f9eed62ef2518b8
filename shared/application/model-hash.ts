import type { RatingModel } from '../domain/models/rating-model.ts';
import { contentHash } from './content-hash.ts';

const hashes = new WeakMap<RatingModel, string>();

/** Of the model's whole content; a released model never changes, so it is computed once. */
export const modelHash = (model: RatingModel): string => {
  const hash = hashes.get(model) ?? contentHash(model);
  hashes.set(model, hash);
  return hash;
};
