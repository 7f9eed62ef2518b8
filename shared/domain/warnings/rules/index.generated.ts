// Written by `npm run generate`; do not edit.

import { debtSurge } from './declarations/debt-surge.ts';
import { interestCoverLow } from './declarations/interest-cover-low.ts';
import { leverageJump } from './declarations/leverage-jump.ts';
import { loss } from './declarations/loss.ts';
import { marginSqueeze } from './declarations/margin-squeeze.ts';
import { operatingCashOutflow } from './declarations/operating-cash-outflow.ts';
import { profitWithoutCash } from './declarations/profit-without-cash.ts';
import { revenueDrop } from './declarations/revenue-drop.ts';
import { thinEquity } from './declarations/thin-equity.ts';
import type { WarningRule } from './warning-rule.ts';

export const WARNING_RULES: readonly WarningRule[] = [
  debtSurge,
  interestCoverLow,
  leverageJump,
  loss,
  marginSqueeze,
  operatingCashOutflow,
  profitWithoutCash,
  revenueDrop,
  thinEquity,
];
