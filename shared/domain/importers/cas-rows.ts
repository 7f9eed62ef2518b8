import { type Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import { LINE_ITEMS } from '../statements/line-items/line-items.ts';
import { type CasLabel, readCasLabel } from './cas-label.ts';
import { type CasMeaning, casMeaningOf } from './cas-vocabulary.ts';
import type { ImportFailure } from './imported-statements.ts';
import { type AmountFormat, parseAmount } from './parse-amount.ts';

/** The part of a document that a row stands in, as far as its headings say. */
export type CasPart = 'balance' | 'income' | 'cash' | 'supplement' | 'unsaid';

/** One row as it was found: a name and a cell. */
export interface CasCell {
  readonly label: string;
  readonly cell: unknown;
  readonly pointer: string;
  readonly part: CasPart;
}

/** One row read: its amount in currency units, absent cells left out. */
export interface CasRow {
  readonly label: string;
  readonly pointer: string;
  readonly parsed: CasLabel;
  readonly meaning: CasMeaning;
  readonly value: Decimal;
}

/** Words that mean something else depending on the rows above them. */
const DEBT_OF_BONDS = new Set(['永续债', '优先股']);
const SUPPLEMENT_HEADINGS = /^(?:补充资料|现金流量表补充资料|将净利润调节为经营活动现金流量)/;
const SUPPLEMENT_ITEMS: ReadonlySet<string> = new Set(['depreciation', 'amortisation']);
const INDIRECT = '经营活动产生的现金流量净额';

interface Context {
  part: CasPart;
  /** The last row that was not of the 其中 kind. */
  topKey: string;
  financeCostsSeen: boolean;
  totalRevenueSeen: boolean;
  closingCashSeen: boolean;
}

const detail = (name: string): CasMeaning => ({ kind: 'detail', name });

/** Interest stands under 财务费用, or among the income and cost of a finance company. */
const interestMeaning = (key: string, context: Context): CasMeaning | undefined => {
  const ofFinanceCompany = context.totalRevenueSeen && !context.financeCostsSeen;
  if (key === '利息收入')
    return ofFinanceCompany ? detail(key) : { kind: 'item', item: 'interestIncome', name: key };
  if (key === '利息支出')
    return ofFinanceCompany
      ? { kind: 'financial-cost', name: key }
      : { kind: 'item', item: 'interestExpense', name: '利息费用' };
  return undefined;
};

const supplementMeaning = (meaning: CasMeaning): CasMeaning => {
  if (meaning.kind !== 'item') return meaning.kind === 'unknown' ? meaning : detail(meaning.name);
  if (meaning.name === INDIRECT)
    return { kind: 'item', item: 'operatingCashFlowIndirect', name: `补充资料：${INDIRECT}` };
  return SUPPLEMENT_ITEMS.has(meaning.item) ? meaning : detail(meaning.name);
};

const meaningIn = (row: CasCell, label: CasLabel, context: Context): CasMeaning => {
  const meaning = casMeaningOf(row.label);
  if (label.supplementary || context.part === 'supplement') return supplementMeaning(meaning);
  if (DEBT_OF_BONDS.has(label.key) && context.topKey === '应付债券') return detail(label.key);
  // 其中 marks a part of the line above, except where the part has a line of its own here.
  if (label.ofWhich && meaning.kind === 'within') return detail(meaning.name);
  return interestMeaning(label.key, context) ?? meaning;
};

const enter = (row: CasCell, label: CasLabel, context: Context): void => {
  if (row.part !== 'unsaid') context.part = row.part;
  const supplementStarts =
    SUPPLEMENT_HEADINGS.test(label.key) ||
    (context.closingCashSeen && label.key === '净利润' && context.part === 'cash');
  if (supplementStarts && !label.supplementary) context.part = 'supplement';
};

const leave = (label: CasLabel, meaning: CasMeaning, context: Context): void => {
  if (!label.ofWhich && !DEBT_OF_BONDS.has(label.key)) context.topKey = label.key;
  context.financeCostsSeen ||= label.key === '财务费用';
  context.totalRevenueSeen ||= label.key === '营业总收入';
  context.closingCashSeen ||= meaning.kind === 'item' && meaning.item === 'closingCash';
};

/** Heads and rates are in no unit of money. */
const isCounted = (meaning: CasMeaning): boolean =>
  'item' in meaning && (LINE_ITEMS[meaning.item].unit ?? 'amount') !== 'amount';

export interface CasReading {
  readonly rows: readonly CasRow[];
  readonly failures: readonly ImportFailure[];
}

/** Reads every row in document order, so that repeated names find their meaning. */
export const readCasRows = (
  cells: readonly CasCell[],
  unitScale: number,
  format: AmountFormat,
): CasReading => {
  const rows: CasRow[] = [];
  const failures: ImportFailure[] = [];
  const context: Context = {
    part: 'unsaid',
    topKey: '',
    financeCostsSeen: false,
    totalRevenueSeen: false,
    closingCashSeen: false,
  };
  for (const row of cells) {
    const parsed = readCasLabel(row.label);
    enter(row, parsed, context);
    const meaning = meaningIn(row, parsed, context);
    leave(parsed, meaning, context);
    const amount = parseAmount(row.cell, format);
    if (amount.kind === 'failed') {
      failures.push({ ...amount.failure, pointer: row.pointer });
      continue;
    }
    if (amount.value.kind === 'absent') continue;
    const given = amount.value.kind === 'nil' ? ZERO : amount.value.value;
    const value = isCounted(meaning) ? given : given.times(decimal(unitScale));
    rows.push({ label: row.label, pointer: row.pointer, parsed, meaning, value });
  }
  return { rows, failures };
};
