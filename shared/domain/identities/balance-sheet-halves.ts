import { type Equation, gradeEquation } from './compare.ts';
import { forEachStatement, type Identity } from './identity.ts';

const HINT = {
  en: 'Check the two parts and their total; a line may stand in the wrong part.',
  zh: '请核对两部分及其合计，可能有项目归类有误。',
};

const EQUATIONS: readonly Equation[] = [
  { identity: 'I2', left: 'totalAssets', right: 'currentAssets + nonCurrentAssets', hint: HINT },
  {
    identity: 'I3',
    left: 'totalLiabilities',
    right: 'currentLiabilities + nonCurrentLiabilities',
    hint: HINT,
  },
  {
    identity: 'I4',
    left: 'totalEquity',
    right: 'equityAttributableToParent + nonControllingInterests',
    hint: HINT,
  },
];

export const balanceSheetHalves: Identity = {
  numbers: ['I2', 'I3', 'I4'],
  title: {
    en: 'Assets, liabilities and equity equal their two parts',
    zh: '资产、负债、权益各等于其两部分之和',
  },
  hardness: 'hard',
  check: forEachStatement((each) => EQUATIONS.flatMap((equation) => gradeEquation(each, equation))),
};
