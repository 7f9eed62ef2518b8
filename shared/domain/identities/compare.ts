import { type Decimal, decimal, largest } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { describeBasis, type FinancialStatement } from '../statements/statement.ts';
import { toleranceOf } from '../statements/values.ts';
import type { CheckedStatement } from './identity.ts';
import type { FindingSeverity, IdentityFinding } from './identity-finding.ts';
import { amountText, formulaInWords, readSide, type Side } from './side.ts';

/** Relative differences from which a hard identity warns and from which it stops a rating. */
export const WARNING_RELATIVE = '0.0001';
export const ERROR_RELATIVE = '0.005';

export interface Term {
  readonly text: string;
  readonly value: Decimal;
}

export interface Comparison {
  readonly identity: string;
  readonly statement: FinancialStatement;
  readonly left: Term;
  readonly right: Term;
  readonly addends: number;
  /** What to check, for people. */
  readonly hint: Text;
  /** `at-least` accepts a left side above the right one. Default `equal`. */
  readonly relation?: 'equal' | 'at-least' | 'at-most';
}

const RELATION_WORDS = {
  equal: { en: 'differs from', zh: '不等于' },
  'at-least': { en: 'is below', zh: '小于' },
  'at-most': { en: 'is above', zh: '大于' },
} as const;

/** How far the sides are apart on the wrong side of the relation; zero or less means they agree. */
const gapOf = ({ left, right, relation }: Comparison): Decimal => {
  const difference = left.value.minus(right.value);
  if (relation === 'at-least') return difference.negated();
  return relation === 'at-most' ? difference : difference.abs();
};

export const findingOf = (
  comparison: Comparison,
  severity: FindingSeverity,
  tolerance: Decimal,
): IdentityFinding => {
  const { identity, statement, left, right, hint, relation = 'equal' } = comparison;
  const difference = left.value.minus(right.value);
  const words = (language: keyof Text): string =>
    `${formulaInWords(left.text, language)} (${amountText(left.value)}) ` +
    `${RELATION_WORDS[relation][language]} ` +
    `${formulaInWords(right.text, language)} (${amountText(right.value)})`;
  return {
    identity,
    severity,
    period: statement.period.end,
    basis: describeBasis(statement),
    left,
    right,
    difference,
    tolerance,
    message: {
      en:
        `${words('en')} by ${amountText(difference.abs())}; ` +
        `tolerance ${amountText(tolerance)}. ${hint.en}`,
      zh:
        `${words('zh')}，相差 ${amountText(difference.abs())}，` +
        `容差 ${amountText(tolerance)}。${hint.zh}`,
    },
  };
};

const toleranceAt = (comparison: Comparison, relative: string): Decimal =>
  toleranceOf(
    comparison.statement.unitScale,
    comparison.addends,
    relative,
    largest(comparison.left.value.abs(), comparison.right.value.abs()),
  );

/** Warns from 0.01 % of the larger side and stops a rating from 0.5 %, rounding allowed for. */
export const gradeHard = (comparison: Comparison): readonly IdentityFinding[] => {
  const gap = gapOf(comparison);
  const warning = toleranceAt(comparison, WARNING_RELATIVE);
  if (gap.lte(warning)) return [];
  const error = toleranceAt(comparison, ERROR_RELATIVE);
  return gap.gt(error)
    ? [findingOf(comparison, 'error', error)]
    : [findingOf(comparison, 'warning', warning)];
};

/** Flags a difference above a share of the larger side, or above a tolerance given. */
export const gradeSoft = (
  comparison: Comparison,
  tolerance: string | Decimal,
): readonly IdentityFinding[] => {
  const room = typeof tolerance === 'string' ? toleranceAt(comparison, tolerance) : tolerance;
  return gapOf(comparison).gt(room) ? [findingOf(comparison, 'flag', room)] : [];
};

/** A hard equation between two formulas over lines of one statement. */
export interface Equation {
  readonly identity: string;
  readonly left: string;
  readonly right: string;
  readonly hint: Text;
}

const comparisonOf = (
  { statement }: CheckedStatement,
  equation: Equation,
  left: Side,
  right: Side,
): Comparison => ({
  identity: equation.identity,
  statement,
  left: { text: left.text, value: left.value },
  right: { text: right.text, value: right.value },
  addends: left.addends + right.addends,
  hint: equation.hint,
});

/**
 * Silent when a line is missing. Where an optional line (`name?`) is not known, a difference may
 * be just that line: then it is flagged from the error tolerance on, and never stops a rating.
 */
export const gradeEquation = (
  checked: CheckedStatement,
  equation: Equation,
  whenOptionalUnknown: 'flag' | 'as-usual' = 'flag',
): readonly IdentityFinding[] => {
  const left = readSide(checked.values, equation.left);
  const right = readSide(checked.values, equation.right);
  if (left === undefined || right === undefined) return [];
  const comparison = comparisonOf(checked, equation, left, right);
  const doubtful = left.unknown.length + right.unknown.length > 0;
  return doubtful && whenOptionalUnknown === 'flag'
    ? gradeSoft(comparison, ERROR_RELATIVE)
    : gradeHard(comparison);
};

/** Half a presentation unit: what rounding alone does to one figure. */
export const readingTolerance = ({ unitScale }: FinancialStatement): Decimal =>
  decimal(unitScale).div(2);
