// Written by `npm run generate`; do not edit.

import { financialHoldingExpert1 } from './declarations/financial-holding-expert-1.ts';
import { largeExpert1 } from './declarations/large-expert-1.ts';
import { largeFitted2 } from './declarations/large-fitted-2.ts';
import { midExpert1 } from './declarations/mid-expert-1.ts';
import { midFitted2 } from './declarations/mid-fitted-2.ts';
import { projectExpert1 } from './declarations/project-expert-1.ts';
import { smeExpert1 } from './declarations/sme-expert-1.ts';
import { smeFitted2 } from './declarations/sme-fitted-2.ts';
import { startUpExpert1 } from './declarations/start-up-expert-1.ts';
import type { RatingModel } from './rating-model.ts';

export const MODELS: readonly RatingModel[] = [
  financialHoldingExpert1,
  largeExpert1,
  largeFitted2,
  midExpert1,
  midFitted2,
  projectExpert1,
  smeExpert1,
  smeFitted2,
  startUpExpert1,
];
