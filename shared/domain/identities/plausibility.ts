import { addMonths, daysBetween } from '../../kernel/dates.ts';
import { ZERO } from '../../kernel/decimal.ts';
import { isLineItemId, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { type FinancialStatement, sameBasis } from '../statements/statement.ts';
import { findingOf, gradeHard, readingTolerance } from './compare.ts';
import type { CheckedStatement, Identity, IdentityContext } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { readSide } from './side.ts';

/** Totals that no accounting can make negative; equity may be. */
const TOTALS: readonly LineItemId[] = [
  'totalAssets',
  'currentAssets',
  'nonCurrentAssets',
  'totalLiabilities',
  'currentLiabilities',
  'nonCurrentLiabilities',
  'totalLiabilitiesAndEquity',
  'revenue',
];

const SIGN_HINT = {
  en: 'Costs, payments and contra items are entered as positive amounts; check the sign.',
  zh: '成本、支付及抵减项目应以正数填列，请核对正负号。',
};

const checkSigns = ({ statement }: CheckedStatement): readonly IdentityFinding[] =>
  Object.entries(statement.lines).flatMap(([item, value]) => {
    if (!isLineItemId(item) || LINE_ITEMS[item].sign === 'signed' || !value.isNegative()) return [];
    const comparison = {
      identity: 'I19',
      statement,
      left: { text: item, value },
      right: { text: '0', value: ZERO },
      addends: 1,
      relation: 'at-least',
      hint: SIGN_HINT,
    } as const;
    const tolerance = readingTolerance(statement);
    if (value.abs().lte(tolerance)) return [];
    return [findingOf(comparison, TOTALS.includes(item) ? 'error' : 'warning', tolerance)];
  });

/** A part never exceeds its whole; subtotals and their complete lines are the matter of I5. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['cash', 'currentAssets'],
  ['restrictedCash', 'cash'],
  ['termDepositsOverThreeMonths', 'cash'],
  ['inventory', 'currentAssets'],
  ['accountsReceivable', 'currentAssets'],
  ['currentAssets', 'totalAssets'],
  ['nonCurrentAssets', 'totalAssets'],
  ['goodwill', 'nonCurrentAssets'],
  ['goodwill + intangibleAssets', 'nonCurrentAssets'],
  ['propertyPlantEquipment', 'nonCurrentAssets'],
  ['currentLiabilities', 'totalLiabilities'],
  ['nonCurrentLiabilities', 'totalLiabilities'],
  ['shortTermBorrowings', 'currentLiabilities'],
  ['shortTermBonds', 'currentLiabilities'],
  ['perpetualBonds', 'otherEquityInstruments'],
  ['receivablesOverOneYear', 'accountsReceivable'],
];

const PART_HINT = {
  en: 'A part cannot exceed its whole; check both lines and their units.',
  zh: '组成部分不应超过其合计，请核对两项金额及单位。',
};

const checkParts = ({ statement, values }: CheckedStatement): readonly IdentityFinding[] =>
  PARTS.flatMap(([part, whole]) => {
    const left = readSide(values, part);
    const right = readSide(values, whole);
    if (left === undefined || right === undefined || right.value.isNegative()) return [];
    return gradeHard({
      identity: 'I19',
      statement,
      left,
      right,
      addends: left.addends + right.addends,
      relation: 'at-most',
      hint: PART_HINT,
    });
  });

const START_DAYS = 20;

const sameStart = (one: FinancialStatement, other: FinancialStatement): boolean => {
  const starts = [one, other].map(({ period }) => addMonths(period.end, -period.months));
  const [first, second] = starts;
  if (first === undefined || second === undefined) return false;
  return sameBasis(one, other) && Math.abs(daysBetween(first, second)) <= START_DAYS;
};

/** Flows are year to date; where revenue falls within a year, single quarters were sent. */
const checkYearToDate = ({ checked }: IdentityContext): readonly IdentityFinding[] =>
  checked.flatMap(({ statement: later }) => {
    const earlier = checked
      .map(({ statement }) => statement)
      .filter((other) => other.period.months < later.period.months && sameStart(other, later))
      .sort((one, other) => other.period.months - one.period.months)[0];
    const right = earlier?.lines.revenue;
    const left = later.lines.revenue;
    if (earlier === undefined || left === undefined || right === undefined) return [];
    return gradeHard({
      identity: 'I19',
      statement: later,
      left: { text: 'revenue', value: left },
      right: { text: `revenue (${earlier.period.end})`, value: right },
      addends: 2,
      relation: 'at-least',
      hint: {
        en: 'Flows must be year to date; a single quarter may have been sent.',
        zh: '利润表应为本年累计数，可能误报了单季数据。',
      },
    });
  });

export const plausibility: Identity = {
  numbers: ['I19'],
  title: { en: 'Signs and sizes are plausible', zh: '符号与大小合理' },
  hardness: 'mixed',
  check: (context) => [
    ...context.checked.flatMap((each) => [...checkSigns(each), ...checkParts(each)]),
    ...checkYearToDate(context),
  ],
};
