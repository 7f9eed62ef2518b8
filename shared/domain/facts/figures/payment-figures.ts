import { addDays, addMonths, daysBetween } from '../../../kernel/dates.ts';
import { type Decimal, decimal, sum } from '../../../kernel/decimal.ts';
import type { FactOf } from '../fact.ts';
import {
  amountOf,
  type FactFigure,
  type FactReading,
  factsBy,
  newest,
  newestOfEach,
  total,
  withinMonths,
} from './fact-figure.ts';

const YEAR = 12;
const TWO_YEARS = 24;

/** A report of about a year before: neither last quarter's nor the one of two years ago. */
const MONTHS_BEFORE = { least: 9, most: 15 } as const;

const GRADE_POINTS: Readonly<Record<FactOf<'tax-credit-grade'>['grade'], number>> = {
  A: 100,
  B: 80,
  M: 60,
  C: 30,
  D: 0,
};

/** Declared periods that leave out more than this of the year do not stand for it. */
const COVERED_AT_LEAST = decimal('0.95');

const worst = (readings: readonly { fact: FactReading['facts'][number]; days: number }[]) => {
  const [first] = [...readings].sort((one, other) => other.days - one.days);
  return first === undefined ? undefined : { value: decimal(first.days), facts: [first.fact] };
};

const creditUtilisation = (fact: FactOf<'credit-bureau-report'>): Decimal | undefined => {
  const { totalCredit, usedCredit } = fact;
  if (totalCredit === undefined || usedCredit === undefined || !totalCredit.gt(0)) return undefined;
  return usedCredit.div(totalCredit);
};

/** What facts say about how the company pays its lenders, suppliers and taxes. */
export const PAYMENT_FIGURES = {
  daysPastDueMax: {
    title: { en: 'Worst days past due within 24 months', zh: '近24个月最长逾期天数' },
    unit: 'number',
    kinds: ['overdue', 'credit-bureau-report'],
    read: (known) =>
      worst([
        ...withinMonths(factsBy(known, 'overdue'), known, TWO_YEARS).map((fact) => ({
          fact,
          days: fact.daysPastDue,
        })),
        ...withinMonths(factsBy(known, 'credit-bureau-report'), known, TWO_YEARS).flatMap(
          (fact) => {
            const days = [fact.daysPastDue, fact.daysPastDueMax24Months].flatMap(
              (each) => each ?? [],
            );
            return days.length === 0 ? [] : [{ fact, days: Math.max(...days) }];
          },
        ),
      ]),
  },
  creditUtilisation: {
    title: { en: 'Used part of the credit granted by all lenders', zh: '全部授信使用率' },
    unit: 'number',
    kinds: ['credit-bureau-report'],
    read: (known) => newest(factsBy(known, 'credit-bureau-report'), known, YEAR, creditUtilisation),
  },
  lenderChange: {
    title: { en: 'Change in the number of lenders over a year', zh: '授信机构数年变化' },
    unit: 'number',
    kinds: ['credit-bureau-report'],
    read: (known) => {
      const told = factsBy(known, 'credit-bureau-report').flatMap((fact) =>
        fact.lenders === undefined ? [] : [{ fact, lenders: fact.lenders }],
      );
      const now = told.at(-1);
      if (now === undefined || now.fact.observedOn <= addMonths(known.asOf, -YEAR))
        return undefined;
      const { least, most } = MONTHS_BEFORE;
      const day = now.fact.observedOn;
      const before = told.findLast(
        ({ fact }) =>
          fact.observedOn <= addMonths(day, -least) && fact.observedOn >= addMonths(day, -most),
      );
      return before === undefined
        ? undefined
        : { value: decimal(now.lenders - before.lenders), facts: [before.fact, now.fact] };
    },
  },
  enquiries: {
    title: { en: 'Enquiries for loan approval in three months', zh: '近3个月贷款审批查询次数' },
    unit: 'number',
    kinds: ['credit-bureau-report'],
    read: (known) =>
      newest(factsBy(known, 'credit-bureau-report'), known, YEAR, ({ enquiries3Months }) =>
        enquiries3Months === undefined ? undefined : decimal(enquiries3Months),
      ),
  },
  daysBeyondTerms: {
    title: { en: 'Days beyond suppliers’ terms', zh: '对供应商超账期天数' },
    unit: 'number',
    kinds: ['supplier-payment'],
    read: (known) =>
      newest(factsBy(known, 'supplier-payment'), known, YEAR, (fact) => fact.daysBeyondTerms),
  },
  taxGradePoints: {
    title: { en: 'Tax credit grade in points', zh: '纳税信用等级分' },
    unit: 'number',
    kinds: ['tax-credit-grade'],
    read: (known) =>
      newest(factsBy(known, 'tax-credit-grade'), known, TWO_YEARS, ({ grade }) =>
        decimal(GRADE_POINTS[grade]),
      ),
  },
  taxArrears: {
    title: { en: 'Taxes in arrears', zh: '欠税余额' },
    unit: 'amount',
    kinds: ['tax-arrears'],
    read: (known) =>
      total(
        newestOfEach(factsBy(known, 'tax-arrears'), ({ taxType }) => taxType ?? '').filter(
          ({ clearedOn }) => clearedOn === undefined || clearedOn > known.asOf,
        ),
        (fact) => amountOf(fact, fact.amount, known),
      ),
  },
  vatDeclaredSales: {
    title: {
      en: 'Sales declared for VAT over the statements’ period',
      zh: '报表期间增值税申报销售额',
    },
    unit: 'amount',
    kinds: ['vat-declared-sales'],
    read: (known) => {
      const { end, months } = known.period;
      const start = addDays(addMonths(end, -months), 1);
      const within = newestOfEach(
        factsBy(known, 'vat-declared-sales').filter(({ from, to }) => from >= start && to <= end),
        ({ from, to }) => `${from} ${to}`,
      );
      const sales = within.flatMap((fact) => amountOf(fact, fact.sales, known) ?? []);
      const covered = within.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
      const all = decimal(daysBetween(start, end) + 1);
      const isCovered = decimal(covered).gte(all.times(COVERED_AT_LEAST)) && all.gte(covered);
      if (!isCovered || sales.length < within.length) return undefined;
      return { value: sum(sales), facts: within };
    },
  },
} as const satisfies Readonly<Record<string, FactFigure>>;
