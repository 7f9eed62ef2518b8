import { ok } from '../../kernel/result.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { spearmanCorrelation } from './spearman-correlation.ts';

/** One statement that both we and agencies rated; notch numbers on one scale, 1 = AAA. */
export interface AgencyComparison {
  readonly ownNotch: number;
  /** Our PD or log-odds, which tells apart what shares a notch. */
  readonly ownScore: number;
  /** May be a mean of several agencies, with a fraction. */
  readonly agencyNotch: number;
}

export interface AgencyAgreement {
  readonly count: number;
  /** Spearman's ρ of our notches and of our scores with the agencies' notches. */
  readonly rankCorrelation: Computed<number>;
  readonly rankCorrelationOfScores: Computed<number>;
  /** Share of pairs at most so many notches apart. */
  readonly within: readonly { readonly notches: number; readonly share: number }[];
  /** Mean of ours less theirs in notches: above 0 we are the more severe. */
  readonly biasMean: number;
  readonly distanceMean: number;
  /** How well our score tells the agencies' speculative grades from investment grades. */
  readonly investmentGradeAuc: Computed<number>;
}

const TOLERANCES = [0, 1, 2, 3] as const;

/** Halfway between BBB− (10) and BB+ (11): from here on a mean of agencies is speculative. */
const SPECULATIVE_FROM = 10.5;

/** How far our ratings agree with published agency ratings of the same statements. */
export const agencyAgreement = (rows: readonly AgencyComparison[]): Computed<AgencyAgreement> => {
  const count = rows.length;
  if (count === 0) return notComputable('no-observations');
  const differences = rows.map((row) => row.ownNotch - row.agencyNotch);
  if (!differences.every(Number.isFinite)) return notComputable('value-not-finite');
  const distances = differences.map(Math.abs);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0) / count;
  return ok({
    count,
    rankCorrelation: spearmanCorrelation(
      rows.map((row) => ({ x: row.ownNotch, y: row.agencyNotch })),
    ),
    rankCorrelationOfScores: spearmanCorrelation(
      rows.map((row) => ({ x: row.ownScore, y: row.agencyNotch })),
    ),
    within: TOLERANCES.map((notches) => ({
      notches,
      share: distances.filter((distance) => distance <= notches).length / count,
    })),
    biasMean: meanOf(differences),
    distanceMean: meanOf(distances),
    investmentGradeAuc: areaUnderCurve(
      rows.map((row) => ({
        score: row.ownScore,
        defaulted: row.agencyNotch >= SPECULATIVE_FROM,
      })),
    ),
  });
};
