import type { RatingModel } from '../../domain/models/rating-model.ts';
import type { ScoredOutcome } from '../../domain/validation/risk-ranking.ts';
import type { Sample } from './sample.ts';

/** Row numbers of a sample. */
export type Rows = Int32Array;

export const rowsWhere = (sample: Sample, condition: (row: number) => boolean): Rows =>
  Int32Array.from({ length: sample.size }, (_each, row) => row).filter(condition);

export interface YearRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const isWithin = (year: number, { from, to }: YearRange): boolean =>
  year >= (from ?? -Infinity) && year <= (to ?? Infinity);

export interface Selection {
  /** The rows that are judged. */
  readonly judged: Rows;
  /** Those of them whose outcome is known. */
  readonly withOutcome: Rows;
  /** What today’s population is compared with. */
  readonly reference: Rows;
  readonly referenceText: string;
}

const yearsText = (sample: Sample, rows: Rows): string => {
  const years = [...new Set(Array.from(rows, (row) => sample.years[row] ?? 0))].sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
};

/**
 * Picks the rows to judge, and those to compare populations with: the years the model was fitted
 * on, but not the judged ones where others are left.
 */
export const select = (sample: Sample, range: YearRange): Selection => {
  const isJudged = (row: number): boolean => isWithin(sample.years[row] ?? 0, range);
  const judged = rowsWhere(sample, isJudged);
  const [from, to] = sample.model.fit?.data.years ?? [-Infinity, Infinity];
  const fitting = rowsWhere(sample, (row) => isWithin(sample.years[row] ?? 0, { from, to }));
  const others = fitting.filter((row) => !isJudged(row));
  const reference = [others, fitting].find(({ length }) => length > 0) ?? judged;
  return {
    judged,
    withOutcome: judged.filter((row) => sample.failed[row] !== -1),
    reference,
    referenceText: `fiscal years ${yearsText(sample, reference)} of this file`,
  };
};

/** Scores of some rows with what became of them. */
export const outcomesOf = (
  sample: Sample,
  rows: Rows,
  scores: Float64Array,
): readonly ScoredOutcome[] =>
  Array.from(rows, (row) => ({ score: scores[row] ?? 0, defaulted: sample.failed[row] === 1 }));

export type Standing = 'in-sample' | 'overlapping' | 'out-of-sample';

/** Whether the model has seen the judged rows: by the file’s content, then by source and years. */
export const standingOf = (
  { fit }: RatingModel,
  hash: string,
  source: string,
  years: readonly number[],
): Standing => {
  if (fit === undefined) return 'out-of-sample';
  const [first, last] = fit.data.years;
  const isWithinYears = years.some((year) => year >= first && year <= last);
  if (!isWithinYears) return 'out-of-sample';
  if (fit.data.hash === hash) return 'in-sample';
  return fit.data.citation === source ? 'overlapping' : 'out-of-sample';
};
