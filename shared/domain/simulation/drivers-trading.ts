import { type Decimal, decimal, ONE, smallest, ZERO } from '../../kernel/decimal.ts';
import type { LineItemId } from '../statements/line-items/line-items.ts';
import type { DriverChange } from './change.ts';
import { overYear, type PropagationSettings, postProfit } from './earnings.ts';
import { type Ledger, toAmount } from './ledger.ts';
import { lineMissing, outOfRange } from './simulation-finding.ts';

type Of<Kind extends DriverChange['kind']> = Extract<DriverChange, { readonly kind: Kind }>;

/** A fifth of a lost customer's costs cannot be shed within the year; a choice of this product. */
const LOST_CUSTOMER_VARIABLE_SHARE = decimal('0.8');
/** Raw materials' share of the cost of sales where nobody states it; a choice of this product. */
const RAW_MATERIAL_SHARE = decimal('0.5');

export const checkRange = (value: Decimal, from: string, to: string, member: string): void => {
  if (value.lt(from) || value.gt(to)) throw outOfRange(member, from, to);
};

const checkShare = (share: Decimal, member: string): void => checkRange(share, '0', '1', member);

/** Cost of sales, as a line or as revenue less gross profit. */
export const costOfSales = (ledger: Ledger): Decimal => {
  const reported = ledger.known('costOfSales');
  if (reported !== undefined) return reported;
  const [revenue, gross] = [ledger.known('revenue'), ledger.known('grossProfit')];
  if (revenue === undefined || gross === undefined) throw lineMissing('costOfSales');
  return revenue.minus(gross);
};

/** Old receivables cannot outgrow all receivables. */
const trimOldReceivables = (ledger: Ledger): void => {
  const old = ledger.reported('receivablesOverOneYear');
  const all = ledger.reported('accountsReceivable');
  if (old !== undefined && all !== undefined && old.gt(all))
    ledger.write('receivablesOverOneYear', all);
};

/** Moves balances by one factor; those not known stay out of sight. Returns the sum moved. */
const scaleBalances = (ledger: Ledger, lines: readonly LineItemId[], factor: Decimal): Decimal => {
  let moved = ZERO;
  for (const line of lines) {
    const change = toAmount((ledger.known(line) ?? ZERO).times(factor));
    ledger.post(line, change);
    moved = moved.plus(change);
  }
  return moved;
};

/** New sales and costs with working capital at unchanged days. */
const postTrade = (
  ledger: Ledger,
  change: { readonly revenue: Decimal; readonly cost: Decimal },
  settings: PropagationSettings,
): void => {
  const [revenue, cost] = [ledger.need('revenue'), costOfSales(ledger)];
  const salesGrowth = revenue.gt(0) ? change.revenue.div(revenue) : ZERO;
  const costGrowth = cost.gt(0) ? change.cost.div(cost) : ZERO;
  const margin = change.revenue.minus(change.cost);
  ledger.addSigned('revenue', change.revenue);
  ledger.addSigned('costOfSales', change.cost);
  ledger.addSigned('grossProfit', margin);
  const receivables = scaleBalances(ledger, ['accountsReceivable', 'notesReceivable'], salesGrowth);
  const inventory = scaleBalances(ledger, ['inventory'], costGrowth);
  const payables = scaleBalances(ledger, ['accountsPayable', 'notesPayable'], costGrowth);
  trimOldReceivables(ledger);
  ledger.addIfReported(
    'cashFromCustomers',
    toAmount(change.revenue.times(settings.cashPerRevenue)).minus(receivables),
  );
  ledger.postCash(margin.minus(receivables).minus(inventory).plus(payables), 'operating');
  postProfit(ledger, { amount: margin, level: 'operating' }, settings);
};

export const postRevenue = (
  ledger: Ledger,
  { change, variableCostShare = ONE }: Of<'revenue'>,
  settings: PropagationSettings,
): void => {
  checkRange(change, '-1', '10', 'change');
  checkShare(variableCostShare, 'variableCostShare');
  const revenue = toAmount(ledger.need('revenue').times(change));
  const cost = toAmount(costOfSales(ledger).times(change).times(variableCostShare));
  postTrade(ledger, { revenue, cost }, settings);
};

export const postLostCustomer = (
  ledger: Ledger,
  { revenueShare, variableCostShare = LOST_CUSTOMER_VARIABLE_SHARE }: Of<'customer-lost'>,
  settings: PropagationSettings,
): void => {
  checkShare(revenueShare, 'revenueShare');
  checkShare(variableCostShare, 'variableCostShare');
  postRevenue(
    ledger,
    { kind: 'revenue', change: revenueShare.negated(), variableCostShare },
    settings,
  );
};

/** Costs paid in cash, with balances as they are. */
const postCost = (ledger: Ledger, cost: Decimal, settings: PropagationSettings): void => {
  const present = costOfSales(ledger);
  const change = cost.isNegative() ? smallest(present, cost.negated()).negated() : cost;
  ledger.addSigned('costOfSales', change);
  ledger.addSigned('grossProfit', change.negated());
  ledger.postCash(change.negated(), 'operating');
  postProfit(ledger, { amount: change.negated(), level: 'operating' }, settings);
};

export const postGrossMargin = (
  ledger: Ledger,
  { change }: Of<'gross-margin'>,
  settings: PropagationSettings,
): void => {
  checkRange(change, '-1', '1', 'change');
  postCost(ledger, toAmount(ledger.need('revenue').times(change).negated()), settings);
};

export const postEbitda = (
  ledger: Ledger,
  { change }: Of<'ebitda'>,
  settings: PropagationSettings,
): void => {
  checkRange(change, '-10', '10', 'change');
  const ebitda = ledger.need('ebitda');
  postCost(ledger, toAmount(ebitda.abs().times(change).negated()), settings);
};

export const postRawMaterialCost = (
  ledger: Ledger,
  { change, shareOfCost = RAW_MATERIAL_SHARE, passThrough = ZERO }: Of<'raw-material-cost'>,
  settings: PropagationSettings,
): void => {
  checkRange(change, '-1', '10', 'change');
  checkShare(shareOfCost, 'shareOfCost');
  checkShare(passThrough, 'passThrough');
  const cost = toAmount(costOfSales(ledger).times(shareOfCost).times(change));
  const revenue = toAmount(cost.times(passThrough));
  postTrade(ledger, { revenue, cost }, settings);
};

type DaysChange = Of<'receivable-days' | 'inventory-days' | 'payable-days'>;

/** The balance of so many days, on the flow that it turns on. */
export const balanceOfDays = (
  ledger: Ledger,
  kind: DaysChange['kind'],
  days: Decimal,
  dayBasis: Decimal,
): Decimal => {
  const flow = kind === 'receivable-days' ? ledger.need('revenue') : costOfSales(ledger);
  return toAmount(overYear(ledger, flow).times(days).div(dayBasis));
};

export const postDays = (
  ledger: Ledger,
  { kind, days }: DaysChange,
  settings: PropagationSettings,
): void => {
  checkRange(days, '-3650', '3650', 'days');
  const balance = balanceOfDays(ledger, kind, days, settings.dayBasis);
  switch (kind) {
    case 'receivable-days':
      ledger.post('accountsReceivable', balance);
      trimOldReceivables(ledger);
      ledger.addIfReported('cashFromCustomers', balance.negated());
      ledger.postCash(balance.negated(), 'operating');
      return;
    case 'inventory-days':
      ledger.post('inventory', balance);
      ledger.postCash(balance.negated(), 'operating');
      return;
    case 'payable-days':
      ledger.post('accountsPayable', balance);
      ledger.postCash(balance, 'operating');
  }
};
