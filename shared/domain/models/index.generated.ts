// Written by `npm run generate`; do not edit.

import { financialHoldingExpert1 } from './declarations/financial-holding-expert-1.ts';
import { financialHoldingExpert2 } from './declarations/financial-holding-expert-2.ts';
import { largeExpert1 } from './declarations/large-expert-1.ts';
import { largeFitted2 } from './declarations/large-fitted-2.ts';
import { largeFitted3 } from './declarations/large-fitted-3.ts';
import { midExpert1 } from './declarations/mid-expert-1.ts';
import { midFitted2 } from './declarations/mid-fitted-2.ts';
import { midFitted3 } from './declarations/mid-fitted-3.ts';
import { projectExpert1 } from './declarations/project-expert-1.ts';
import { projectExpert2 } from './declarations/project-expert-2.ts';
import { smeExpert1 } from './declarations/sme-expert-1.ts';
import { smeFitted2 } from './declarations/sme-fitted-2.ts';
import { smeFitted3 } from './declarations/sme-fitted-3.ts';
import { startUpExpert1 } from './declarations/start-up-expert-1.ts';
import { startUpExpert2 } from './declarations/start-up-expert-2.ts';
import type { RatingModel } from './rating-model.ts';

export const MODELS: readonly RatingModel[] = [
  financialHoldingExpert1,
  financialHoldingExpert2,
  largeExpert1,
  largeFitted2,
  largeFitted3,
  midExpert1,
  midFitted2,
  midFitted3,
  projectExpert1,
  projectExpert2,
  smeExpert1,
  smeFitted2,
  smeFitted3,
  startUpExpert1,
  startUpExpert2,
];
