import { type Decimal, decimal, largest, ONE, ZERO } from '../../kernel/decimal.ts';
import type { LineItemId } from '../statements/line-items/line-items.ts';
import { type Ledger, toAmount } from './ledger.ts';
import { lineMissing } from './simulation-finding.ts';

/** What every driver of one simulation shares. */
export interface PropagationSettings {
  readonly dayBasis: Decimal;
  /** Tax on a further unit of profit. */
  readonly taxRate: Decimal;
  /** Yearly interest on a further unit of debt. */
  readonly interestRate: Decimal;
  /** Minority owners' share of a further unit of net income. */
  readonly minorityShare: Decimal;
  /** Cash from customers per unit of revenue at unchanged receivables: value-added tax on top. */
  readonly cashPerRevenue: Decimal;
}

export interface ProfitChange {
  /** Change of profit before tax. */
  readonly amount: Decimal;
  /** Whether operating profit contains it under every standard, or only under Chinese ones. */
  readonly level: 'operating' | 'financial';
  /** Whether it enters taxable profit; default yes. */
  readonly isTaxed?: boolean;
  /** Whether profit without one-off items contains it; default yes. */
  readonly isRecurring?: boolean;
}

/** Profit before tax, where the statement gives it or lets it be told from net income. */
const profitBeforeTax = (ledger: Ledger): Decimal => {
  const reported = ledger.known('profitBeforeTax');
  if (reported !== undefined) return reported;
  const [net, tax] = [ledger.known('netIncome'), ledger.known('incomeTax')];
  if (net === undefined || tax === undefined) throw lineMissing('profitBeforeTax');
  return net.plus(tax);
};

/** A loss brings no tax back: whether it ever will is not known. */
const taxed = (profit: Decimal): Decimal => largest(profit, ZERO);

const postOwners = (ledger: Ledger, change: Decimal, settings: PropagationSettings): Decimal => {
  const minority = toAmount(change.times(settings.minorityShare));
  const parent = change.minus(minority);
  ledger.addSigned('netIncome', change);
  ledger.addSigned('netIncomeAttributableToParent', parent);
  ledger.addSigned('netIncomeAttributableToMinority', minority);
  ledger.postOrTotals('undistributedProfit', parent);
  if (!minority.isZero()) ledger.post('nonControllingInterests', minority);
  return parent;
};

/**
 * Takes a change of pre-tax profit down the income statement: tax, net income, its owners, and
 * retained earnings. Tax is settled in cash; the cash of the change itself is the caller's.
 */
export const postProfit = (
  ledger: Ledger,
  { amount, level, isTaxed = true, isRecurring = true }: ProfitChange,
  settings: PropagationSettings,
): void => {
  if (amount.isZero()) return;
  const before = profitBeforeTax(ledger);
  const taxable = taxed(before.plus(amount)).minus(taxed(before));
  const tax = isTaxed ? toAmount(taxable.times(settings.taxRate)) : ZERO;
  if (level === 'operating' || ledger.standard === 'CAS')
    ledger.addSigned('operatingProfit', amount);
  ledger.addSigned('profitBeforeTax', amount);
  ledger.addSigned('incomeTax', tax);
  const parent = postOwners(ledger, amount.minus(tax), settings);
  if (isRecurring) ledger.addSigned('netIncomeExcludingNonRecurring', parent);
  if (tax.isZero()) return;
  ledger.addIfReported('taxesPaid', tax);
  ledger.postCash(tax.negated(), 'operating');
};

/** Chinese statements pay interest out of financing, the others out of operations. */
export const postInterest = (
  ledger: Ledger,
  change: Decimal,
  settings: PropagationSettings,
): void => {
  const paid = ledger.known('interestExpense');
  const interest = paid === undefined ? change : largest(change, paid.negated());
  if (interest.isZero()) return;
  ledger.addIfReported('interestExpense', interest);
  ledger.addSigned('financeCosts', interest);
  ledger.addIfReported('interestPaid', interest);
  ledger.addIfReported('dividendsAndInterestPaid', interest);
  ledger.postCash(interest.negated(), ledger.standard === 'CAS' ? 'financing' : 'operating');
  postProfit(ledger, { amount: interest.negated(), level: 'financial' }, settings);
};

const MONTHS_PER_YEAR = 12;

/** A yearly amount as the statement's months carry it. */
export const overPeriod = (ledger: Ledger, yearly: Decimal): Decimal =>
  toAmount(yearly.times(ledger.months).div(MONTHS_PER_YEAR));

/** A flow of the statement as it would be over a year. */
export const overYear = (ledger: Ledger, flow: Decimal): Decimal =>
  flow.times(MONTHS_PER_YEAR).div(ledger.months);

/** Debt drawn or repaid evenly through a period bears half of its interest in that period. */
const INTEREST_SHARE = decimal('0.5');

export const postInterestOnDebt = (
  ledger: Ledger,
  debt: Decimal,
  settings: PropagationSettings,
): void => {
  const yearly = debt.times(settings.interestRate).times(INTEREST_SHARE);
  postInterest(ledger, overPeriod(ledger, yearly), settings);
};

export const DEBT_LINES = [
  'shortTermBorrowings',
  'currentPortionOfLongTermDebt',
  'longTermBorrowings',
  'bondsPayable',
] as const satisfies readonly LineItemId[];

/** The borrowings that the statement gives, leases left out; undefined where it gives none. */
export const knownDebt = (ledger: Ledger): Decimal | undefined => {
  const known = DEBT_LINES.flatMap((line) => ledger.known(line) ?? []);
  return known.length === 0 ? undefined : known.reduce((total, each) => total.plus(each), ZERO);
};

const TAX_RATE_MAX = decimal('0.4');
const INTEREST_RATE_MIN = decimal('0.01');
const INTEREST_RATE_MAX = decimal('0.15');
/** Where the statement does not tell what debt costs; a choice of this product. */
const INTEREST_RATE_DEFAULT = decimal('0.05');

const within = (value: Decimal, low: Decimal, high: Decimal): boolean =>
  value.gte(low) && value.lte(high);

/** The company's own effective rate where it is a usual one, else the statutory rate. */
export const marginalTaxRate = (ledger: Ledger, statutory: Decimal): Decimal => {
  const [profit, tax] = [ledger.known('profitBeforeTax'), ledger.known('incomeTax')];
  if (profit === undefined || tax === undefined || profit.lte(0)) return statutory;
  const rate = tax.div(profit);
  return within(rate, ZERO, TAX_RATE_MAX) ? rate : statutory;
};

/** What the company's debt cost it over the period, where that is a usual rate. */
export const marginalInterestRate = (ledger: Ledger): Decimal => {
  const [interest, debt] = [ledger.known('interestExpense'), knownDebt(ledger)];
  if (interest === undefined || debt === undefined || debt.lte(0)) return INTEREST_RATE_DEFAULT;
  const rate = overYear(ledger, interest).div(debt);
  return within(rate, INTEREST_RATE_MIN, INTEREST_RATE_MAX) ? rate : INTEREST_RATE_DEFAULT;
};

/** Minority owners bear their usual share where the statement shows both of their lines. */
export const minorityShare = (ledger: Ledger): Decimal => {
  const [net, minority] = [
    ledger.reported('netIncome'),
    ledger.reported('netIncomeAttributableToMinority'),
  ];
  const isShown = ledger.reported('nonControllingInterests') !== undefined;
  if (!isShown || net === undefined || minority === undefined || net.lte(0)) return ZERO;
  const share = minority.div(net);
  return within(share, ZERO, ONE) ? share : ZERO;
};
