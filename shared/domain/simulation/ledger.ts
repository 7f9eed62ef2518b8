import { type Decimal, decimalText, ZERO } from '../../kernel/decimal.ts';
import { isLineItemId, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import { type ItemId, StatementValues } from '../statements/values.ts';
import { lineExhausted, lineMissing } from './simulation-finding.ts';

type Lines = Partial<Record<LineItemId, Decimal>>;

/** Postings are rounded to this many places, so that both sides of each carry equal digits. */
const AMOUNT_PLACES = 4;

export const toAmount = (value: Decimal): Decimal => value.toDecimalPlaces(AMOUNT_PLACES);

export type CashActivity = 'operating' | 'investing' | 'financing';

const CASH_FLOW_LINES: Readonly<Record<CashActivity, readonly LineItemId[]>> = {
  operating: ['operatingCashFlow', 'operatingCashFlowIndirect'],
  investing: ['investingCashFlow'],
  financing: ['financingCashFlow'],
};

/** The totals above a balance-sheet line, nearest first. */
const totalsAbove = (line: LineItemId): readonly LineItemId[] => {
  const { partOf } = LINE_ITEMS[line];
  if (partOf !== undefined && isLineItemId(partOf)) return [partOf, ...totalsAbove(partOf)];
  return line === 'totalLiabilities' || line === 'totalEquity' ? ['totalLiabilitiesAndEquity'] : [];
};

/**
 * The newest statement while changes are posted to it. Every posting moves a line together with
 * every total reported above it, so whatever added up before still adds up.
 */
export class Ledger {
  readonly #statement: FinancialStatement;
  readonly #lines: Lines;
  #values: StatementValues | undefined;

  constructor(statement: FinancialStatement) {
    this.#statement = statement;
    this.#lines = { ...statement.lines };
    this.#values = new StatementValues(statement);
  }

  /** The statement with all postings so far. */
  statement(): FinancialStatement {
    return { ...this.#statement, lines: { ...this.#lines } };
  }

  get standard(): FinancialStatement['standard'] {
    return this.#statement.standard;
  }

  /** The part of a year that the flows cover. */
  get months(): number {
    return this.#statement.period.months;
  }

  reported(line: LineItemId): Decimal | undefined {
    return this.#lines[line];
  }

  /** Reported, derived, or known to be nil. */
  known(item: ItemId): Decimal | undefined {
    this.#values ??= new StatementValues(this.statement());
    return this.#values.valueOf(item);
  }

  /** The value, or a refusal that names the lines that lack. */
  need(item: ItemId): Decimal {
    this.#values ??= new StatementValues(this.statement());
    const read = this.#values.read(item);
    if (read.kind === 'missing') throw lineMissing(...read.items.filter(isLineItemId));
    return read.value;
  }

  /** Writes a line as it is told, without any consequence. */
  write(line: LineItemId, value: Decimal): void {
    this.#lines[line] = value;
    this.#values = undefined;
  }

  /** Adds to a line only where it is reported; one that cannot be negative stops at nil. */
  addIfReported(line: LineItemId, change: Decimal): void {
    const before = this.#lines[line];
    if (before === undefined) return;
    const after = before.plus(change);
    const isBelowNil = LINE_ITEMS[line].sign !== 'signed' && after.isNegative();
    this.write(line, isBelowNil && !before.isNegative() ? ZERO : after);
  }

  /** Adds to a flow, which comes into being where it was known to be nil. */
  addFlow(line: LineItemId, change: Decimal): void {
    if (this.#lines[line] === undefined && change.gt(0) && this.known(line)?.isZero() === true)
      this.write(line, ZERO);
    this.addIfReported(line, change);
  }

  /**
   * Moves a balance and the totals above it. A balance known to be nil comes into being; one that
   * is not known, or would fall below nil, is refused.
   */
  post(line: LineItemId, change: Decimal): void {
    if (change.isZero()) return;
    const before = this.need(line);
    const after = before.plus(change);
    const mayBeNegative = LINE_ITEMS[line].sign === 'signed';
    if (!mayBeNegative && change.isNegative() && after.isNegative())
      throw lineExhausted(line, decimalText(before));
    this.write(line, after);
    this.#postTotals(line, change);
  }

  /** Moves a balance that need not be known: then only the totals above it move. */
  postOrTotals(line: LineItemId, change: Decimal): void {
    if (this.known(line) === undefined) this.#postTotals(line, change);
    else this.post(line, change);
  }

  /** Cash may be negative for a moment: the shortfall is financed once all is posted. */
  postCash(change: Decimal, activity: CashActivity): void {
    this.write('cash', this.need('cash').plus(change));
    this.#postTotals('cash', change);
    this.addSigned('closingCash', change);
    this.addSigned('netChangeInCash', change);
    for (const line of CASH_FLOW_LINES[activity]) this.addSigned(line, change);
  }

  /** Adds without a floor, where the line is reported. */
  addSigned(line: LineItemId, change: Decimal): void {
    const before = this.#lines[line];
    if (before !== undefined) this.write(line, before.plus(change));
  }

  #postTotals(line: LineItemId, change: Decimal): void {
    for (const total of totalsAbove(line)) this.addSigned(total, change);
  }
}
