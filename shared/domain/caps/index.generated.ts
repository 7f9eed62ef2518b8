// Written by `npm run generate`; do not edit.

import { adverseOpinion } from './declarations/adverse-opinion.ts';
import { defaultNinetyDays } from './declarations/default-ninety-days.ts';
import { defaultUnlikelyToPay } from './declarations/default-unlikely-to-pay.ts';
import { dishonestDebtor } from './declarations/dishonest-debtor.ts';
import { enforcementMaterial } from './declarations/enforcement-material.ts';
import { fraudConfirmed } from './declarations/fraud-confirmed.ts';
import { negativeEquity } from './declarations/negative-equity.ts';
import { overdueThirtyDays } from './declarations/overdue-thirty-days.ts';
import { qualifiedOpinion } from './declarations/qualified-opinion.ts';
import { singleUnauditedYear } from './declarations/single-unaudited-year.ts';
import { startUpCeiling } from './declarations/start-up-ceiling.ts';
import { statementsStale } from './declarations/statements-stale.ts';
import type { Cap } from './cap.ts';

export const CAPS: readonly Cap[] = [
  adverseOpinion,
  defaultNinetyDays,
  defaultUnlikelyToPay,
  dishonestDebtor,
  enforcementMaterial,
  fraudConfirmed,
  negativeEquity,
  overdueThirtyDays,
  qualifiedOpinion,
  singleUnauditedYear,
  startUpCeiling,
  statementsStale,
];
