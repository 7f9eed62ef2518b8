import { anchoredMigration } from '../../domain/calibration/anchored-migration.ts';
import { cumulativePds, withoutCrossings } from '../../domain/calibration/cumulative-pd.ts';
import { cumulativePdFindings } from '../../domain/calibration/cumulative-pd-findings.ts';
import { MASTER_SCALE } from '../../domain/scales/master-scale.ts';
import { gradeConcentration } from '../../domain/validation/grade-concentration.ts';
import { migrationStatistics } from '../../domain/validation/migration-statistics.ts';
import { transitionCounts } from '../../domain/validation/transition-counts.ts';
import { failuresIn } from './population.ts';
import type { Sample } from './sample.ts';
import type { Rows } from './selection.ts';

/** The grades of the living: a model never gives D. */
const ALIVE = MASTER_SCALE.slice(0, -1);
export const HORIZON_YEARS = 5;

/** How ratings spread over the scale. */
export const gradeFigures = (sample: Sample, rows: Rows) => {
  const grades = ALIVE.map(({ number, grade, pd }) => {
    const own = rows.filter((row) => sample.notches[row] === number);
    return { grade, pd, count: own.length, failures: failuresIn(sample, own) };
  });
  return { grades, concentration: gradeConcentration(grades.map(({ count }) => count)) };
};

const YEARS_PER_FIRM = 10_000;

/** Firms rated in two years running, from one grade to the next. */
const movesOf = (sample: Sample, rows: Rows) => {
  const notches = new Map<number, number>();
  const key = (row: number, later: number): number =>
    (sample.firms[row] ?? 0) * YEARS_PER_FIRM + (sample.years[row] ?? 0) + later;
  for (const row of rows) notches.set(key(row, 0), sample.notches[row] ?? 0);
  return Array.from(rows).flatMap((row) => {
    const to = notches.get(key(row, 1));
    const from = sample.notches[row] ?? 0;
    return to === undefined || to > ALIVE.length || from > ALIVE.length ? [] : [{ from, to }];
  });
};

/** The moves between grades from year to year, and what they say about the years ahead. */
export const migrationFigures = (sample: Sample, rows: Rows) => {
  const counts = transitionCounts(movesOf(sample, rows), ALIVE.length);
  const matrix = anchoredMigration(
    counts,
    ALIVE.map(({ pd }) => pd),
  );
  const raw = cumulativePds(matrix, HORIZON_YEARS);
  const curves = withoutCrossings(raw);
  return {
    grades: ALIVE.map(({ grade }) => grade),
    counts,
    statistics: migrationStatistics(counts),
    cumulative: ALIVE.map(({ grade }, place) => ({ grade, pds: curves[place] ?? [] })),
    crossingsMended: cumulativePdFindings(raw).length,
    findings: cumulativePdFindings(curves),
  };
};

export type GradeFigures = ReturnType<typeof gradeFigures>;
export type MigrationFigures = ReturnType<typeof migrationFigures>;
