import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { bandText } from './band-text.ts';
import { logOddsText, sumText } from './figures.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { table } from './table.ts';
import { WORDS } from './words.ts';

type Rating = NonNullable<ReportContext['assessment']['rating']>;
type Driver = Rating['strengths'][number];
type Traced = NonNullable<ReportContext['assessment']['trace']>['indicators'][number];

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

const rowOf = (
  context: ReportContext,
  driver: Driver,
  traced: ReadonlyMap<string, Traced>,
): readonly string[] => {
  const indicator = BY_ID.get(driver.indicator);
  const shown = traced.get(driver.indicator);
  return [
    logOddsText(driver.logOdds),
    indicator === undefined ? driver.indicator : say(context, indicator.title),
    shown === undefined ? '' : say(context, shown.display),
    indicator === undefined ? '' : context.style.faint(bandText(context, indicator)),
  ];
};

const COLUMNS = [{ align: 'end' as const }, {}, { align: 'end' as const }, {}];

/**
 * Every contribution with all its digits, largest first; intercept and contributions add up to the
 * log-odds exactly.
 */
export const driverSection: Section = (context) => {
  const { rating, trace } = context.assessment;
  if (rating === undefined) return [];
  const { strengths, weaknesses, gaps, intercept, logOdds } = rating;
  const traced = new Map(trace?.indicators.map((each) => [each.id, each]));
  const blocks: readonly (readonly [Text, readonly Driver[]])[] = [
    [WORDS.strengths, strengths],
    [WORDS.weaknesses, weaknesses],
    [WORDS.gaps, gaps],
  ];
  const rows = blocks.flatMap(([, drivers]) => drivers.map((each) => rowOf(context, each, traced)));
  const contributions = sumText([...strengths, ...weaknesses, ...gaps].map((each) => each.logOdds));
  const totals = [
    [logOddsText(intercept), say(context, WORDS.intercept)],
    [logOddsText(contributions), say(context, WORDS.sum)],
    [logOddsText(logOdds), context.style.strong(say(context, WORDS.total))],
  ];
  const lines = table(COLUMNS, [...rows, ...totals]);
  let next = 0;
  const written = blocks.flatMap(([title, drivers]) => {
    const own = lines.slice(next, next + drivers.length);
    next += drivers.length;
    return own.length === 0 ? [] : [INDENT + say(context, title), ...indented(indented(own))];
  });
  const unseen = neutralCount(rating, trace?.indicators ?? []);
  return [
    heading(context, WORDS.drivers),
    ...written,
    ...(unseen === 0 ? [] : [`${INDENT}${unseen} ${say(context, WORDS.neutral)}`]),
    ...indented(indented(lines.slice(next))),
  ];
};

/** Contributions of exactly nothing are neither strength nor weakness. */
const neutralCount = (rating: Rating, indicators: readonly Traced[]): number => {
  const { strengths, weaknesses, gaps } = rating;
  const used = indicators.filter(({ contribution }) => contribution !== undefined).length;
  return Math.max(0, used - strengths.length - weaknesses.length - gaps.length);
};
