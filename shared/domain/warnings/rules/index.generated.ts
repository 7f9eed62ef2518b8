// Written by `npm run generate`; do not edit.

import { billsOverdue } from './declarations/bills-overdue.ts';
import { capexOverrun } from './declarations/capex-overrun.ts';
import { cashAndDebtHigh } from './declarations/cash-and-debt-high.ts';
import { creditEnquiriesSpike } from './declarations/credit-enquiries-spike.ts';
import { creditUtilisationHigh } from './declarations/credit-utilisation-high.ts';
import { currencyMismatch } from './declarations/currency-mismatch.ts';
import { debtSurge } from './declarations/debt-surge.ts';
import { interestCoverLow } from './declarations/interest-cover-low.ts';
import { inventoryBuildUp } from './declarations/inventory-build-up.ts';
import { lendersWithdraw } from './declarations/lenders-withdraw.ts';
import { leverageJump } from './declarations/leverage-jump.ts';
import { loanClassWorsens } from './declarations/loan-class-worsens.ts';
import { loansExtended } from './declarations/loans-extended.ts';
import { loss } from './declarations/loss.ts';
import { marginSqueeze } from './declarations/margin-squeeze.ts';
import { operatingCashOutflow } from './declarations/operating-cash-outflow.ts';
import { otherReceivablesHigh } from './declarations/other-receivables-high.ts';
import { overdueOtherBanks } from './declarations/overdue-other-banks.ts';
import { overdueOwnBank } from './declarations/overdue-own-bank.ts';
import { prepaymentsSpike } from './declarations/prepayments-spike.ts';
import { profitWithoutCash } from './declarations/profit-without-cash.ts';
import { receivablesAged } from './declarations/receivables-aged.ts';
import { receivablesSurge } from './declarations/receivables-surge.ts';
import { revenueDrop } from './declarations/revenue-drop.ts';
import { shortDebtFundsLongAssets } from './declarations/short-debt-funds-long-assets.ts';
import { shortTermLiquidity } from './declarations/short-term-liquidity.ts';
import { thinEquity } from './declarations/thin-equity.ts';
import type { WarningRule } from './warning-rule.ts';

export const WARNING_RULES: readonly WarningRule[] = [
  billsOverdue,
  capexOverrun,
  cashAndDebtHigh,
  creditEnquiriesSpike,
  creditUtilisationHigh,
  currencyMismatch,
  debtSurge,
  interestCoverLow,
  inventoryBuildUp,
  lendersWithdraw,
  leverageJump,
  loanClassWorsens,
  loansExtended,
  loss,
  marginSqueeze,
  operatingCashOutflow,
  otherReceivablesHigh,
  overdueOtherBanks,
  overdueOwnBank,
  prepaymentsSpike,
  profitWithoutCash,
  receivablesAged,
  receivablesSurge,
  revenueDrop,
  shortDebtFundsLongAssets,
  shortTermLiquidity,
  thinEquity,
];
