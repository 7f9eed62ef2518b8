// Written by `npm run generate`; do not edit.

import { accidentHappened } from './declarations/accident-happened.ts';
import { accountTurnoverFalls } from './declarations/account-turnover-falls.ts';
import { acquisitionsAggressive } from './declarations/acquisitions-aggressive.ts';
import { auditOpinionModified } from './declarations/audit-opinion-modified.ts';
import { auditorChanged } from './declarations/auditor-changed.ts';
import { bankruptcyAccepted } from './declarations/bankruptcy-accepted.ts';
import { billsOverdue } from './declarations/bills-overdue.ts';
import { capexOverrun } from './declarations/capex-overrun.ts';
import { cashAndDebtHigh } from './declarations/cash-and-debt-high.ts';
import { collateralDeteriorates } from './declarations/collateral-deteriorates.ts';
import { consumptionRestricted } from './declarations/consumption-restricted.ts';
import { controllerChanged } from './declarations/controller-changed.ts';
import { covenantBreached } from './declarations/covenant-breached.ts';
import { creditEnquiriesSpike } from './declarations/credit-enquiries-spike.ts';
import { creditUtilisationHigh } from './declarations/credit-utilisation-high.ts';
import { currencyMismatch } from './declarations/currency-mismatch.ts';
import { debtSurge } from './declarations/debt-surge.ts';
import { dishonestDebtorListed } from './declarations/dishonest-debtor-listed.ts';
import { distressModels } from './declarations/distress-models.ts';
import { equityFrozen } from './declarations/equity-frozen.ts';
import { equityPledged } from './declarations/equity-pledged.ts';
import { executivesLeave } from './declarations/executives-leave.ts';
import { externalRatingCut } from './declarations/external-rating-cut.ts';
import { fundsOccupied } from './declarations/funds-occupied.ts';
import { groupMemberFails } from './declarations/group-member-fails.ts';
import { guaranteeRingTroubled } from './declarations/guarantee-ring-troubled.ts';
import { guaranteesExcessive } from './declarations/guarantees-excessive.ts';
import { guarantorDeteriorates } from './declarations/guarantor-deteriorates.ts';
import { interestCoverLow } from './declarations/interest-cover-low.ts';
import { inventoryBuildUp } from './declarations/inventory-build-up.ts';
import { invoiceFraudProbed } from './declarations/invoice-fraud-probed.ts';
import { judgmentEnforced } from './declarations/judgment-enforced.ts';
import { keyPartnerGone } from './declarations/key-partner-gone.ts';
import { lawsuitsPending } from './declarations/lawsuits-pending.ts';
import { lenderLawsuit } from './declarations/lender-lawsuit.ts';
import { lendersWithdraw } from './declarations/lenders-withdraw.ts';
import { leverageJump } from './declarations/leverage-jump.ts';
import { loanClassWorsens } from './declarations/loan-class-worsens.ts';
import { loanProceedsMisused } from './declarations/loan-proceeds-misused.ts';
import { loansExtended } from './declarations/loans-extended.ts';
import { loss } from './declarations/loss.ts';
import { marginSqueeze } from './declarations/margin-squeeze.ts';
import { marketDistress } from './declarations/market-distress.ts';
import { negativeNews } from './declarations/negative-news.ts';
import { operatingCashOutflow } from './declarations/operating-cash-outflow.ts';
import { otherReceivablesHigh } from './declarations/other-receivables-high.ts';
import { overdueOtherBanks } from './declarations/overdue-other-banks.ts';
import { overdueOwnBank } from './declarations/overdue-own-bank.ts';
import { payrollFalls } from './declarations/payroll-falls.ts';
import { pdTrigger } from './declarations/pd-trigger.ts';
import { penaltyImposed } from './declarations/penalty-imposed.ts';
import { prepaymentsSpike } from './declarations/prepayments-spike.ts';
import { productionStopped } from './declarations/production-stopped.ts';
import { profitWithoutCash } from './declarations/profit-without-cash.ts';
import { projectDelayed } from './declarations/project-delayed.ts';
import { receivablesAged } from './declarations/receivables-aged.ts';
import { receivablesSurge } from './declarations/receivables-surge.ts';
import { registryBlacklisted } from './declarations/registry-blacklisted.ts';
import { registryChanges } from './declarations/registry-changes.ts';
import { restatementMaterial } from './declarations/restatement-material.ts';
import { revenueDrop } from './declarations/revenue-drop.ts';
import { sanctionsConfirmed } from './declarations/sanctions-confirmed.ts';
import { sectorStressed } from './declarations/sector-stressed.ts';
import { shortDebtFundsLongAssets } from './declarations/short-debt-funds-long-assets.ts';
import { shortTermLiquidity } from './declarations/short-term-liquidity.ts';
import { statementQualityDoubtful } from './declarations/statement-quality-doubtful.ts';
import { statementsLate } from './declarations/statements-late.ts';
import { taxGradeLowered } from './declarations/tax-grade-lowered.ts';
import { taxesInArrears } from './declarations/taxes-in-arrears.ts';
import { thinEquity } from './declarations/thin-equity.ts';
import { vatRevenueGap } from './declarations/vat-revenue-gap.ts';
import type { WarningRule } from './warning-rule.ts';

export const WARNING_RULES: readonly WarningRule[] = [
  accidentHappened,
  accountTurnoverFalls,
  acquisitionsAggressive,
  auditOpinionModified,
  auditorChanged,
  bankruptcyAccepted,
  billsOverdue,
  capexOverrun,
  cashAndDebtHigh,
  collateralDeteriorates,
  consumptionRestricted,
  controllerChanged,
  covenantBreached,
  creditEnquiriesSpike,
  creditUtilisationHigh,
  currencyMismatch,
  debtSurge,
  dishonestDebtorListed,
  distressModels,
  equityFrozen,
  equityPledged,
  executivesLeave,
  externalRatingCut,
  fundsOccupied,
  groupMemberFails,
  guaranteeRingTroubled,
  guaranteesExcessive,
  guarantorDeteriorates,
  interestCoverLow,
  inventoryBuildUp,
  invoiceFraudProbed,
  judgmentEnforced,
  keyPartnerGone,
  lawsuitsPending,
  lenderLawsuit,
  lendersWithdraw,
  leverageJump,
  loanClassWorsens,
  loanProceedsMisused,
  loansExtended,
  loss,
  marginSqueeze,
  marketDistress,
  negativeNews,
  operatingCashOutflow,
  otherReceivablesHigh,
  overdueOtherBanks,
  overdueOwnBank,
  payrollFalls,
  pdTrigger,
  penaltyImposed,
  prepaymentsSpike,
  productionStopped,
  profitWithoutCash,
  projectDelayed,
  receivablesAged,
  receivablesSurge,
  registryBlacklisted,
  registryChanges,
  restatementMaterial,
  revenueDrop,
  sanctionsConfirmed,
  sectorStressed,
  shortDebtFundsLongAssets,
  shortTermLiquidity,
  statementQualityDoubtful,
  statementsLate,
  taxGradeLowered,
  taxesInArrears,
  thinEquity,
  vatRevenueGap,
];
