import type { IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import type { StatementValues } from '../statements/values.ts';
import type { IdentityFinding } from './identity-finding.ts';

/** One statement with the reader of its values. */
export interface CheckedStatement {
  readonly statement: FinancialStatement;
  readonly values: StatementValues;
}

export interface IdentityContext {
  /** Every statement as it was sent, superseded versions and duplicates included. */
  readonly sent: readonly FinancialStatement[];
  /** The latest version of each period and basis, newest first, flows as filed. */
  readonly checked: readonly CheckedStatement[];
  readonly asOf: IsoDate;
}

/** One accounting identity or a close family, for example `I2` to `I4`. */
export interface Identity {
  /** `I1` … `I20`, as they appear in findings. */
  readonly numbers: readonly [string, ...string[]];
  readonly title: Text;
  /** Hard identities warn and stop a rating; soft ones only raise flags. */
  readonly hardness: 'hard' | 'soft' | 'mixed';
  check(context: IdentityContext): readonly IdentityFinding[];
}

/** An identity that looks at one statement at a time. */
export const forEachStatement =
  (check: (each: CheckedStatement) => readonly IdentityFinding[]): Identity['check'] =>
  ({ checked }) =>
    checked.flatMap((each) => check(each));
