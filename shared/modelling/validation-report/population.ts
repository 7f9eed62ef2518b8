import { defaultRateInterval } from '../../domain/validation/default-rate-interval.ts';
import type { Sample } from './sample.ts';
import type { Rows } from './selection.ts';

export const yearsOf = (sample: Sample, rows: Rows): readonly number[] =>
  [...new Set(Array.from(rows, (row) => sample.years[row] ?? 0))].sort((one, two) => one - two);

export const meanOver = (rows: Rows, values: Float64Array): number =>
  rows.reduce((total, row) => total + (values[row] ?? 0), 0) / rows.length;

export const failuresIn = (sample: Sample, rows: Rows): number =>
  rows.filter((row) => sample.failed[row] === 1).length;

/** Firm-years, firms and failures, year by year. */
export const populationFigures = (sample: Sample, judged: Rows) => ({
  rows: judged.length,
  firms: new Set(Array.from(judged, (row) => sample.firms[row])).size,
  unrated: sample.unrated,
  years: yearsOf(sample, judged).map((year) => {
    const rows = judged.filter((row) => sample.years[row] === year);
    const known = rows.filter((row) => sample.failed[row] !== -1);
    const failures = failuresIn(sample, known);
    return {
      year,
      rows: rows.length,
      withOutcome: known.length,
      failures,
      failureRate: known.length === 0 ? undefined : failures / known.length,
      interval: defaultRateInterval(known.length, failures),
      meanPd: meanOver(rows, sample.pds),
    };
  }),
});

export type PopulationFigures = ReturnType<typeof populationFigures>;
