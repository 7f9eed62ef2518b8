/**
 * How an amount is signed when it stands on its normal side:
 * `positive` items are stored positive and added, `contra` items are stored positive and
 * subtracted, `signed` items are gains or flows where positive means gain or inflow.
 */
export type Sign = 'positive' | 'contra' | 'signed';

/** `stock` items are balances at the period's end, `flow` items accumulate over the period. */
export type Accumulation = 'stock' | 'flow';

export type Section =
  | 'balance-sheet'
  | 'income-statement'
  | 'cash-flow-statement'
  | 'notes'
  | 'market';

/** `amount` scales with the statement's unit and currency; the others are taken as they are. */
export type LineUnit = 'amount' | 'rate' | 'count' | 'plain';

/** One line of the canonical statements: everything the product knows about it, in one place. */
export interface LineItem {
  readonly en: string;
  readonly zh: string;
  readonly sign: Sign;
  /** Default `amount`. */
  readonly unit?: LineUnit;
  /** The subtotal that this line is added into (or subtracted from, when contra). */
  readonly partOf?: string;
  /** Lines of the Chinese general-enterprise format (2019) that add up to this item. */
  readonly cas?: readonly string[];
  /** Set where the Chinese format prints a loss with a minus sign and this item is an expense. */
  readonly casLossNegative?: true;
  /** Elements of the IFRS taxonomy, most specific first. */
  readonly ifrs?: readonly string[];
  /** Elements of the US-GAAP taxonomy, preferred first: filers change tags over the years. */
  readonly usGaap?: readonly string[];
}
