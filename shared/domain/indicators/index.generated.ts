// Written by `npm run generate`; do not edit.

import { accidents } from './declarations/accidents.ts';
import { accountInflowChange } from './declarations/account-inflow-change.ts';
import { accrualRatio } from './declarations/accrual-ratio.ts';
import { adjustedLeverageRealEstate } from './declarations/adjusted-leverage-real-estate.ts';
import { advanceDays } from './declarations/advance-days.ts';
import { assetTurnover } from './declarations/asset-turnover.ts';
import { badAssetRatio } from './declarations/bad-asset-ratio.ts';
import { budgetAttainment } from './declarations/budget-attainment.ts';
import { capexCoverage } from './declarations/capex-coverage.ts';
import { capitalPreservation } from './declarations/capital-preservation.ts';
import { cashConversion } from './declarations/cash-conversion.ts';
import { cashConversionCycle } from './declarations/cash-conversion-cycle.ts';
import { cashRatio } from './declarations/cash-ratio.ts';
import { cashReceiptRatio } from './declarations/cash-receipt-ratio.ts';
import { cashToShortTermDebt } from './declarations/cash-to-short-term-debt.ts';
import { cashYield } from './declarations/cash-yield.ts';
import { cfoMargin } from './declarations/cfo-margin.ts';
import { cfoToCurrentLiabilities } from './declarations/cfo-to-current-liabilities.ts';
import { cfoToDebt } from './declarations/cfo-to-debt.ts';
import { cfoToEbitda } from './declarations/cfo-to-ebitda.ts';
import { cfoToLiabilities } from './declarations/cfo-to-liabilities.ts';
import { claimsToEquity } from './declarations/claims-to-equity.ts';
import { contingentRatio } from './declarations/contingent-ratio.ts';
import { coreMargin } from './declarations/core-margin.ts';
import { costProfitRate } from './declarations/cost-profit-rate.ts';
import { costScale } from './declarations/cost-scale.ts';
import { creditUtilisation } from './declarations/credit-utilisation.ts';
import { currentAssetTurnover } from './declarations/current-asset-turnover.ts';
import { currentRatio } from './declarations/current-ratio.ts';
import { daysBeyondTerms } from './declarations/days-beyond-terms.ts';
import { daysPastDueMax } from './declarations/days-past-due-max.ts';
import { debtToAssets } from './declarations/debt-to-assets.ts';
import { debtToCapital } from './declarations/debt-to-capital.ts';
import { debtToEbitda } from './declarations/debt-to-ebitda.ts';
import { debtToEquity } from './declarations/debt-to-equity.ts';
import { defensiveDays } from './declarations/defensive-days.ts';
import { doubleLeverage } from './declarations/double-leverage.ts';
import { dscr } from './declarations/dscr.ts';
import { earningsToLongTermDebt } from './declarations/earnings-to-long-term-debt.ts';
import { ebitInterest } from './declarations/ebit-interest.ts';
import { ebitMargin } from './declarations/ebit-margin.ts';
import { ebitdaGrowth } from './declarations/ebitda-growth.ts';
import { ebitdaInterest } from './declarations/ebitda-interest.ts';
import { ebitdaMargin } from './declarations/ebitda-margin.ts';
import { ebitdaMarginDeviation } from './declarations/ebitda-margin-deviation.ts';
import { effectiveTaxGap } from './declarations/effective-tax-gap.ts';
import { electricityChange } from './declarations/electricity-change.ts';
import { enforcementToEquity } from './declarations/enforcement-to-equity.ts';
import { equityMultiplier } from './declarations/equity-multiplier.ts';
import { equityToLiabilities } from './declarations/equity-to-liabilities.ts';
import { equityVolatility } from './declarations/equity-volatility.ts';
import { executiveDepartures } from './declarations/executive-departures.ts';
import { fccr } from './declarations/fccr.ts';
import { fcfToDebt } from './declarations/fcf-to-debt.ts';
import { ffoInterest } from './declarations/ffo-interest.ts';
import { ffoToDebt } from './declarations/ffo-to-debt.ts';
import { fixedAssetTurnover } from './declarations/fixed-asset-turnover.ts';
import { freeCashFlow } from './declarations/free-cash-flow.ts';
import { fundsOccupiedToEquity } from './declarations/funds-occupied-to-equity.ts';
import { fxMismatch } from './declarations/fx-mismatch.ts';
import { gearing } from './declarations/gearing.ts';
import { goodwillToEquity } from './declarations/goodwill-to-equity.ts';
import { grossMargin } from './declarations/gross-margin.ts';
import { guaranteesToEquity } from './declarations/guarantees-to-equity.ts';
import { headcountChange } from './declarations/headcount-change.ts';
import { industryCapacityUse } from './declarations/industry-capacity-use.ts';
import { industryMomentum } from './declarations/industry-momentum.ts';
import { industryScore } from './declarations/industry-score.ts';
import { industryStress } from './declarations/industry-stress.ts';
import { interestDebtRatio } from './declarations/interest-debt-ratio.ts';
import { inventoryCostGap } from './declarations/inventory-cost-gap.ts';
import { inventoryDays } from './declarations/inventory-days.ts';
import { keyPersonTenure } from './declarations/key-person-tenure.ts';
import { legalScore } from './declarations/legal-score.ts';
import { lenderChange } from './declarations/lender-change.ts';
import { liquidAssetsChange } from './declarations/liquid-assets-change.ts';
import { liquidityAfterEarnings } from './declarations/liquidity-after-earnings.ts';
import { liquidityAfterEarningsToLiabilities } from './declarations/liquidity-after-earnings-to-liabilities.ts';
import { loanEnquiries } from './declarations/loan-enquiries.ts';
import { loanLifeCover } from './declarations/loan-life-cover.ts';
import { loanToValue } from './declarations/loan-to-value.ts';
import { longTermFit } from './declarations/long-term-fit.ts';
import { lossScale } from './declarations/loss-scale.ts';
import { lossYears } from './declarations/loss-years.ts';
import { managementScore } from './declarations/management-score.ts';
import { marketShare } from './declarations/market-share.ts';
import { negativeCfoYears } from './declarations/negative-cfo-years.ts';
import { negativeNews } from './declarations/negative-news.ts';
import { netDebtToEbitda } from './declarations/net-debt-to-ebitda.ts';
import { netGearing } from './declarations/net-gearing.ts';
import { netIncomeGrowth } from './declarations/net-income-growth.ts';
import { netMargin } from './declarations/net-margin.ts';
import { netOperatingAccrualRatio } from './declarations/net-operating-accrual-ratio.ts';
import { nonRecurringShare } from './declarations/non-recurring-share.ts';
import { opexRatio } from './declarations/opex-ratio.ts';
import { orderCover } from './declarations/order-cover.ts';
import { otherReceivablesRatio } from './declarations/other-receivables-ratio.ts';
import { payableDays } from './declarations/payable-days.ts';
import { paymentScore } from './declarations/payment-score.ts';
import { penaltiesToEquity } from './declarations/penalties-to-equity.ts';
import { prepaymentDays } from './declarations/prepayment-days.ts';
import { quickRatio } from './declarations/quick-ratio.ts';
import { receivableDays } from './declarations/receivable-days.ts';
import { receivablesRevenueGap } from './declarations/receivables-revenue-gap.ts';
import { recentLossYears } from './declarations/recent-loss-years.ts';
import { relatedSalesShare } from './declarations/related-sales-share.ts';
import { reportingDelayDays } from './declarations/reporting-delay-days.ts';
import { researchIntensity } from './declarations/research-intensity.ts';
import { revenueCagr3Years } from './declarations/revenue-cagr-3-years.ts';
import { revenueGrowth } from './declarations/revenue-growth.ts';
import { revenuePerEmployee } from './declarations/revenue-per-employee.ts';
import { revenueVariation } from './declarations/revenue-variation.ts';
import { roa } from './declarations/roa.ts';
import { roce } from './declarations/roce.ts';
import { roe } from './declarations/roe.ts';
import { roic } from './declarations/roic.ts';
import { runwayMonths } from './declarations/runway-months.ts';
import { shortFundingGap } from './declarations/short-funding-gap.ts';
import { shortTermDebtShare } from './declarations/short-term-debt-share.ts';
import { sizeEquity } from './declarations/size-equity.ts';
import { sizeRevenue } from './declarations/size-revenue.ts';
import { sizeTotalAssets } from './declarations/size-total-assets.ts';
import { stakeFrozen } from './declarations/stake-frozen.ts';
import { stakePledged } from './declarations/stake-pledged.ts';
import { sustainableGrowthGap } from './declarations/sustainable-growth-gap.ts';
import { tangibleLeverage } from './declarations/tangible-leverage.ts';
import { taxArrearsToRevenue } from './declarations/tax-arrears-to-revenue.ts';
import { taxCredit } from './declarations/tax-credit.ts';
import { topCustomerShare } from './declarations/top-customer-share.ts';
import { topSupplierShare } from './declarations/top-supplier-share.ts';
import { totalAssetReturn } from './declarations/total-asset-return.ts';
import { totalAssetsGrowth } from './declarations/total-assets-growth.ts';
import { totalEquityGrowth } from './declarations/total-equity-growth.ts';
import { uncoveredCurrentLiabilities } from './declarations/uncovered-current-liabilities.ts';
import { uncoveredLiabilities } from './declarations/uncovered-liabilities.ts';
import { vatRevenueGap } from './declarations/vat-revenue-gap.ts';
import { workingCapitalToAssets } from './declarations/working-capital-to-assets.ts';
import { workingCapitalTurnover } from './declarations/working-capital-turnover.ts';
import { yearsSinceFounding } from './declarations/years-since-founding.ts';
import type { Indicator } from './indicator.ts';

