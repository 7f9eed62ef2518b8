// Written by `npm run generate`; do not edit.

import { abnormalOperation } from './declarations/abnormal-operation.ts';
import { accountFlows } from './declarations/account-flows.ts';
import { administrativePenalty } from './declarations/administrative-penalty.ts';
import { auditOpinion } from './declarations/audit-opinion.ts';
import { auditorChange } from './declarations/auditor-change.ts';
import { bankruptcyPetition } from './declarations/bankruptcy-petition.ts';
import { budget } from './declarations/budget.ts';
import { collateralValuation } from './declarations/collateral-valuation.ts';
import { consumptionRestriction } from './declarations/consumption-restriction.ts';
import { controllerChange } from './declarations/controller-change.ts';
import { covenantCertificate } from './declarations/covenant-certificate.ts';
import { creditBureauReport } from './declarations/credit-bureau-report.ts';
import { dishonestDebtor } from './declarations/dishonest-debtor.ts';
import { enforcement } from './declarations/enforcement.ts';
import { equityFreeze } from './declarations/equity-freeze.ts';
import { equityPledge } from './declarations/equity-pledge.ts';
import { executiveChange } from './declarations/executive-change.ts';
import { externalRating } from './declarations/external-rating.ts';
import { fraudConfirmed } from './declarations/fraud-confirmed.ts';
import { governanceProfile } from './declarations/governance-profile.ts';
import { guaranteeGiven } from './declarations/guarantee-given.ts';
import { guaranteeReceived } from './declarations/guarantee-received.ts';
import { industryIndex } from './declarations/industry-index.ts';
import { invoiceFraudProbe } from './declarations/invoice-fraud-probe.ts';
import { keyPartnerLost } from './declarations/key-partner-lost.ts';
import { licenceStatus } from './declarations/licence-status.ts';
import { litigation } from './declarations/litigation.ts';
import { loanProceedsMisuse } from './declarations/loan-proceeds-misuse.ts';
import { logisticsVolume } from './declarations/logistics-volume.ts';
import { marketData } from './declarations/market-data.ts';
import { marketPosition } from './declarations/market-position.ts';
import { mergerAcquisition } from './declarations/merger-acquisition.ts';
import { newsItem } from './declarations/news-item.ts';
import { overdue } from './declarations/overdue.ts';
import { overdueBills } from './declarations/overdue-bills.ts';
import { payrollSocialSecurity } from './declarations/payroll-social-security.ts';
import { productionStop } from './declarations/production-stop.ts';
import { projectDelay } from './declarations/project-delay.ts';
import { registrationChange } from './declarations/registration-change.ts';
import { relatedParty } from './declarations/related-party.ts';
import { relatedPartyOccupation } from './declarations/related-party-occupation.ts';
import { restatement } from './declarations/restatement.ts';
import { restructuring } from './declarations/restructuring.ts';
import { safetyAccident } from './declarations/safety-accident.ts';
import { sanctionsHit } from './declarations/sanctions-hit.ts';
import { statementNotes } from './declarations/statement-notes.ts';
import { statementWithdrawal } from './declarations/statement-withdrawal.ts';
import { statementsDue } from './declarations/statements-due.ts';
import { supplierPayment } from './declarations/supplier-payment.ts';
import { taxArrears } from './declarations/tax-arrears.ts';
import { taxCreditGrade } from './declarations/tax-credit-grade.ts';
import { tradingConcentration } from './declarations/trading-concentration.ts';
import { unlikelyToPay } from './declarations/unlikely-to-pay.ts';
import { utilityUse } from './declarations/utility-use.ts';
import { vatDeclaredSales } from './declarations/vat-declared-sales.ts';
import { withdrawal } from './declarations/withdrawal.ts';
import type { FactKind } from './fact-kind.ts';

export const FACT_KIND_BY_ID = {
  'abnormal-operation': abnormalOperation,
  'account-flows': accountFlows,
  'administrative-penalty': administrativePenalty,
  'audit-opinion': auditOpinion,
  'auditor-change': auditorChange,
  'bankruptcy-petition': bankruptcyPetition,
  'budget': budget,
  'collateral-valuation': collateralValuation,
  'consumption-restriction': consumptionRestriction,
  'controller-change': controllerChange,
  'covenant-certificate': covenantCertificate,
  'credit-bureau-report': creditBureauReport,
  'dishonest-debtor': dishonestDebtor,
  'enforcement': enforcement,
  'equity-freeze': equityFreeze,
  'equity-pledge': equityPledge,
  'executive-change': executiveChange,
  'external-rating': externalRating,
  'fraud-confirmed': fraudConfirmed,
  'governance-profile': governanceProfile,
  'guarantee-given': guaranteeGiven,
  'guarantee-received': guaranteeReceived,
  'industry-index': industryIndex,
  'invoice-fraud-probe': invoiceFraudProbe,
  'key-partner-lost': keyPartnerLost,
  'licence-status': licenceStatus,
  'litigation': litigation,
  'loan-proceeds-misuse': loanProceedsMisuse,
  'logistics-volume': logisticsVolume,
  'market-data': marketData,
  'market-position': marketPosition,
  'merger-acquisition': mergerAcquisition,
  'news-item': newsItem,
  'overdue': overdue,
  'overdue-bills': overdueBills,
  'payroll-social-security': payrollSocialSecurity,
  'production-stop': productionStop,
  'project-delay': projectDelay,
  'registration-change': registrationChange,
  'related-party': relatedParty,
  'related-party-occupation': relatedPartyOccupation,
  'restatement': restatement,
  'restructuring': restructuring,
  'safety-accident': safetyAccident,
  'sanctions-hit': sanctionsHit,
  'statement-notes': statementNotes,
  'statement-withdrawal': statementWithdrawal,
  'statements-due': statementsDue,
  'supplier-payment': supplierPayment,
  'tax-arrears': taxArrears,
  'tax-credit-grade': taxCreditGrade,
  'trading-concentration': tradingConcentration,
  'unlikely-to-pay': unlikelyToPay,
  'utility-use': utilityUse,
  'vat-declared-sales': vatDeclaredSales,
  'withdrawal': withdrawal,
} as const satisfies Readonly<Record<string, FactKind>>;

export type FactKindId = keyof typeof FACT_KIND_BY_ID;

export const FACT_KINDS: readonly (FactKind & { readonly id: FactKindId })[] =
  Object.values(FACT_KIND_BY_ID);
