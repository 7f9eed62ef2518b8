// Written by `npm run generate`; do not edit.

import { accountInflowFalls } from './declarations/account-inflow-falls.ts';
import { accrualsHigh } from './declarations/accruals-high.ts';
import { benfordFirstDigit } from './declarations/benford-first-digit.ts';
import { bureauCreditAboveDebt } from './declarations/bureau-credit-above-debt.ts';
import { cashAndDebtBothHigh } from './declarations/cash-and-debt-both-high.ts';
import { constructionNeverTransferred } from './declarations/construction-never-transferred.ts';
import { copiedPriorYear } from './declarations/copied-prior-year.ts';
import { fourthQuarterAndRelatedSales } from './declarations/fourth-quarter-and-related-sales.ts';
import { goodwillAndOtherReceivables } from './declarations/goodwill-and-other-receivables.ts';
import { identitiesBroken } from './declarations/identities-broken.ts';
import { impliedDepositRate } from './declarations/implied-deposit-rate.ts';
import { inventoryOutgrowsRevenue } from './declarations/inventory-outgrows-revenue.ts';
import { manipulationModels } from './declarations/manipulation-models.ts';
import { marginAbovePeers } from './declarations/margin-above-peers.ts';
import { receivablesOutgrowReceipts } from './declarations/receivables-outgrow-receipts.ts';
import { roundNumbers } from './declarations/round-numbers.ts';
import { submissionsDisagree } from './declarations/submissions-disagree.ts';
import { targetsJustBeaten } from './declarations/targets-just-beaten.ts';
import { taxBelowStatutory } from './declarations/tax-below-statutory.ts';
import { taxesAndPayOutOfScale } from './declarations/taxes-and-pay-out-of-scale.ts';
import { vatSalesDiffer } from './declarations/vat-sales-differ.ts';
import { workforceAndPowerFall } from './declarations/workforce-and-power-fall.ts';
import type { QualityCheck } from './quality-check.ts';

export const QUALITY_CHECKS: readonly QualityCheck[] = [
  accountInflowFalls,
  accrualsHigh,
  benfordFirstDigit,
  bureauCreditAboveDebt,
  cashAndDebtBothHigh,
  constructionNeverTransferred,
  copiedPriorYear,
  fourthQuarterAndRelatedSales,
  goodwillAndOtherReceivables,
  identitiesBroken,
  impliedDepositRate,
  inventoryOutgrowsRevenue,
  manipulationModels,
  marginAbovePeers,
  receivablesOutgrowReceipts,
  roundNumbers,
  submissionsDisagree,
  targetsJustBeaten,
  taxBelowStatutory,
  taxesAndPayOutOfScale,
  vatSalesDiffer,
  workforceAndPowerFall,
];
