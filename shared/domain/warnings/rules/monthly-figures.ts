import { addMonths, isoDate } from '../../../kernel/dates.ts';
import { type Decimal, mean, sum } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Fact } from '../../facts/fact.ts';
import { type Condition, measures, unknown } from './legs.ts';
import { atMost } from './measure.ts';

type Monthly = Fact & { readonly month: string };

/** A figure by calendar month (`2025-03`), over all accounts or sites of the month. */
export type MonthlyFigures = ReadonlyMap<string, Decimal>;

export const monthBefore = (month: string, count: number): string =>
  addMonths(isoDate(`${month}-01`), -count).slice(0, 7);

export const monthlyFigures = <Each extends Monthly>(
  facts: readonly Each[],
  read: (fact: Each) => Decimal | undefined,
): MonthlyFigures => {
  const parts = new Map<string, Decimal[]>();
  for (const fact of facts) {
    const value = read(fact);
    if (value === undefined) continue;
    const held = parts.get(fact.month);
    if (held === undefined) parts.set(fact.month, [value]);
    else held.push(value);
  }
  return new Map([...parts].map(([month, values]) => [month, sum(values)]));
};

export const newestMonth = (figures: MonthlyFigures): string | undefined =>
  [...figures.keys()].sort().at(-1);

/** The figures of the months before one, newest first; months without one are left out. */
export const monthsBefore = (
  figures: MonthlyFigures,
  month: string,
  count: number,
): readonly Decimal[] =>
  Array.from({ length: count }, (_, index) => monthBefore(month, index + 1)).flatMap(
    (each) => figures.get(each) ?? [],
  );

export interface FallAsked {
  readonly figures: MonthlyFigures;
  readonly month: string;
  readonly title: Text;
  /** At or below this change it warns: −0.4 is a fall by 40 %. */
  readonly raise: Decimal;
  /** Over how many months before, and how many of them have to be known. */
  readonly monthsBack: number;
  readonly monthsMin: number;
}

/** A month’s figure against the mean of the months before it. */
export const fallAgainstMean = (asked: FallAsked): Condition => {
  const { figures, month, title, raise, monthsBack, monthsMin } = asked;
  const value = figures.get(month);
  const before = monthsBefore(figures, month, monthsBack);
  const base = before.length < Math.max(monthsMin, 1) ? undefined : mean(before);
  if (value === undefined || base === undefined || base.lte(0)) {
    return unknown({
      en: `${title.en} in ${month} and ${monthsMin} months before`,
      zh: `${month}及此前${monthsMin}个月的${title.zh}`,
    });
  }
  const change = value.div(base).minus(1);
  return measures(atMost({ title, unit: 'fraction', value: change, raise }));
};
