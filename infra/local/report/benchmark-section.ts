import { REASON_TEXTS } from '../../../shared/domain/explanation/format-value.ts';
import { wrapped } from './display-width.ts';
import { fixedText, percentText } from './figures.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { table } from './table.ts';
import { WORDS, ZONE_TEXTS } from './words.ts';

type Opinion = NonNullable<ReportContext['assessment']['trace']>['benchmarks'][number];

const SCORE_PLACES = 3;

const paintZone = ({ language, style }: ReportContext, zone: string | undefined): string => {
  if (zone === undefined) return '';
  const text = ZONE_TEXTS[zone]?.[language] ?? zone;
  if (zone === 'safe') return style.good(text);
  return zone === 'distress' ? style.bad(text) : style.warn(text);
};

const rowOf = (context: ReportContext, { title, outcome }: Opinion): readonly string[] => {
  if (outcome.kind === 'not-meaningful') return [];
  const { score, probability, zone, ratingEquivalent = '' } = outcome;
  return [
    say(context, title),
    fixedText(score, SCORE_PLACES),
    probability === undefined ? '' : percentText(probability),
    paintZone(context, zone),
    ratingEquivalent,
  ];
};

const whyNot = (context: ReportContext, { title, outcome }: Opinion): readonly string[] => {
  if (outcome.kind === 'scored') return [];
  const reason = outcome.detail ?? say(context, REASON_TEXTS[outcome.reason]);
  const text = `- ${say(context, title)}: ${reason}`;
  return wrapped(text, context.width - 2 * INDENT.length, 2).map(context.style.faint);
};

/** The published models beside the rating: score, zone, or why they cannot be computed. */
export const benchmarkSection: Section = (context) => {
  const opinions = context.assessment.trace?.benchmarks ?? [];
  if (opinions.length === 0) return [];
  const columns = [
    { title: '' },
    { title: say(context, WORDS.score), align: 'end' as const },
    { title: say(context, WORDS.probability), align: 'end' as const },
    { title: say(context, WORDS.zone) },
    { title: say(context, WORDS.equivalent) },
  ];
  const scored = opinions.filter(({ outcome }) => outcome.kind === 'scored');
  const rows = scored.map((each) => rowOf(context, each));
  const reasons = opinions.flatMap((each) => whyNot(context, each));
  return [
    heading(context, WORDS.benchmarks),
    ...(rows.length === 0 ? [] : indented(table(columns, rows))),
    ...(reasons.length === 0 ? [] : [INDENT + say(context, WORDS.notComputable)]),
    ...indented(indented(reasons)),
  ];
};