export const INDICATORS: readonly Indicator[] = [
  accidents,
  accountInflowChange,
  accrualRatio,
  adjustedLeverageRealEstate,
  advanceDays,
  assetTurnover,
  badAssetRatio,
  budgetAttainment,
  capexCoverage,
  capitalPreservation,
  cashConversion,
  cashConversionCycle,
  cashRatio,
  cashReceiptRatio,
  cashToShortTermDebt,
  cashYield,
  cfoMargin,
  cfoToCurrentLiabilities,
  cfoToDebt,
  cfoToEbitda,
  cfoToLiabilities,
  claimsToEquity,
  contingentRatio,
  coreMargin,
  costProfitRate,
  costScale,
  creditUtilisation,
  currentAssetTurnover,
  currentRatio,
  daysBeyondTerms,
  daysPastDueMax,
  debtToAssets,
  debtToCapital,
  debtToEbitda,
  debtToEquity,
  defensiveDays,
  doubleLeverage,
  dscr,
  earningsToLongTermDebt,
  ebitInterest,
  ebitMargin,
  ebitdaGrowth,
  ebitdaInterest,
  ebitdaMargin,
  ebitdaMarginDeviation,
  effectiveTaxGap,
  electricityChange,
  enforcementToEquity,
  equityMultiplier,
  equityToLiabilities,
  equityVolatility,
  executiveDepartures,
  fccr,
  fcfToDebt,
  ffoInterest,
  ffoToDebt,
  fixedAssetTurnover,
  freeCashFlow,
  fundsOccupiedToEquity,
  fxMismatch,
  gearing,
  goodwillToEquity,
  grossMargin,
  guaranteesToEquity,
  headcountChange,
  industryCapacityUse,
  industryMomentum,
  industryScore,
  industryStress,
  interestDebtRatio,
  inventoryCostGap,
  inventoryDays,
  keyPersonTenure,
  legalScore,
  lenderChange,
  liquidAssetsChange,
  liquidityAfterEarnings,
  liquidityAfterEarningsToLiabilities,
  loanEnquiries,
  loanLifeCover,
  loanToValue,
  longTermFit,
  lossScale,
  lossYears,
  managementScore,
  marketShare,
  negativeCfoYears,
  negativeNews,
  netDebtToEbitda,
  netGearing,
  netIncomeGrowth,
  netMargin,
  netOperatingAccrualRatio,
  nonRecurringShare,
  opexRatio,
  orderCover,
  otherReceivablesRatio,
  payableDays,
  paymentScore,
  penaltiesToEquity,
  prepaymentDays,
  quickRatio,
  receivableDays,
  receivablesRevenueGap,
  recentLossYears,
  relatedSalesShare,
  reportingDelayDays,
  researchIntensity,
  revenueCagr3Years,
  revenueGrowth,
  revenuePerEmployee,
  revenueVariation,
  roa,
  roce,
  roe,
  roic,
  runwayMonths,
  shortFundingGap,
  shortTermDebtShare,
  sizeEquity,
  sizeRevenue,
  sizeTotalAssets,
  stakeFrozen,
  stakePledged,
  sustainableGrowthGap,
  tangibleLeverage,
  taxArrearsToRevenue,
  taxCredit,
  topCustomerShare,
  topSupplierShare,
  totalAssetReturn,
  totalAssetsGrowth,
  totalEquityGrowth,
  uncoveredCurrentLiabilities,
  uncoveredLiabilities,
  vatRevenueGap,
  workingCapitalToAssets,
  workingCapitalTurnover,
  yearsSinceFounding,
];
