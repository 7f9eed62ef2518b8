import { type Decimal, sum } from '../../kernel/decimal.ts';
import { componentsOf, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { contributionOf } from '../statements/values.ts';
import { type Comparison, gradeHard } from './compare.ts';
import { type CheckedStatement, forEachStatement, type Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { firmValue } from './side.ts';

const SUBTOTALS: readonly LineItemId[] = [
  'currentAssets',
  'nonCurrentAssets',
  'currentLiabilities',
  'nonCurrentLiabilities',
  'equityAttributableToParent',
];

interface Present {
  readonly item: LineItemId;
  readonly contribution: Decimal;
}

const sumText = (present: readonly Present[]): string =>
  present
    .map(({ item }, index) => {
      if (LINE_ITEMS[item].sign === 'contra') return index === 0 ? `-${item}` : ` - ${item}`;
      return index === 0 ? item : ` + ${item}`;
    })
    .join('');

const HINTS = {
  equal: {
    en: 'The lines given do not add up to the subtotal; check each line and its sign.',
    zh: '所列项目之和与合计不符，请核对各项目金额及正负号。',
  },
  'at-least': {
    en: 'The lines given exceed their subtotal; a line may be counted twice or wrongly signed.',
    zh: '所列项目之和超过合计，可能有项目重复计算或正负号有误。',
  },
} as const;

/** The reported lines agree with themselves; only the declaration that the rest is nil does not. */
const asWarning = (finding: IdentityFinding): IdentityFinding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/**
 * A complete list of lines must add up. Of an incomplete one only this can be said: what is left
 * for the missing lines must not be negative, provided that none of them may itself be negative.
 */
const checkSubtotal = (
  { statement, values }: CheckedStatement,
  subtotal: LineItemId,
): readonly IdentityFinding[] => {
  const total = statement.lines[subtotal];
  if (total === undefined) return [];
  const components = componentsOf(subtotal);
  const present: Present[] = [];
  const absent: LineItemId[] = [];
  for (const item of components) {
    const value = firmValue(values, item);
    if (value === undefined) absent.push(item);
    else present.push({ item, contribution: contributionOf(item, value) });
  }
  if (present.length === 0) return [];
  if (absent.some((item) => LINE_ITEMS[item].sign !== 'positive')) return [];
  const declaredNil = components.filter((item) => {
    const read = values.read(item);
    return read.kind === 'known' && read.origin.kind === 'nil-declared';
  });
  const relation = absent.length === 0 ? 'equal' : 'at-least';
  const named = present.filter(({ contribution }) => !contribution.isZero());
  const comparison: Comparison = {
    identity: 'I5',
    statement,
    left: { text: subtotal, value: total },
    right: {
      text: sumText(named.length === 0 ? present : named),
      value: sum(present.map(({ contribution }) => contribution)),
    },
    addends: named.length + 1,
    relation,
    hint: HINTS[relation],
  };
  const findings = gradeHard(comparison);
  // A line that was not nil after all explains a shortfall; an excess only if it is negative.
  const explained = declaredNil.some(
    (item) =>
      LINE_ITEMS[item].sign !== 'positive' || comparison.left.value.gt(comparison.right.value),
  );
  return explained ? findings.map(asWarning) : findings;
};

export const subtotals: Identity = {
  numbers: ['I5'],
  title: { en: 'Subtotals equal the sum of their lines', zh: '各合计等于所属项目之和' },
  hardness: 'hard',
  check: forEachStatement((each) => SUBTOTALS.flatMap((subtotal) => checkSubtotal(each, subtotal))),
};
