import { ok } from '../../kernel/result.ts';
import { logistic } from '../../kernel/statistic.ts';
import { type Computed, notComputable } from '../validation/not-computable.ts';

/** A model's log-odds of default for one firm-year, and what became of it. */
export interface LogOddsOutcome {
  readonly logOdds: number;
  readonly defaulted: boolean;
}

/**
 * logit(PD) = intercept + slope·logOdds. A perfectly calibrated model has 0 and 1; a slope below 1
 * says that its PDs are spread too far, above 1 not far enough.
 */
export interface LogitLine {
  readonly intercept: number;
  readonly slope: number;
  readonly interceptError: number;
  readonly slopeError: number;
}

interface Expansion {
  readonly logLikelihood: number;
  readonly gradient: readonly [number, number];
  /** Negative second derivatives: intercept, both, slope. */
  readonly curvature: readonly [number, number, number];
}

const STEPS_MAX = 100;
const DECREMENT_MAX = 1e-20;
/** The smallest part of a step that is still tried. */
const PART_MIN = 2 ** -40;
/** Log-likelihoods, which are negative, are alike within so much of themselves. */
const ROUNDING = 1e-12;

/** −ln(1 + eˣ), without overflow. */
const minusSoftPlus = (x: number): number => -(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))));

const expansionAt = (
  rows: readonly LogOddsOutcome[],
  centre: number,
  intercept: number,
  slope: number,
): Expansion => {
  let logLikelihood = 0;
  let [gradient0, gradient1] = [0, 0];
  let [curvature00, curvature01, curvature11] = [0, 0, 0];
  for (const row of rows) {
    const x = row.logOdds - centre;
    const line = intercept + slope * x;
    const pd = logistic(line);
    const surprise = (row.defaulted ? 1 : 0) - pd;
    const spread = pd * (1 - pd);
    logLikelihood += minusSoftPlus(row.defaulted ? -line : line);
    gradient0 += surprise;
    gradient1 += surprise * x;
    curvature00 += spread;
    curvature01 += spread * x;
    curvature11 += spread * x * x;
  }
  return {
    logLikelihood,
    gradient: [gradient0, gradient1],
    curvature: [curvature00, curvature01, curvature11],
  };
};

const gapOf = (rows: readonly LogOddsOutcome[]) => {
  if (rows.length === 0) return 'no-observations';
  if (!rows.every((row) => Number.isFinite(row.logOdds))) return 'value-not-finite';
  const least = { defaults: Infinity, survivors: Infinity };
  const most = { defaults: -Infinity, survivors: -Infinity };
  for (const { logOdds, defaulted } of rows) {
    const kind = defaulted ? 'defaults' : 'survivors';
    least[kind] = Math.min(least[kind], logOdds);
    most[kind] = Math.max(most[kind], logOdds);
  }
  if (least.defaults === Infinity) return 'no-defaults';
  if (least.survivors === Infinity) return 'no-survivors';
  const lowest = Math.min(least.defaults, least.survivors);
  if (lowest === Math.max(most.defaults, most.survivors)) return 'no-variation';
  const apart = most.survivors <= least.defaults || most.defaults <= least.survivors;
  return apart ? 'separated' : undefined;
};

interface Step {
  readonly intercept: number;
  readonly slope: number;
  /** Twice the likelihood still to be won, to second order; it has no unit. */
  readonly decrement: number;
}

const determinantOf = ({ curvature: [c00, c01, c11] }: Expansion): number => c00 * c11 - c01 ** 2;

const newtonStep = (here: Expansion): Step | undefined => {
  const determinant = determinantOf(here);
  if (!(determinant > 0)) return undefined;
  const [gradient0, gradient1] = here.gradient;
  const [c00, c01, c11] = here.curvature;
  const intercept = (c11 * gradient0 - c01 * gradient1) / determinant;
  const slope = (c00 * gradient1 - c01 * gradient0) / determinant;
  return { intercept, slope, decrement: gradient0 * intercept + gradient1 * slope };
};

/** Back from the centred parameters, with standard errors from the inverse information. */
const lineOf = (centre: number, intercept: number, slope: number, here: Expansion): LogitLine => {
  const [c00, c01, c11] = here.curvature;
  const determinant = determinantOf(here);
  return {
    intercept: intercept - slope * centre,
    slope,
    interceptError: Math.sqrt((c11 + 2 * centre * c01 + centre ** 2 * c00) / determinant),
    slopeError: Math.sqrt(c00 / determinant),
  };
};

/**
 * The line of greatest likelihood through (log-odds, outcome), by Newton's method with halved
 * steps. Standard errors take rows as independent.
 * Source: Cox (1958), Two further applications of a model for binary regression, Biometrika 45.
 */
export const logitLine = (rows: readonly LogOddsOutcome[]): Computed<LogitLine> => {
  const gap = gapOf(rows);
  if (gap !== undefined) return notComputable(gap);
  // Centring keeps the two parameters from trading digits with each other.
  const centre = rows.reduce((total, row) => total + row.logOdds, 0) / rows.length;
  const defaults = rows.filter((row) => row.defaulted).length;
  let intercept = Math.log(defaults / (rows.length - defaults));
  let slope = 0;
  let here = expansionAt(rows, centre, intercept, slope);
  for (let round = 0; round < STEPS_MAX; round += 1) {
    const step = newtonStep(here);
    if (step === undefined) break;
    if (step.decrement < DECREMENT_MAX * rows.length)
      return ok(lineOf(centre, intercept, slope, here));
    let part = 2;
    let next = here;
    do {
      part /= 2;
      next = expansionAt(
        rows,
        centre,
        intercept + part * step.intercept,
        slope + part * step.slope,
      );
    } while (next.logLikelihood < here.logLikelihood * (1 + ROUNDING) && part > PART_MIN);
    intercept += part * step.intercept;
    slope += part * step.slope;
    here = next;
  }
  return notComputable('not-converged');
};
