import { addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { isLineItemId } from '../statements/line-items/line-items.ts';
import { describeBasis, type FinancialStatement, sameBasis } from '../statements/statement.ts';
import { gradeHard } from './compare.ts';
import type { Identity, IdentityContext } from './identity.ts';
import type { FindingSeverity, IdentityFinding } from './identity-finding.ts';

/** Days that a period of so many months may last; 52/53-week years and 12-week quarters fit. */
const DAYS_BY_MONTHS: ReadonlyMap<number, readonly [min: number, max: number]> = new Map([
  [3, [77, 112]],
  [6, [161, 196]],
  [9, [245, 287]],
  [12, [357, 378]],
]);

/** Year-ends of one series may lie this many days apart from the anniversary (52/53 weeks). */
const YEAR_END_DAYS = 20;
const YEAR_MONTHS = 12;

interface PeriodFault {
  readonly statement: FinancialStatement;
  readonly severity: FindingSeverity;
  readonly left: readonly [text: string, value: number];
  readonly right: readonly [text: string, value: number];
  readonly tolerance: number;
  readonly message: Text;
}

const findingOf = (fault: PeriodFault): IdentityFinding => {
  const { statement, severity, left, right, tolerance, message } = fault;
  return {
    identity: 'I20',
    severity,
    period: statement.period.end,
    basis: describeBasis(statement),
    left: { text: left[0], value: decimal(left[1]) },
    right: { text: right[0], value: decimal(right[1]) },
    difference: decimal(left[1]).minus(right[1]),
    tolerance: decimal(tolerance),
    message,
  };
};

const checkMonths = (statement: FinancialStatement): readonly IdentityFinding[] => {
  const { months, start, end } = statement.period;
  const range = DAYS_BY_MONTHS.get(months);
  if (range === undefined)
    return [
      findingOf({
        statement,
        severity: 'error',
        left: ['months of the period', months],
        right: ['nearest of 3, 6, 9, 12', nearestMonths(months)],
        tolerance: 0,
        message: {
          en: `The period ending ${end} has ${months} months; expected 3, 6, 9 or 12.`,
          zh: `截至 ${end} 的期间为 ${months} 个月，应为 3、6、9 或 12 个月。`,
        },
      }),
    ];
  if (start === undefined) return [];
  const days = daysBetween(start, end) + 1;
  const [min, max] = range;
  if (days >= min && days <= max) return [];
  return [
    findingOf({
      statement,
      severity: 'error',
      left: ['days of the period', days],
      right: [`${min} to ${max} days`, days < min ? min : max],
      tolerance: 0,
      message: {
        en: `${start} to ${end} is ${days} days; ${months} months take ${min} to ${max} days.`,
        zh: `${start} 至 ${end} 共 ${days} 天，${months} 个月应为 ${min} 至 ${max} 天。`,
      },
    }),
  ];
};

const nearestMonths = (months: number): number =>
  [...DAYS_BY_MONTHS.keys()].reduce((best, each) =>
    Math.abs(each - months) < Math.abs(best - months) ? each : best,
  );

const checkFuture = (statement: FinancialStatement, asOf: IsoDate): readonly IdentityFinding[] => {
  const ahead = daysBetween(asOf, statement.period.end);
  if (ahead <= 0) return [];
  return [
    findingOf({
      statement,
      severity: 'error',
      left: ['days after the assessment date', ahead],
      right: ['0', 0],
      tolerance: 0,
      message: {
        en: `The period ends on ${statement.period.end}, after the assessment date ${asOf}.`,
        zh: `期间截止日 ${statement.period.end} 晚于评估日 ${asOf}。`,
      },
    }),
  ];
};

const yearEndOf = ({ period }: FinancialStatement): IsoDate =>
  addMonths(period.end, YEAR_MONTHS - period.months);

/** Days between two year-ends, leaving whole years aside. */
const yearEndDrift = (one: IsoDate, other: IsoDate): number => {
  const years = Math.round(daysBetween(one, other) / 365.25);
  return Math.abs(daysBetween(addMonths(one, years * YEAR_MONTHS), other));
};

/** Compared with the newest full year of the same basis, or the newest statement without one. */
const checkYearEnds = (statements: readonly FinancialStatement[]): readonly IdentityFinding[] =>
  statements.flatMap((statement) => {
    const alike = statements.filter((other) => sameBasis(other, statement));
    const reference = alike.find((other) => other.period.months === YEAR_MONTHS) ?? alike[0];
    if (reference === undefined || !DAYS_BY_MONTHS.has(statement.period.months)) return [];
    const expected = yearEndOf(reference);
    const drift = yearEndDrift(yearEndOf(statement), expected);
    if (drift <= YEAR_END_DAYS) return [];
    return [
      findingOf({
        statement,
        severity: statement.period.months === YEAR_MONTHS ? 'error' : 'warning',
        left: ['days between the fiscal year-ends', drift],
        right: [`${YEAR_END_DAYS} days`, YEAR_END_DAYS],
        tolerance: YEAR_END_DAYS,
        message: {
          en:
            `The fiscal year of the period ending ${statement.period.end} would close on ` +
            `${yearEndOf(statement)}, that of the newest year on ${expected}; one series needs ` +
            'one fiscal year-end.',
          zh:
            `截至 ${statement.period.end} 的期间对应会计年度截止 ${yearEndOf(statement)}，` +
            `与最近年度的 ${expected} 不一致；同一序列须采用同一会计年度截止日。`,
        },
      }),
    ];
  });

/** Two statements that claim to be the same document must not disagree. */
const areDuplicates = (one: FinancialStatement, other: FinancialStatement): boolean =>
  describeBasis(one) === describeBasis(other) &&
  one.version === other.version &&
  one.receivedAt === other.receivedAt;

const DUPLICATE_HINT = {
  en: 'Two statements of one period and basis disagree; send one, or mark one as restated.',
  zh: '同一期间、同一口径的两份报表数据不一致，请只保留一份或将其一标为重述。',
};

const conflictsOf = (
  one: FinancialStatement,
  other: FinancialStatement,
): readonly IdentityFinding[] =>
  Object.entries(one.lines).flatMap(([item, value]) => {
    if (!isLineItemId(item)) return [];
    const again = other.lines[item];
    if (again === undefined) return [];
    return gradeHard({
      identity: 'I20',
      statement: one,
      left: { text: item, value },
      right: { text: `${item} (sent again)`, value: again },
      addends: 2,
      hint: DUPLICATE_HINT,
    });
  });

const checkDuplicates = (sent: readonly FinancialStatement[]): readonly IdentityFinding[] =>
  sent.flatMap((statement, index) => {
    const first = sent.findIndex((other) => areDuplicates(other, statement));
    const original = sent[first];
    return original === undefined || first === index ? [] : conflictsOf(original, statement);
  });

export const periods: Identity = {
  numbers: ['I20'],
  title: { en: 'Periods are complete and agree', zh: '会计期间完整一致' },
  hardness: 'hard',
  check: ({ sent, checked, asOf }: IdentityContext) => {
    const statements = checked.map(({ statement }) => statement);
    return [
      ...statements.flatMap((each) => [...checkMonths(each), ...checkFuture(each, asOf)]),
      ...checkYearEnds(statements),
      ...checkDuplicates(sent),
    ];
  },
};
