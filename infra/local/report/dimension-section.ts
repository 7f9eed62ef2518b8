import { logOddsText, wholeText } from './figures.ts';
import { heading, indented, type ReportContext, type Section, say } from './report-context.ts';
import { table } from './table.ts';
import { WORDS } from './words.ts';

const BAR_WIDTH = 20;
const FULL = 100;
const GOOD_SCORE_MIN = 60;
const FAIR_SCORE_MIN = 40;

const barOf = ({ style }: ReportContext, score: number): string => {
  const filled = Math.round((score / FULL) * BAR_WIDTH);
  const bar = '█'.repeat(filled);
  const rest = style.faint('·'.repeat(BAR_WIDTH - filled));
  if (score >= GOOD_SCORE_MIN) return style.good(bar) + rest;
  return (score >= FAIR_SCORE_MIN ? style.warn(bar) : style.bad(bar)) + rest;
};

/** A bar of 0 to 100 per dimension, with what it adds to the log-odds. */
export const dimensionSection: Section = (context) => {
  const dimensions = context.assessment.rating?.dimensions ?? [];
  if (dimensions.length === 0) return [];
  const rows = dimensions.map(({ title, score, logOdds, known, unknown }) => [
    say(context, title),
    wholeText(score),
    barOf(context, Number(score)),
    logOddsText(logOdds),
    unknown === 0
      ? ''
      : context.style.faint(`${unknown}/${known + unknown} ${say(context, WORDS.unknown)}`),
  ]);
  const columns = [{}, { align: 'end' as const }, {}, { align: 'end' as const }, {}];
  return [heading(context, WORDS.dimensions), ...indented(table(columns, rows))];
};
