import { addMonths, type IsoDate, isoDate } from '../../../kernel/dates.ts';
import { type Decimal, decimal, sum } from '../../../kernel/decimal.ts';
import type { Fact } from '../fact.ts';
import {
  amountOf,
  type FactFigure,
  type FactReading,
  type FactsKnown,
  factsBy,
} from './fact-figure.ts';

/** Months whose sum is held against the same months a year before: no season in it. */
const WINDOW_MONTHS = 3;
const YEAR = 12;
/** An older newest month says nothing of today. */
const FRESH_MONTHS = 6;

interface Monthly {
  readonly month: string;
  readonly value: Decimal;
  readonly fact: Fact;
}

const firstDay = (month: string): IsoDate => isoDate(`${month}-01`);
const shifted = (month: string, months: number): string =>
  addMonths(firstDay(month), months).slice(0, 7);

const newestMonth = (monthly: readonly Monthly[], { asOf }: FactsKnown): string | undefined => {
  const month = monthly
    .map((each) => each.month)
    .sort()
    .at(-1);
  const isFresh = month !== undefined && firstDay(month) > addMonths(asOf, -FRESH_MONTHS);
  return isFresh ? month : undefined;
};

/** What several meters or accounts say of each of some months; undefined unless all are told. */
const window = (
  monthly: readonly Monthly[],
  last: string,
  length: number,
): FactReading | undefined => {
  const months = Array.from({ length }, (_, back) => shifted(last, -back));
  const told = monthly.filter(({ month }) => months.includes(month));
  if (months.some((month) => !told.some((each) => each.month === month))) return undefined;
  return { value: sum(told.map(({ value }) => value)), facts: told.map(({ fact }) => fact) };
};

/** Now and a year before, over the same months of the year. */
const windows = (
  length: number,
  read: (known: FactsKnown) => readonly Monthly[],
): Pick<Record<'now' | 'before', FactFigure['read']>, 'now' | 'before'> => {
  const at =
    (monthsBack: number): FactFigure['read'] =>
    (known) => {
      const monthly = read(known);
      const last = newestMonth(monthly, known);
      return last === undefined ? undefined : window(monthly, shifted(last, -monthsBack), length);
    };
  return { now: at(0), before: at(YEAR) };
};

const headcountByMonth = (known: FactsKnown): readonly Monthly[] =>
  factsBy(known, 'payroll-social-security').flatMap((fact) =>
    fact.headcount === undefined
      ? []
      : [{ month: fact.month, value: decimal(fact.headcount), fact }],
  );

const electricityByMonth = (known: FactsKnown): readonly Monthly[] =>
  factsBy(known, 'utility-use').flatMap((fact) =>
    fact.utility === 'electricity' && fact.quantity !== undefined
      ? [{ month: fact.month, value: fact.quantity, fact }]
      : [],
  );

const inflowByMonth = (known: FactsKnown): readonly Monthly[] =>
  factsBy(known, 'account-flows').flatMap((fact) => {
    const value = amountOf(fact, fact.creditTurnover, known);
    return value === undefined ? [] : [{ month: fact.month, value, fact }];
  });

const headcount = windows(1, headcountByMonth);
const electricity = windows(WINDOW_MONTHS, electricityByMonth);
const inflow = windows(WINDOW_MONTHS, inflowByMonth);

/** What months told over the year of the statements, and over the year before. */
export interface YearOnYear {
  readonly now: Decimal;
  readonly before: Decimal;
}

const yearOnYear =
  (length: number, read: (known: FactsKnown) => readonly Monthly[]) =>
  (known: FactsKnown): YearOnYear | undefined => {
    const monthly = read(known);
    const last = known.period.end.slice(0, 7);
    const now = window(monthly, last, length);
    const before = window(monthly, shifted(last, -YEAR), length);
    return now === undefined || before === undefined
      ? undefined
      : { now: now.value, before: before.value };
  };

export const headcountAtYearEnds = yearOnYear(1, headcountByMonth);
export const electricityOfYears = yearOnYear(YEAR, electricityByMonth);
export const inflowOfYears = yearOnYear(YEAR, inflowByMonth);

/** What facts say about whether the business runs. */
export const OPERATION_FIGURES = {
  headcount: {
    title: { en: 'People insured, newest month', zh: '最近月参保人数' },
    unit: 'number',
    kinds: ['payroll-social-security'],
    read: headcount.now,
  },
  headcountYearBefore: {
    title: { en: 'People insured a year before', zh: '上年同月参保人数' },
    unit: 'number',
    kinds: ['payroll-social-security'],
    read: headcount.before,
  },
  electricity: {
    title: { en: 'Electricity, newest three months', zh: '最近3个月用电量' },
    unit: 'number',
    kinds: ['utility-use'],
    read: electricity.now,
  },
  electricityYearBefore: {
    title: { en: 'Electricity, same months a year before', zh: '上年同期用电量' },
    unit: 'number',
    kinds: ['utility-use'],
    read: electricity.before,
  },
  accountInflow: {
    title: { en: 'Inflow to accounts, newest three months', zh: '最近3个月账户流入' },
    unit: 'amount',
    kinds: ['account-flows'],
    read: inflow.now,
  },
  accountInflowYearBefore: {
    title: { en: 'Inflow to accounts, same months a year before', zh: '上年同期账户流入' },
    unit: 'amount',
    kinds: ['account-flows'],
    read: inflow.before,
  },
} as const satisfies Readonly<Record<string, FactFigure>>;
