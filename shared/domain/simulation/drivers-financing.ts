import { type Decimal, decimal, decimalText, ONE, smallest, ZERO } from '../../kernel/decimal.ts';
import type { LineItemId } from '../statements/line-items/line-items.ts';
import type { DriverChange } from './change.ts';
import { checkRange } from './drivers-trading.ts';
import {
  DEBT_LINES,
  knownDebt,
  overPeriod,
  type PropagationSettings,
  postInterest,
  postInterestOnDebt,
  postProfit,
} from './earnings.ts';
import { type Ledger, toAmount } from './ledger.ts';
import { ChangeRefused, lineExhausted, lineMissing } from './simulation-finding.ts';

type Of<Kind extends DriverChange['kind']> = Extract<DriverChange, { readonly kind: Kind }>;

const AMOUNT_MAX = '99999999999999999999';

const checkAmount = (amount: Decimal): void => checkRange(amount, '0', AMOUNT_MAX, 'amount');

const BASIS_POINT = decimal('0.0001');

const needDebt = (ledger: Ledger): Decimal => {
  const debt = knownDebt(ledger);
  if (debt === undefined) throw lineMissing(...DEBT_LINES);
  return debt;
};

/** A year of the new rate on the share of today's debt that reprices. */
export const postInterestRate = (
  ledger: Ledger,
  { basisPoints, floatingShare = ONE }: Of<'interest-rate'>,
  settings: PropagationSettings,
): void => {
  checkRange(basisPoints, '-5000', '5000', 'basisPoints');
  checkRange(floatingShare, '0', '1', 'floatingShare');
  const yearly = needDebt(ledger).times(floatingShare).times(basisPoints).times(BASIS_POINT);
  postInterest(ledger, overPeriod(ledger, yearly), settings);
};

/** Takes an amount off several lines in order, as far as each reaches. */
const takeInOrder = (ledger: Ledger, lines: readonly LineItemId[], amount: Decimal): void => {
  let left = amount;
  for (const line of lines) {
    const part = smallest(left, ledger.known(line) ?? ZERO);
    if (part.lte(0)) continue;
    ledger.post(line, part.negated());
    left = left.minus(part);
  }
  const [first] = lines;
  if (left.gt(0) && first !== undefined)
    throw lineExhausted(first, decimalText(amount.minus(left)));
};

export const postDebtRepaid = (
  ledger: Ledger,
  change: Of<'debt-repaid'>,
  settings: PropagationSettings,
): void => {
  checkAmount(change.amount);
  const amount = toAmount(change.amount);
  takeInOrder(ledger, DEBT_LINES, amount);
  ledger.addFlow('debtRepaid', amount);
  ledger.postCash(amount.negated(), 'financing');
  postInterestOnDebt(ledger, amount.negated(), settings);
};

export const postDebtRaised = (
  ledger: Ledger,
  change: Of<'debt-raised'>,
  settings: PropagationSettings,
): void => {
  checkAmount(change.amount);
  const amount = toAmount(change.amount);
  ledger.post(change.term === 'short' ? 'shortTermBorrowings' : 'longTermBorrowings', amount);
  ledger.addFlow('debtRaised', amount);
  ledger.postCash(amount, 'financing');
  postInterestOnDebt(ledger, amount, settings);
};

export const SHORT_DEBT_LINES = [
  'shortTermBorrowings',
  'currentPortionOfLongTermDebt',
] as const satisfies readonly LineItemId[];

export const postDebtTermedOut = (ledger: Ledger, change: Of<'debt-termed-out'>): void => {
  checkAmount(change.amount);
  const amount = toAmount(change.amount);
  takeInOrder(ledger, SHORT_DEBT_LINES, amount);
  ledger.post('longTermBorrowings', amount);
  ledger.addFlow('debtRepaid', amount);
  ledger.addFlow('debtRaised', amount);
};

/** The dividend that can still be cut: what the statement says was paid or declared. */
export const dividendPaid = (ledger: Ledger): Decimal | undefined =>
  ledger.known('dividendsPaid') ?? ledger.known('dividendsDeclared');

export const postDividend = (ledger: Ledger, change: Of<'dividend'>): void => {
  checkRange(change.amount, `-${AMOUNT_MAX}`, AMOUNT_MAX, 'amount');
  const amount = toAmount(change.amount);
  const paid = dividendPaid(ledger);
  if (amount.isNegative()) {
    if (paid === undefined) throw lineMissing('dividendsPaid');
    if (paid.plus(amount).isNegative()) throw lineExhausted('dividendsPaid', decimalText(paid));
  }
  ledger.postOrTotals('undistributedProfit', amount.negated());
  for (const line of ['dividendsPaid', 'dividendsDeclared', 'dividendsAndInterestPaid'] as const)
    ledger.addFlow(line, amount);
  ledger.postCash(amount.negated(), 'financing');
};

