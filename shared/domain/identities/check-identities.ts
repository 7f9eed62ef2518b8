import type { IsoDate } from '../../kernel/dates.ts';
import { StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import { valuesOf } from '../statements/values.ts';
import { assetsAndClaims } from './assets-and-claims.ts';
import { balanceSheetHalves } from './balance-sheet-halves.ts';
import { cashFlowSums } from './cash-flow-sums.ts';
import { closingCashIdentity } from './closing-cash.ts';
import { customerCash } from './customer-cash.ts';
import { equityRolls } from './equity-rolls.ts';
import { fixedAssetRoll } from './fixed-asset-roll.ts';
import type { Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { impliedRates } from './implied-rates.ts';
import { periods } from './periods.ts';
import { plausibility } from './plausibility.ts';
import { grossProfitIdentity, operatingProfitIdentity, profitChain } from './profit-chain.ts';
import { restatements } from './restatements.ts';
import { subtotals } from './subtotals.ts';

export const IDENTITIES: readonly Identity[] = [
  assetsAndClaims,
  balanceSheetHalves,
  subtotals,
  grossProfitIdentity,
  operatingProfitIdentity,
  profitChain,
  cashFlowSums,
  restatements,
  closingCashIdentity,
  equityRolls,
  fixedAssetRoll,
  customerCash,
  impliedRates,
  plausibility,
  periods,
];

const numberOf = (finding: IdentityFinding): number => Number(finding.identity.slice(1));

/** Newest period first, then by identity, so that the order of arrival does not show. */
const inOrder = (one: IdentityFinding, other: IdentityFinding): number => {
  if (one.period !== other.period) return one.period < other.period ? 1 : -1;
  return (
    numberOf(one) - numberOf(other) ||
    one.basis.localeCompare(other.basis, 'en') ||
    one.left.text.localeCompare(other.left.text, 'en')
  );
};

/**
 * Checks every accounting identity on every statement and across periods, and reports all that do
 * not hold. A superseded version is only compared with the one that replaced it. Missing lines
 * never cause a finding.
 */
export const checkIdentities = (
  statements: readonly FinancialStatement[],
  asOf: IsoDate,
): readonly IdentityFinding[] => {
  if (statements.length === 0) return [];
  const checked = new StatementSeries(statements).statements.map((statement) => ({
    statement,
    values: valuesOf(statement),
  }));
  const context = { sent: statements, checked, asOf };
  return IDENTITIES.flatMap((identity) => identity.check(context)).sort(inOrder);
};
