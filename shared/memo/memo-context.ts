import type { CreditMemo } from '../application/credit-memo.ts';
import { type Decimal, decimal, rounded, withThousands } from '../kernel/decimal.ts';
import type { Language, Text } from '../kernel/text.ts';

export type Decision = NonNullable<CreditMemo['document']['decision']>;

/** What every section of a memo works with. */
export interface MemoContext {
  readonly memo: CreditMemo;
  readonly language: Language;
  /** A text in the memo's language. */
  say(text: Text): string;
}

export const memoContext = (memo: CreditMemo, language: Language): MemoContext => ({
  memo,
  language,
  say: (text) => text[language],
});

const MILLION = decimal(1_000_000);
const PERCENT = 100;

/** Millions with one place, as the memo's tables show amounts. */
export const millions = (amount: Decimal | undefined, unknown: string): string =>
  amount === undefined ? unknown : withThousands(rounded(amount.div(MILLION), 1));

/** A fraction of the wire as percent. */
export const percent = (fraction: string | undefined, places: number, unknown: string): string =>
  fraction === undefined ? unknown : `${rounded(decimal(fraction).times(PERCENT), places)}%`;
