import { addDays, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import { type Fact, isAnnualForm, isInterimForm } from './companyfacts-document.ts';

/** A fiscal year or a year to date: its flows all span exactly these dates. */
export interface FactPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly months: 3 | 6 | 9 | 12;
}

/** Every operating company files these; single tagged notes do not make a period. */
const ANCHORS = new Set([
  'NetIncomeLoss',
  'ProfitLoss',
  'NetCashProvidedByUsedInOperatingActivities',
  'CashFlowsFromUsedInOperatingActivities',
  'OperatingIncomeLoss',
]);

const ANNUAL_DAYS = [350, 380] as const;
const INTERIM_DAYS: readonly (readonly [months: 3 | 6 | 9, min: number, max: number])[] = [
  [3, 77, 112],
  [6, 161, 196],
  [9, 245, 287],
];

/** A fiscal year may start this many days off the day after the last year's end. */
const START_DAYS = 4;

type Span = { readonly start: IsoDate; readonly end: IsoDate };

const daysOf = ({ start, end }: Span): number => daysBetween(start, end) + 1;

const spansOf = (facts: readonly Fact[], accepts: (form: string) => boolean): readonly Span[] => {
  const spans = new Map<string, Span>();
  for (const { tag, start, end, form } of facts)
    if (start !== undefined && ANCHORS.has(tag) && accepts(form))
      spans.set(`${start} ${end}`, { start, end });
  return [...spans.values()];
};

/** Of spans that end on one day the one most filings know; here simply the longest. */
const oneByEnd = (spans: readonly Span[]): readonly Span[] => {
  const kept = new Map<IsoDate, Span>();
  for (const span of spans) {
    const held = kept.get(span.end);
    if (held === undefined || daysOf(span) > daysOf(held)) kept.set(span.end, span);
  }
  return [...kept.values()];
};

const newestFirst = <Each extends Span>(spans: readonly Each[]): readonly Each[] =>
  [...spans].sort((one, other) => (one.end < other.end ? 1 : -1));

export const annualPeriods = (facts: readonly Fact[]): readonly FactPeriod[] =>
  newestFirst(
    oneByEnd(
      spansOf(facts, isAnnualForm).filter(
        (span) => daysOf(span) >= ANNUAL_DAYS[0] && daysOf(span) <= ANNUAL_DAYS[1],
      ),
    ).map((span) => ({ ...span, months: 12 as const })),
  );

/** Years to date: spans of three, six or nine months that start where a fiscal year starts. */
export const interimPeriods = (
  facts: readonly Fact[],
  annual: readonly FactPeriod[],
): readonly FactPeriod[] => {
  const starts = annual.flatMap(({ start, end }) => [start, addDays(end, 1)]);
  const opens = (start: IsoDate): boolean =>
    starts.some((each) => Math.abs(daysBetween(each, start)) <= START_DAYS);
  const spans = spansOf(facts, isInterimForm).filter(({ start }) => opens(start));
  return newestFirst(
    oneByEnd(spans).flatMap((span) => {
      const days = daysOf(span);
      const fitting = INTERIM_DAYS.find(([, min, max]) => days >= min && days <= max);
      return fitting === undefined ? [] : [{ ...span, months: fitting[0] }];
    }),
  );
};
