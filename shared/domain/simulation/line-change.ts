import { type Decimal, decimalText } from '../../kernel/decimal.ts';
import {
  componentsOf,
  LINE_ITEMS,
  type LineItemId,
  sectionOf,
} from '../statements/line-items/line-items.ts';
import type { LineChange } from './change.ts';
import {
  type PropagationSettings,
  postInterest,
  postInterestOnDebt,
  postProfit,
} from './earnings.ts';
import { type CashActivity, type Ledger, toAmount } from './ledger.ts';
import { ChangeRefused, lineExhausted } from './simulation-finding.ts';

/** Balance-sheet lines whose change is paid or received in cash, and in which part of it. */
const BALANCES: Readonly<Partial<Record<LineItemId, CashActivity>>> = {
  notesReceivable: 'operating',
  accountsReceivable: 'operating',
  prepayments: 'operating',
  otherReceivables: 'operating',
  inventory: 'operating',
  contractAssets: 'operating',
  otherCurrentAssets: 'operating',
  tradingFinancialAssets: 'investing',
  longTermEquityInvestments: 'investing',
  propertyPlantEquipment: 'investing',
  constructionInProgress: 'investing',
  investmentProperty: 'investing',
  intangibleAssets: 'investing',
  goodwill: 'investing',
  otherNonCurrentAssets: 'investing',
  notesPayable: 'operating',
  accountsPayable: 'operating',
  contractLiabilities: 'operating',
  payrollPayable: 'operating',
  taxesPayable: 'operating',
  otherPayables: 'operating',
  otherCurrentLiabilities: 'operating',
  provisions: 'operating',
  otherNonCurrentLiabilities: 'operating',
  shortTermBorrowings: 'financing',
  currentPortionOfLongTermDebt: 'financing',
  longTermBorrowings: 'financing',
  bondsPayable: 'financing',
  longTermPayables: 'financing',
  paidInCapital: 'financing',
  capitalReserve: 'financing',
};

const PLANT: ReadonlySet<LineItemId> = new Set([
  'propertyPlantEquipment',
  'constructionInProgress',
  'intangibleAssets',
]);
const DEBT: ReadonlySet<LineItemId> = new Set([
  'shortTermBorrowings',
  'currentPortionOfLongTermDebt',
  'longTermBorrowings',
  'bondsPayable',
  'longTermPayables',
]);

/** Lines of the income statement that are paid in cash: the sign with which they enter profit. */
const EARNINGS: Readonly<Partial<Record<LineItemId, 1 | -1>>> = {
  revenue: 1,
  costOfSales: -1,
  taxesAndSurcharges: -1,
  sellingExpenses: -1,
  administrativeExpenses: -1,
  sellingGeneralAdministrativeExpenses: -1,
  researchExpenses: -1,
  otherIncome: 1,
  investmentIncome: 1,
  nonOperatingIncome: 1,
  nonOperatingExpenses: -1,
};
const BELOW_OPERATING: ReadonlySet<LineItemId> = new Set([
  'nonOperatingIncome',
  'nonOperatingExpenses',
]);

const isAsset = (line: LineItemId): boolean =>
  componentsOf('currentAssets').includes(line) || componentsOf('nonCurrentAssets').includes(line);

const notPropagated = (line: LineItemId): ChangeRefused =>
  new ChangeRefused(
    'line-not-propagated',
    {
      en:
        `${LINE_ITEMS[line].en} follows from other lines: change those, use a driver, ` +
        'or change it as stated.',
      zh: `${LINE_ITEMS[line].zh}由其他项目得出：请变动相关项目、使用驱动因素，或选择仅变动本项目。`,
    },
    [line],
    'line',
  );

const targetOf = ({ operation, value, line }: LineChange, ledger: Ledger): Decimal => {
  switch (operation) {
    case 'set':
      return toAmount(value);
    case 'scale':
      return toAmount(ledger.need(line).times(value));
    case 'shift':
      return toAmount(ledger.need(line).plus(value));
  }
};

const postBalance = (
  ledger: Ledger,
  line: LineItemId,
  change: Decimal,
  settings: PropagationSettings,
): void => {
  const activity = BALANCES[line];
  if (activity === undefined) throw notPropagated(line);
  ledger.post(line, change);
  ledger.postCash(isAsset(line) ? change.negated() : change, activity);
  if (PLANT.has(line) && change.gt(0)) ledger.addFlow('capitalExpenditure', change);
  if (line === 'accountsReceivable' || line === 'notesReceivable')
    ledger.addIfReported('cashFromCustomers', change.negated());
  if (line === 'paidInCapital' || line === 'capitalReserve')
    for (const flow of ['equityRaised', 'capitalInjected'] as const) ledger.addFlow(flow, change);
  if (!DEBT.has(line)) return;
  ledger.addFlow(change.gt(0) ? 'debtRaised' : 'debtRepaid', change.abs());
  postInterestOnDebt(ledger, change, settings);
};

const postEarnings = (
  ledger: Ledger,
  line: LineItemId,
  change: Decimal,
  settings: PropagationSettings,
): void => {
  const sign = EARNINGS[line];
  if (sign === undefined) throw notPropagated(line);
  const profit = change.times(sign);
  ledger.write(line, ledger.need(line).plus(change));
  if (line === 'revenue' || line === 'costOfSales') ledger.addSigned('grossProfit', profit);
  if (line === 'revenue')
    ledger.addIfReported('cashFromCustomers', toAmount(change.times(settings.cashPerRevenue)));
  ledger.postCash(profit, 'operating');
  if (!BELOW_OPERATING.has(line)) {
    postProfit(ledger, { amount: profit, level: 'operating' }, settings);
    return;
  }
  // Non-operating items stand below operating profit under every standard.
  const operating = ledger.reported('operatingProfit');
  postProfit(ledger, { amount: profit, level: 'financial', isRecurring: false }, settings);
  if (operating !== undefined) ledger.write('operatingProfit', operating);
};

const FREE_SECTIONS: ReadonlySet<string> = new Set(['notes', 'market']);

/** Whether one of the other figures of the statement has to move with the line. */
const standsAlone = (line: LineItemId): boolean => FREE_SECTIONS.has(sectionOf(line));

/** Makes one line change; `propagated` ones refuse a line that only follows from others. */
export const postLine = (
  ledger: Ledger,
  change: LineChange,
  settings: PropagationSettings,
): void => {
  const { line, effect } = change;
  const target = targetOf(change, ledger);
  if (effect === 'as-stated' || standsAlone(line)) {
    ledger.write(line, target);
    return;
  }
  const before = ledger.need(line);
  if (LINE_ITEMS[line].sign !== 'signed' && target.isNegative())
    throw lineExhausted(line, decimalText(before));
  const moved = target.minus(before);
  if (line === 'interestExpense') postInterest(ledger, moved, settings);
  else if (sectionOf(line) === 'balance-sheet') postBalance(ledger, line, moved, settings);
  else postEarnings(ledger, line, moved, settings);
};
