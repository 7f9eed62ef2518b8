import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';

/**
 * `error` stops a rating, `warning` is reported beside it, `flag` only lowers the data quality.
 */
export type FindingSeverity = 'error' | 'warning' | 'flag';

/** One accounting identity that does not hold, with both sides and the difference. */
export interface IdentityFinding {
  /** `I1` … `I20`; one identity may be checked in several places. */
  readonly identity: string;
  readonly severity: FindingSeverity;
  readonly period: IsoDate;
  readonly basis: string;
  /** `totalAssets` = `totalLiabilities + totalEquity`, as text. */
  readonly left: { readonly text: string; readonly value: Decimal };
  readonly right: { readonly text: string; readonly value: Decimal };
  readonly difference: Decimal;
  readonly tolerance: Decimal;
  /** What does not agree and what to check, for people. */
  readonly message: Text;
}
