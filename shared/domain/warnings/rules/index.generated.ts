// Written by `npm run generate`; do not edit.

import { cashAndDebtHigh } from './declarations/cash-and-debt-high.ts';
import { debtSurge } from './declarations/debt-surge.ts';
import { interestCoverLow } from './declarations/interest-cover-low.ts';
import { inventoryBuildUp } from './declarations/inventory-build-up.ts';
import { leverageJump } from './declarations/leverage-jump.ts';
import { loss } from './declarations/loss.ts';
import { marginSqueeze } from './declarations/margin-squeeze.ts';
import { operatingCashOutflow } from './declarations/operating-cash-outflow.ts';
import { profitWithoutCash } from './declarations/profit-without-cash.ts';
import { receivablesSurge } from './declarations/receivables-surge.ts';
import { revenueDrop } from './declarations/revenue-drop.ts';
import { shortDebtFundsLongAssets } from './declarations/short-debt-funds-long-assets.ts';
import { shortTermLiquidity } from './declarations/short-term-liquidity.ts';
import { thinEquity } from './declarations/thin-equity.ts';
import type { WarningRule } from './warning-rule.ts';

export const WARNING_RULES: readonly WarningRule[] = [
  cashAndDebtHigh,
  debtSurge,
  interestCoverLow,
  inventoryBuildUp,
  leverageJump,
  loss,
  marginSqueeze,
  operatingCashOutflow,
  profitWithoutCash,
  receivablesSurge,
  revenueDrop,
  shortDebtFundsLongAssets,
  shortTermLiquidity,
  thinEquity,
];
