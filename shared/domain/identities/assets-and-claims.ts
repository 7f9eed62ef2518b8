import { type Equation, gradeEquation } from './compare.ts';
import { type CheckedStatement, forEachStatement, type Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { firmValue } from './side.ts';

const HINT = {
  en: 'Check for a missing liability or equity line, mixed units or a mistyped total.',
  zh: '请检查是否漏列负债或权益项目、单位是否混用、合计数是否录入有误。',
};

/** Where a total was left out, its two halves stand in for it. */
const totalOrHalves = (
  { values }: CheckedStatement,
  total: 'totalAssets' | 'totalLiabilities' | 'totalEquity',
): string => {
  if (firmValue(values, total) !== undefined) return total;
  const halves = {
    totalAssets: 'currentAssets + nonCurrentAssets',
    totalLiabilities: 'currentLiabilities + nonCurrentLiabilities',
    totalEquity: 'equityAttributableToParent + nonControllingInterests',
  };
  return halves[total];
};

const check = (each: CheckedStatement): readonly IdentityFinding[] => {
  const assets = totalOrHalves(each, 'totalAssets');
  const liabilities = totalOrHalves(each, 'totalLiabilities');
  const equity = totalOrHalves(each, 'totalEquity');
  const equations: readonly Equation[] = [
    {
      identity: 'I1',
      left: assets,
      right: `${liabilities} + mezzanineEquity? + ${equity}`,
      hint: HINT,
    },
    { identity: 'I1', left: assets, right: 'totalLiabilitiesAndEquity', hint: HINT },
  ];
  return equations.flatMap((equation) => gradeEquation(each, equation, 'as-usual'));
};

export const assetsAndClaims: Identity = {
  numbers: ['I1'],
  title: { en: 'Assets equal liabilities and equity', zh: '资产等于负债加所有者权益' },
  hardness: 'hard',
  check: forEachStatement(check),
};
