// Written by `npm run generate`; do not edit.

import type { RatingModel } from './rating-model.ts';

export const MODELS: readonly RatingModel[] = [
];
