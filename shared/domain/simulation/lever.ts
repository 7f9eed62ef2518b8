import { type Decimal, decimal, largest, smallest, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { Source } from '../source.ts';
import { availableCash } from './cash-shortfall.ts';
import type { Change } from './change.ts';
import { dividendPaid, SHORT_DEBT_LINES } from './drivers-financing.ts';
import { balanceOfDays, costOfSales } from './drivers-trading.ts';
import { knownDebt, type PropagationSettings } from './earnings.ts';
import type { Ledger } from './ledger.ts';

export const LEVER_IDS = [
  'repay-debt',
  'equity-for-debt',
  'inject-equity',
  'term-out-debt',
  'collect-receivables',
  'reduce-inventory',
  'raise-margin',
  'cut-dividend',
  'cut-capital-expenditure',
] as const;
export type LeverId = (typeof LEVER_IDS)[number];

/** What a lever's bound may look at. */
export interface LeverContext {
  readonly ledger: Ledger;
  readonly settings: PropagationSettings;
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
}

/** Something that a company can do for its grade, within bounds that it could live with. */
export interface Lever {
  readonly id: LeverId;
  readonly title: Text;
  /** How a size reads: money, days, or a share of revenue. */
  readonly unit: 'amount' | 'days' | 'fraction';
  /** How far it may go, in words. */
  readonly limit: Text;
  /** The ratio that says it best. */
  readonly ratio: string;
  /** Burden of one unit of money moved, beside own cash repaying debt at 1. */
  readonly effort: Decimal;
  /** Levers that draw on one thing are not combined. */
  readonly draws: 'debt' | 'equity' | 'none' | 'debt-and-equity';
  readonly source: Source;
  /** Throws a `ChangeRefused` where the figures lack; nil or less where there is no room. */
  bound(context: LeverContext): Decimal;
  changesAt(size: Decimal): readonly Change[];
  moneyAt(context: LeverContext, size: Decimal): Decimal;
}

const source = (locator: string): Source => ({
  citation: 'Product policy on feasible improvement',
  locator,
  confidence: 'design',
});

/** A fifth of the cash stays to run the business. */
const CASH_SHARE = decimal('0.8');
const EQUITY_SHARE = decimal('0.2');
const MARGIN_MAX = decimal('0.05');
const CAPEX_SHARE = decimal('0.3');
/** Where no band says what strong is, days may fall by this share. */
const DAYS_SHARE = decimal('0.3');

const same = (_context: LeverContext, size: Decimal): Decimal => size;

const equityMax = ({ ledger }: LeverContext): Decimal =>
  ledger.need('totalAssets').times(EQUITY_SHARE);

/** Closing days down to the strong end of the indicator's band. */
const daysAboveStrong = (
  { ledger, settings, indicators }: LeverContext,
  kind: 'receivable-days' | 'inventory-days',
): Decimal => {
  const balance = ledger.need(kind === 'receivable-days' ? 'accountsReceivable' : 'inventory');
  const perDay = balanceOfDays(ledger, kind, decimal(1), settings.dayBasis);
  if (perDay.lte(0)) return ZERO;
  const days = balance.div(perDay);
  const band = indicators.get(kind)?.indicator.band;
  if (band === undefined || 'none' in band) return days.times(DAYS_SHARE);
  return largest(days.minus(decimal(band.strong)), ZERO);
};

const debtOf = (ledger: Ledger): Decimal => knownDebt(ledger) ?? ledger.need('totalDebt');

const LEVERS_BY_ID: Readonly<Record<LeverId, Omit<Lever, 'id'>>> = {
  'repay-debt': {
    title: { en: 'Repay debt out of cash', zh: '以自有现金偿还债务' },
    unit: 'amount',
    limit: { en: 'four fifths of the free cash', zh: '可用现金的八成' },
    ratio: 'debt-to-assets',
    effort: decimal('1'),
    draws: 'debt',
    source: source('own cash is the measure of effort: 1'),
    bound: ({ ledger }) => smallest(availableCash(ledger).times(CASH_SHARE), debtOf(ledger)),
    changesAt: (amount) => [{ kind: 'debt-repaid', amount }],
    moneyAt: same,
  },
  'equity-for-debt': {
    title: { en: 'Raise equity and repay debt with it', zh: '增资并用于偿还债务' },
    unit: 'amount',
    limit: { en: 'a fifth of total assets', zh: '总资产的两成' },
    ratio: 'debt-to-assets',
    effort: decimal('3'),
    draws: 'debt-and-equity',
    source: source('owners’ money is three times as hard to find as own cash'),
    bound: (context) => smallest(equityMax(context), debtOf(context.ledger)),
    changesAt: (amount) => [
      { kind: 'equity-injected', amount },
      { kind: 'debt-repaid', amount },
    ],
    moneyAt: same,
  },
  'inject-equity': {
    title: { en: 'Raise equity and keep it in cash', zh: '增资并留存现金' },
    unit: 'amount',
    limit: { en: 'a fifth of total assets', zh: '总资产的两成' },
    ratio: 'debt-to-assets',
    effort: decimal('3'),
    draws: 'equity',
    source: source('owners’ money is three times as hard to find as own cash'),
    bound: equityMax,
    changesAt: (amount) => [{ kind: 'equity-injected', amount }],
    moneyAt: same,
  },
  'term-out-debt': {
    title: { en: 'Replace short-term debt by long-term debt', zh: '以长期债务置换短期债务' },
    unit: 'amount',
    limit: { en: 'all short-term bank debt', zh: '全部短期银行债务' },
    ratio: 'current-ratio',
    effort: decimal('0.5'),
    draws: 'debt',
    source: source('lenders agree to terms more easily than owners to money'),
    bound: ({ ledger }) => {
      ledger.need('longTermBorrowings');
      return SHORT_DEBT_LINES.reduce((total, line) => total.plus(ledger.known(line) ?? ZERO), ZERO);
    },
    changesAt: (amount) => [{ kind: 'debt-termed-out', amount }],
    moneyAt: same,
  },
  'collect-receivables': {
    title: { en: 'Collect receivables sooner', zh: '加快应收账款回收' },
    unit: 'days',
    limit: { en: 'the strong end of the receivable days', zh: '应收账款周转天数的较强水平' },
    ratio: 'receivable-days',
    effort: decimal('1.5'),
    draws: 'none',
    source: source('half as hard again as own cash: customers have to agree'),
    bound: (context) => daysAboveStrong(context, 'receivable-days'),
    changesAt: (days) => [{ kind: 'receivable-days', days: days.negated() }],
    moneyAt: ({ ledger, settings }, days) =>
      balanceOfDays(ledger, 'receivable-days', days, settings.dayBasis),
  },
  'reduce-inventory': {
    title: { en: 'Run on less stock', zh: '压降存货' },
    unit: 'days',
    limit: { en: 'the strong end of the inventory days', zh: '存货周转天数的较强水平' },
    ratio: 'inventory-days',
    effort: decimal('1.5'),
    draws: 'none',
    source: source('half as hard again as own cash: stock has to be sold'),
    bound: (context) => daysAboveStrong(context, 'inventory-days'),
    changesAt: (days) => [{ kind: 'inventory-days', days: days.negated() }],
    moneyAt: ({ ledger, settings }, days) =>
      balanceOfDays(ledger, 'inventory-days', days, settings.dayBasis),
  },
  'raise-margin': {
    title: { en: 'Raise the gross margin', zh: '提高毛利率' },
    unit: 'fraction',
    limit: { en: 'five percentage points of revenue', zh: '收入的5个百分点' },
    ratio: 'gross-margin',
    effort: decimal('5'),
    draws: 'none',
    source: source('a lasting improvement of earnings is five times as hard as own cash'),
    bound: ({ ledger }) => {
      const revenue = ledger.need('revenue');
      if (revenue.lte(0)) return ZERO;
      return smallest(MARGIN_MAX, costOfSales(ledger).div(revenue));
    },
    changesAt: (change) => [{ kind: 'gross-margin', change }],
    moneyAt: ({ ledger }, share) => ledger.need('revenue').times(share),
  },
  'cut-dividend': {
    title: { en: 'Cut the dividend', zh: '减少分红' },
    unit: 'amount',
    limit: { en: 'the dividend of the period', zh: '本期股利' },
    ratio: 'debt-to-assets',
    effort: decimal('2'),
    draws: 'none',
    source: source('owners’ income is twice as hard to ask for as own cash'),
    bound: ({ ledger }) => dividendPaid(ledger) ?? ledger.need('dividendsPaid'),
    changesAt: (amount) => [{ kind: 'dividend', amount: amount.negated() }],
    moneyAt: same,
  },
  'cut-capital-expenditure': {
    title: { en: 'Cut capital expenditure', zh: '压缩资本支出' },
    unit: 'amount',
    limit: { en: 'three tenths of the period’s spending', zh: '本期资本支出的三成' },
    ratio: 'fcf-to-debt',
    effort: decimal('1.5'),
    draws: 'none',
    source: source('half as hard again as own cash: growth is put off'),
    bound: ({ ledger }) =>
      smallest(
        ledger.need('capitalExpenditure').times(CAPEX_SHARE),
        ledger.need('propertyPlantEquipment'),
      ),
    changesAt: (amount) => [{ kind: 'capital-expenditure', amount: amount.negated() }],
    moneyAt: same,
  },
};

export const LEVERS: readonly Lever[] = LEVER_IDS.map((id) => ({ id, ...LEVERS_BY_ID[id] }));

const DRAWN: Readonly<Record<Lever['draws'], readonly string[]>> = {
  debt: ['debt'],
  equity: ['equity'],
  'debt-and-equity': ['debt', 'equity'],
  none: [],
};

/** Whether no two of them draw on one thing. */
export const areCompatible = (levers: readonly Lever[]): boolean => {
  const drawn = levers.flatMap(({ draws }) => DRAWN[draws]);
  return new Set(drawn).size === drawn.length;
};
