import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

/** What a model said of one firm-year, and what became of it. A higher score is riskier. */
export interface ScoredOutcome {
  /** Any finite measure that rises with risk: PD, log-odds, notch number. */
  readonly score: number;
  readonly defaulted: boolean;
}

/** All observations that share one score. */
export interface RiskStep {
  readonly score: number;
  readonly defaults: number;
  readonly survivors: number;
}

export interface RiskRanking {
  /** Riskiest first, each score once, so that ties never depend on the order of the rows. */
  readonly steps: readonly RiskStep[];
  readonly defaults: number;
  readonly survivors: number;
}

const scoresOf = (rows: readonly ScoredOutcome[], defaulted: boolean): Float64Array =>
  Float64Array.from(
    rows.filter((row) => row.defaulted === defaulted),
    (row) => row.score,
  ).sort();

const mergedSteps = (defaults: Float64Array, survivors: Float64Array): readonly RiskStep[] => {
  const steps: RiskStep[] = [];
  let nextDefault = defaults.length - 1;
  let nextSurvivor = survivors.length - 1;
  while (nextDefault >= 0 || nextSurvivor >= 0) {
    const score = Math.max(
      defaults[nextDefault] ?? -Infinity,
      survivors[nextSurvivor] ?? -Infinity,
    );
    const step = { score, defaults: 0, survivors: 0 };
    for (; defaults[nextDefault] === score; nextDefault -= 1) step.defaults += 1;
    for (; survivors[nextSurvivor] === score; nextSurvivor -= 1) step.survivors += 1;
    steps.push(step);
  }
  return steps;
};

/** Sorts observations by risk and pools those of equal score, in O(n log n). */
export const riskRankingOf = (rows: readonly ScoredOutcome[]): Computed<RiskRanking> => {
  if (rows.length === 0) return notComputable('no-observations');
  if (!rows.every((row) => Number.isFinite(row.score))) return notComputable('value-not-finite');
  const defaults = scoresOf(rows, true);
  const survivors = scoresOf(rows, false);
  return ok({
    steps: mergedSteps(defaults, survivors),
    defaults: defaults.length,
    survivors: survivors.length,
  });
};

/** As `riskRankingOf`, for statistics that compare defaults with survivors. */
export const riskRankingOfBoth = (rows: readonly ScoredOutcome[]): Computed<RiskRanking> => {
  const ranking = riskRankingOf(rows);
  if (ranking.kind === 'failed') return ranking;
  if (ranking.value.defaults === 0) return notComputable('no-defaults');
  if (ranking.value.survivors === 0) return notComputable('no-survivors');
  return ranking;
};
