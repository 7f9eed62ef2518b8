import { logistic } from '../../kernel/statistic.ts';
import type { StatementMap } from '../statement-map.ts';
import { periodColumnOf } from './map-file.ts';
import type { PackedRows } from './packed-rows.ts';
import { gradeOfLogOdds, type RowScores } from './score-rows.ts';

export const SCORED_HEADER = 'id,year,pd,grade,log_odds,reason';

const PD_DIGITS = 10;
const LOG_ODDS_PLACES = 9;

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const YEAR_OF_DATE = /^(\d{4})-\d{2}-\d{2}$/;

/** The fiscal year as the file gives it, or the year of the period's end. */
const yearText = (text: string): string => YEAR_OF_DATE.exec(text)?.[1] ?? text;

/** One line for each row of the file, in its order; `pd` stays empty where there is a reason. */
export function* scoredLines(
  rows: PackedRows,
  map: StatementMap,
  scores: RowScores,
): Generator<string> {
  yield SCORED_HEADER;
  const period = periodColumnOf(map);
  for (let row = 0; row < rows.size; row += 1) {
    const id = cell(rows.cell(row, map.id));
    const year = cell(yearText(rows.cell(row, period).trim()));
    const logOdds = scores.logOdds[row] ?? Number.NaN;
    const figures = Number.isNaN(logOdds)
      ? `,,,${cell(scores.reasons.get(row) ?? 'cannot be rated')}`
      : `${logistic(logOdds).toPrecision(PD_DIGITS)},${gradeOfLogOdds(logOdds)},` +
        `${logOdds.toFixed(LOG_ODDS_PLACES)},`;
    yield `${id},${year},${figures}`;
  }
}

const LINES_PER_CHUNK = 500;

/** Joins lines to chunks, so that writing does not pay for each line on its own. */
export function* chunksOf(lines: Iterable<string>): Generator<string> {
  let held: string[] = [];
  for (const line of lines) {
    held.push(`${line}\n`);
    if (held.length < LINES_PER_CHUNK) continue;
    yield held.join('');
    held = [];
  }
  yield held.join('');
}
