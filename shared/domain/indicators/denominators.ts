import { type Decimal, largest, ONE, standardDeviation, ZERO } from '../../kernel/decimal.ts';
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

/** N0 and N1: debt over debt and equity together. */
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

/** N8: days of purchases in a balance; without cost of sales there is nothing to count in. */
export const daysOfCost = (dayBasis: Decimal, balance: Decimal, costOfSales: Decimal): Outcome =>
  costOfSales.lte(0)
    ? notMeaningful('not-applicable')
    : measured(dayBasis.times(balance).div(costOfSales));

/** N5: average growth a year over several years; a fall below zero has no root, only a direction. */
export const compoundGrowth = (now: Decimal, base: Decimal, years: number): Outcome => {
  if (base.lte(0)) return growth(now, base);
  if (now.lt(0)) return notMeaningful('loss-widened', 'from positive to negative');
  return measured(now.div(base).pow(ONE.div(years)).minus(1));
};

/** N0 and N1: growth of equity; from wiped-out equity there is nothing to grow from. */
export const growthOfEquity = (now: Decimal, base: Decimal): Outcome => {
  if (base.gt(0)) return measured(now.div(base).minus(1));
  if (now.lte(0)) return notMeaningful('negative-equity');
  return notMeaningful('non-positive-denominator', 'equity came back from a deficit');
};

/** N5 and N8: growth of something that service companies do not have. */
export const growthIfHeld = (now: Decimal, base: Decimal): Outcome =>
  now.lte(0) && base.lte(0) ? notMeaningful('not-applicable') : growth(now, base);

const MILLION = 1_000_000;

/** N0: natural logarithm of an amount in millions of US dollars, the one unit of size. */
export const logarithmOfSize = (amount: Decimal, usDollarRate: Decimal): Outcome => {
  const dollars = amount.times(usDollarRate);
  return dollars.lte(0)
    ? notMeaningful('non-positive-denominator', 'an amount that is not positive has no logarithm')
    : measured(dollars.div(MILLION).ln());
};

/** N1: size of equity; wiped-out equity is the worst answer. */
export const logarithmOfEquity = (equity: Decimal, usDollarRate: Decimal): Outcome =>
  equity.lte(0) ? notMeaningful('negative-equity') : logarithmOfSize(equity, usDollarRate);

/** N0: spread of a yearly ratio; both series run to the current year, the shorter one decides. */
export const deviationOfRatios = (
  numerators: readonly Decimal[],
  denominators: readonly Decimal[],
): Outcome => {
  const years = Math.min(numerators.length, denominators.length);
  const newest = denominators.slice(denominators.length - years);
  const ratios: Decimal[] = [];
  for (const [year, numerator] of numerators.slice(numerators.length - years).entries()) {
    const each = ratio(numerator, newest[year] ?? ZERO);
    if (each.kind === 'not-meaningful') return each;
    ratios.push(each.value);
  }
  return ratios.length === 0
    ? notMeaningful('missing-history')
    : measured(standardDeviation(ratios));
};

/** Two measures put together; the first gap stands for the whole. */
export const total = (one: Outcome, other: Outcome): Outcome => {
  if (one.kind === 'not-meaningful') return one;
  return other.kind === 'not-meaningful' ? other : measured(one.value.plus(other.value));
};

/** One measure less another; the first gap stands for the whole. */
export const difference = (one: Outcome, other: Outcome): Outcome => {
  if (one.kind === 'not-meaningful') return one;
  return other.kind === 'not-meaningful' ? other : measured(one.value.minus(other.value));
};

/** Natural logarithm of one plus a shortfall in millions of US dollars; 0 where nothing is short. */
export const logarithmOfShortfall = (shortfall: Decimal, usDollarRate: Decimal): Outcome =>
  measured(largest(ZERO, shortfall).times(usDollarRate).div(MILLION).plus(1).ln());