export const postEquityInjected = (ledger: Ledger, change: Of<'equity-injected'>): void => {
  checkAmount(change.amount);
  const amount = toAmount(change.amount);
  ledger.postOrTotals('paidInCapital', amount);
  ledger.addFlow('equityRaised', amount);
  ledger.addFlow('capitalInjected', amount);
  ledger.postCash(amount, 'financing');
};

/** Plant in use, without depreciation on it in its first period. */
export const postCapitalExpenditure = (ledger: Ledger, change: Of<'capital-expenditure'>): void => {
  checkRange(change.amount, `-${AMOUNT_MAX}`, AMOUNT_MAX, 'amount');
  const amount = toAmount(change.amount);
  const spent = ledger.known('capitalExpenditure');
  if (amount.isNegative() && spent === undefined) throw lineMissing('capitalExpenditure');
  if (spent?.plus(amount).isNegative() === true)
    throw lineExhausted('capitalExpenditure', decimalText(spent));
  ledger.post('propertyPlantEquipment', amount);
  ledger.addFlow('capitalExpenditure', amount);
  ledger.postCash(amount.negated(), 'investing');
};

/** Foreign-currency assets revalue where their kind is not known: among the trade receivables. */
const REVALUED_ASSETS = ['accountsReceivable', 'otherReceivables', 'otherCurrentAssets'] as const;

const revalueDebt = (ledger: Ledger, change: Decimal): void => {
  const debt = needDebt(ledger);
  if (debt.lte(0)) throw lineMissing(...DEBT_LINES);
  let left = change;
  const present = DEBT_LINES.filter((line) => ledger.known(line)?.gt(0) === true);
  for (const [index, line] of present.entries()) {
    const isLast = index === present.length - 1;
    const part = isLast ? left : toAmount(change.times(ledger.need(line)).div(debt));
    ledger.post(line, part);
    left = left.minus(part);
  }
};

const positionMissing = (): ChangeRefused =>
  new ChangeRefused(
    'position-missing',
    {
      en: 'The foreign-currency assets and debt of the newest period are not given.',
      zh: '最新一期未提供外币资产与外币负债。',
    },
    ['foreignCurrencyAssets', 'foreignCurrencyDebt'],
  );

/** Translation of what is held and owed in foreign currencies; no cash moves but tax. */
export const postForeignExchange = (
  ledger: Ledger,
  { depreciation }: Of<'foreign-exchange'>,
  settings: PropagationSettings,
): void => {
  checkRange(depreciation, '-0.9', '0.9', 'depreciation');
  const held = ledger.known('foreignCurrencyAssets');
  const owed = ledger.known('foreignCurrencyDebt');
  if (held === undefined || owed === undefined) throw positionMissing();
  const rise = ONE.div(ONE.minus(depreciation)).minus(ONE);
  const [gain, loss] = [toAmount(held.times(rise)), toAmount(owed.times(rise))];
  const asset = REVALUED_ASSETS.find(
    (line) => ledger.known(line)?.plus(gain).isNegative() === false,
  );
  if (!gain.isZero()) {
    if (asset === undefined) throw lineMissing(...REVALUED_ASSETS);
    ledger.post(asset, gain);
    ledger.addSigned('foreignCurrencyAssets', gain);
  }
  if (!loss.isZero()) {
    revalueDebt(ledger, loss);
    ledger.addSigned('foreignCurrencyDebt', loss);
  }
  const net = gain.minus(loss);
  ledger.addSigned('financeCosts', net.negated());
  postProfit(ledger, { amount: net, level: 'financial' }, settings);
};

const CREDIT_LINES: ReadonlySet<LineItemId> = new Set(['accountsReceivable', 'otherReceivables']);

export const postWriteDown = (
  ledger: Ledger,
  { line, share }: Of<'write-down'>,
  settings: PropagationSettings,
): void => {
  checkRange(share, '0', '1', 'share');
  const loss = toAmount(ledger.need(line).times(share));
  ledger.post(line, loss.negated());
  if (line === 'accountsReceivable') ledger.addIfReported('receivablesOverOneYear', loss.negated());
  ledger.addFlow(CREDIT_LINES.has(line) ? 'creditImpairmentLoss' : 'assetImpairmentLoss', loss);
  ledger.addIfReported('impairmentAllowance', loss);
  postProfit(
    ledger,
    { amount: loss.negated(), level: 'operating', isTaxed: false, isRecurring: false },
    settings,
  );
};
