import { checkIdentities } from '../../domain/identities/check-identities.ts';
import { notchOfPd } from '../../domain/scales/master-scale.ts';
import { logistic, toStatistic } from '../../kernel/statistic.ts';
import type { StatementMap } from '../statement-map.ts';
import { type FirmRow, firmRows } from './firm-rows.ts';
import type { PackedRows } from './packed-rows.ts';
import type { StatementScorer } from './statement-scorer.ts';

/** Scores by row number, held as one double each until they are written in order. */
export interface RowScores {
  /** NaN where a row cannot be rated. */
  readonly logOdds: Float64Array;
  /** Why a row cannot be rated, by row number. */
  readonly reasons: ReadonlyMap<number, string>;
  /** How many rows break an accounting identity, by identity; scored all the same. */
  readonly identities: ReadonlyMap<string, number>;
  readonly rowsBreakingIdentities: number;
}

/** A bug on one row must not cost the other rows their scores. */
const guarded = <Value>(attempt: () => Value, otherwise: (why: string) => Value): Value => {
  try {
    return attempt();
  } catch (error) {
    return otherwise(error instanceof Error ? error.message : String(error));
  }
};

const scoreRow = (scorer: StatementScorer, each: FirmRow): number | string => {
  if (each.kind === 'unreadable') return each.reason;
  const scored = guarded(
    () => scorer(each.statements),
    (why) => ({ kind: 'unrated' as const, reason: `cannot be computed: ${why}` }),
  );
  return scored.kind === 'rated' ? toStatistic(scored.logOdds) : scored.reason;
};

/** Identities that an assessment would refuse, of each of the firm's rows on its own period. */
const brokenIdentities = (rows: readonly FirmRow[]): readonly (readonly string[])[] => {
  const own = rows.flatMap((each) => (each.kind === 'read' ? [each.statements[0]] : []));
  const [newest] = own
    .map(({ period }) => period.end)
    .sort()
    .reverse();
  if (newest === undefined) return [];
  const findings = guarded(
    () => checkIdentities(own, newest).filter(({ severity }) => severity === 'error'),
    () => [],
  );
  return own.map(({ period }) => [
    ...new Set(findings.filter((each) => each.period === period.end).map((each) => each.identity)),
  ]);
};

/** Scores every row of a file, firm by firm, so that each row is mapped once. */
export const scoreRows = (
  rows: PackedRows,
  map: StatementMap,
  scorer: StatementScorer,
  onRow: (done: number, total: number) => void = () => {},
): RowScores => {
  const logOdds = new Float64Array(rows.size).fill(Number.NaN);
  const reasons = new Map<number, string>();
  const identities = new Map<string, number>();
  let rowsBreakingIdentities = 0;
  let done = 0;
  for (const firm of firmRows(rows, map)) {
    for (const each of firm) {
      const result = scoreRow(scorer, each);
      if (typeof result === 'number') logOdds[each.row] = result;
      else reasons.set(each.row, result);
      done += 1;
      onRow(done, rows.size);
    }
    for (const broken of brokenIdentities(firm)) {
      if (broken.length > 0) rowsBreakingIdentities += 1;
      for (const identity of broken) identities.set(identity, (identities.get(identity) ?? 0) + 1);
    }
  }
  return { logOdds, reasons, identities, rowsBreakingIdentities };
};

export const gradeOfLogOdds = (logOdds: number): string => notchOfPd(logistic(logOdds)).grade;
