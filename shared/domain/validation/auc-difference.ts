import { normalCumulative } from '../../kernel/normal-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { aucPlacements, type Placement } from './auc-placements.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { riskRankingOfBoth } from './risk-ranking.ts';

/** Two models' scores of the same firm-year. */
export interface PairedOutcome {
  readonly first: number;
  readonly second: number;
  readonly defaulted: boolean;
}

export interface AucDifference {
  readonly first: number;
  readonly second: number;
  /** AUC of the first less that of the second. */
  readonly difference: number;
  readonly standardError: number;
  /** Two-sided, of the hypothesis that both rank equally well. */
  readonly pValue: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Sample variance of the mean of `values`. */
const varianceOfMean = (values: readonly number[]): number => {
  const mean = meanOf(values);
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return squares / (values.length - 1) / values.length;
};

const placementsOf = (
  rows: readonly PairedOutcome[],
  model: 'first' | 'second',
): Computed<(row: PairedOutcome) => Placement> => {
  const ranking = riskRankingOfBoth(
    rows.map((row) => ({ score: row[model], defaulted: row.defaulted })),
  );
  if (ranking.kind === 'failed') return ranking;
  const placements = aucPlacements(ranking.value);
  const nowhere = { ofDefault: 0, ofSurvivor: 0 };
  return ok((row: PairedOutcome) => placements.get(row[model]) ?? nowhere);
};

/**
 * Whether one model ranks better than another on the same observations: the paired test of DeLong,
 * DeLong and Clarke-Pearson (1988), Biometrics 44, 837-845.
 */
export const aucDifference = (rows: readonly PairedOutcome[]): Computed<AucDifference> => {
  const first = placementsOf(rows, 'first');
  if (first.kind === 'failed') return first;
  const second = placementsOf(rows, 'second');
  if (second.kind === 'failed') return second;
  const defaults = rows.filter((row) => row.defaulted);
  const survivors = rows.filter((row) => !row.defaulted);
  if (defaults.length < 2) return notComputable('too-few-defaults');
  if (survivors.length < 2) return notComputable('too-few-survivors');

  const aucFirst = meanOf(defaults.map((row) => first.value(row).ofDefault));
  const aucSecond = meanOf(defaults.map((row) => second.value(row).ofDefault));
  const variance =
    varianceOfMean(
      defaults.map((row) => first.value(row).ofDefault - second.value(row).ofDefault),
    ) +
    varianceOfMean(
      survivors.map((row) => first.value(row).ofSurvivor - second.value(row).ofSurvivor),
    );
  if (variance === 0) return notComputable('no-variation');
  const difference = aucFirst - aucSecond;
  const standardError = Math.sqrt(variance);
  return ok({
    first: aucFirst,
    second: aucSecond,
    difference,
    standardError,
    pValue: 2 * normalCumulative(-Math.abs(difference) / standardError),
  });
};
