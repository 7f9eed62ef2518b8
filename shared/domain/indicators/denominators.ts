import type { Decimal } from '../../kernel/decimal.ts';
import { measured, notMeaningful, type Outcome } from '../../kernel/outcome.ts';

/**
 * The only divisions in the indicator catalogue. Each function states what its denominator may
 * not be and what that says about the company (policies N0–N8): a gap, or a finding.
 */

/** N0: a denominator without meaning at or below zero. */
export const ratio = (numerator: Decimal, denominator: Decimal): Outcome => {
  if (denominator.isZero()) return notMeaningful('zero-denominator');
  if (denominator.lt(0)) return notMeaningful('non-positive-denominator');
  return measured(numerator.div(denominator));
};

/** N1: leverage on equity; wiped-out equity is the worst answer, not a negative ratio. */
export const overEquity = (numerator: Decimal, equity: Decimal): Outcome =>
  equity.lte(0) ? notMeaningful('negative-equity') : measured(numerator.div(equity));

/** N1 and N6: a return on wiped-out equity never reads as good, whatever the signs. */
export const returnOnEquity = (earnings: Decimal, equity: Decimal): Outcome => {
  if (equity.gt(0)) return measured(earnings.div(equity));
  return notMeaningful(earnings.lt(0) ? 'both-negative' : 'negative-equity');
};

/** N0 and N6: a return on capital that lenders and owners supplied together. */
export const returnOnCapital = (earnings: Decimal, capital: Decimal): Outcome =>
  earnings.lt(0) && capital.lt(0) ? notMeaningful('both-negative') : ratio(earnings, capital);

/** N0 and N1: liabilities beyond the assets mean that the owners' stake is gone. */
export const liabilitiesOverAssets = (liabilities: Decimal, assets: Decimal): Outcome =>
  liabilities.gt(assets) ? notMeaningful('negative-equity') : ratio(liabilities, assets);

/** N1: debt over debt and equity together. */
export const debtOverCapital = (debt: Decimal, equity: Decimal): Outcome =>
  equity.lte(0) ? notMeaningful('negative-equity') : ratio(debt, debt.plus(equity));

/** N2 and N3: debt over earnings; no debt is best, debt without earnings is worst. */
export const debtOverEarnings = (debt: Decimal, earnings: Decimal): Outcome => {
  if (debt.lte(0)) return notMeaningful('no-debt');
  return earnings.lte(0) ? notMeaningful('negative-earnings') : measured(debt.div(earnings));
};

/** N2 and N7: net debt over earnings; net cash is best. */
export const netDebtOverEarnings = (netDebt: Decimal, earnings: Decimal): Outcome => {
  if (netDebt.lte(0)) return notMeaningful('net-cash');
  return earnings.lte(0) ? notMeaningful('negative-earnings') : measured(netDebt.div(earnings));
};

/** N1 and N7: net debt over equity. */
export const netDebtOverEquity = (netDebt: Decimal, equity: Decimal): Outcome => {
  if (equity.lte(0)) return notMeaningful('negative-equity');
  return netDebt.lte(0) ? notMeaningful('net-cash') : measured(netDebt.div(equity));
};

/** N3: a cash measure over debt; no debt is best. */
export const coverOfDebt = (cash: Decimal, debt: Decimal): Outcome =>
  debt.lte(0) ? notMeaningful('no-debt') : measured(cash.div(debt));

/** N2 and N3: earnings over debt; no debt is best, debt without earnings is worst. */
export const earningsOverDebt = (earnings: Decimal, debt: Decimal): Outcome => {
  if (debt.lte(0)) return notMeaningful('no-debt');
  return earnings.lte(0) ? notMeaningful('negative-earnings') : measured(earnings.div(debt));
};

/** N3: a part of the debt over all of it; no debt is best. */
export const shareOfDebt = (part: Decimal, debt: Decimal): Outcome =>
  debt.lte(0) ? notMeaningful('no-debt') : measured(part.div(debt));

/**
 * N6: how much cash the earnings brought. Without earnings only the signs speak: cash all the
 * same leaves the question open, neither cash nor earnings is the worst answer.
 */
export const cashOverEarnings = (cash: Decimal, earnings: Decimal): Outcome => {
  if (earnings.gt(0)) return measured(cash.div(earnings));
  if (cash.gt(0)) return notMeaningful('not-applicable', 'cash came in despite a loss');
  if (cash.isZero() && earnings.isZero()) return notMeaningful('zero-denominator');
  return notMeaningful('both-negative');
};

/** N4: earnings over interest; without interest the sign of the earnings decides. */
export const coverOfInterest = (earnings: Decimal, interest: Decimal): Outcome => {
  if (interest.gt(0)) return measured(earnings.div(interest));
  return notMeaningful(earnings.gt(0) ? 'no-interest' : 'loss-without-interest');
};

/** N5: growth over a base that may be a loss; then only the direction has a meaning. */
export const growth = (now: Decimal, base: Decimal): Outcome => {
  if (base.gt(0)) return measured(now.div(base).minus(1));
  if (base.isZero()) return notMeaningful('zero-denominator');
  if (now.gt(0)) return notMeaningful('turned-profitable');
  return notMeaningful(now.lt(base) ? 'loss-widened' : 'loss-narrowed');
};

/** N8: turnover of something that service companies do not have. */
export const turnoverDays = (
  dayBasis: Decimal,
  balance: Decimal,
  denominator: Decimal,
): Outcome => {
  if (denominator.lte(0) || balance.isZero()) return notMeaningful('not-applicable');
  return measured(dayBasis.times(balance).div(denominator));
};

/** N7: months that liquid funds last; a company that earns cash burns none. */
export const monthsOfRunway = (liquidFunds: Decimal, freeCashFlow: Decimal): Outcome =>
  freeCashFlow.gte(0)
    ? notMeaningful('no-burn')
    : measured(liquidFunds.times(-12).div(freeCashFlow));
