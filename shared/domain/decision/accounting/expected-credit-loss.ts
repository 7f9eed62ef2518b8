import { type Decimal, ONE, ZERO } from '../../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../../kernel/result.ts';
import { fromStatistic } from '../../../kernel/statistic.ts';
import { type CumulativePds, marginalPds } from '../../calibration/cumulative-pd.ts';
import { pdPointInTime } from '../../calibration/point-in-time.ts';
import type { Source } from '../../source.ts';

export const ECL_SOURCE: Source = {
  citation: 'IFRS 9, 5.5.17 and B5.5.28; Vasicek (1991) for the cycle',
  locator:
    'Σ marginal PD × LGD × EAD × discount factor at the effective interest rate, weighted over ' +
    'scenarios; defaults at year ends; paragraphs from memory',
  confidence: 'practice',
};

/** One state of the economy, year by year; years beyond the list are through the cycle. */
export interface EconomicScenario {
  readonly id: string;
  /** Weights of all scenarios add up to 1. */
  readonly weight: number;
  /** Systematic factor in standard deviations, good times positive. */
  readonly factors: readonly number[];
  /** Replaces the LGD of the request in this scenario. */
  readonly lgd?: Decimal;
}

export interface EclRequest {
  /** PDs through the cycle of having defaulted within 1, 2, … years. */
  readonly cumulativePds: CumulativePds;
  readonly assetCorrelation: number;
  readonly lgd: Decimal;
  /** Exposure at default in each year; the last one holds for later years. */
  readonly exposures: readonly Decimal[];
  readonly effectiveInterestRate: Decimal;
  /** Life that is left, in years; a last part of a year bears its part of the risk. */
  readonly remainingYears: number;
  readonly scenarios: readonly EconomicScenario[];
}

export type EclFailure =
  | 'weights-do-not-add-up'
  | 'no-exposure'
  | 'pds-not-cumulative'
  | 'pds-too-short'
  | 'correlation-out-of-range'
  | 'remaining-years-not-positive'
  | 'rate-out-of-range';

export interface EclYear {
  readonly year: number;
  readonly marginalPd: number;
  readonly exposure: Decimal;
  readonly discountFactor: Decimal;
  readonly loss: Decimal;
}

export interface ScenarioLoss {
  readonly scenario: string;
  readonly weight: number;
  readonly twelveMonth: Decimal;
  readonly lifetime: Decimal;
  readonly years: readonly EclYear[];
}

export interface ExpectedCreditLoss {
  /** Losses from defaults within a year, and over all of the remaining life. */
  readonly twelveMonth: Decimal;
  readonly lifetime: Decimal;
  readonly scenarios: readonly ScenarioLoss[];
}

const WEIGHT_TOLERANCE = 1e-9;

const isCurve = (curve: CumulativePds): boolean =>
  curve.every((pd, year) => pd >= (curve[year - 1] ?? 0) && pd <= 1);

const failureOf = (request: EclRequest): EclFailure | undefined => {
  const { scenarios, cumulativePds, exposures, remainingYears, assetCorrelation } = request;
  const weights = scenarios.reduce((total, { weight }) => total + weight, 0);
  const isWeighted =
    scenarios.every(({ weight }) => weight >= 0) && Math.abs(weights - 1) <= WEIGHT_TOLERANCE;
  if (!isWeighted) return 'weights-do-not-add-up';
  if (exposures.length === 0) return 'no-exposure';
  if (!(assetCorrelation >= 0 && assetCorrelation < 1)) return 'correlation-out-of-range';
  if (!(remainingYears > 0)) return 'remaining-years-not-positive';
  if (!isCurve(cumulativePds)) return 'pds-not-cumulative';
  if (cumulativePds.length < Math.ceil(remainingYears)) return 'pds-too-short';
  return request.effectiveInterestRate.gt(-1) ? undefined : 'rate-out-of-range';
};

/** Each year’s PD of those still alive, and 1 where nobody is left. */
const hazardsOf = (curve: CumulativePds): readonly number[] =>
  marginalPds(curve).map((marginal, year) => {
    const alive = 1 - (curve[year - 1] ?? 0);
    return alive <= 0 ? 1 : marginal / alive;
  });

/** 1 − (1 − h)^f: the risk of a part f of a year. */
const ofPart = (hazard: number, part: number): number => 1 - (1 - hazard) ** part;

const scenarioLoss = (request: EclRequest, scenario: EconomicScenario): ScenarioLoss => {
  const { exposures, remainingYears, assetCorrelation, effectiveInterestRate: rate } = request;
  const lgd = scenario.lgd ?? request.lgd;
  const years: EclYear[] = [];
  let alive = 1;
  for (const [index, hazard] of hazardsOf(request.cumulativePds).entries()) {
    const part = Math.min(1, remainingYears - index);
    if (part <= 0) break;
    const factor = scenario.factors[index];
    const inYear = factor === undefined ? hazard : pdPointInTime(hazard, assetCorrelation, factor);
    const marginalPd = alive * ofPart(inYear, part);
    alive -= marginalPd;
    const exposure = exposures[index] ?? exposures.at(-1) ?? ZERO;
    const discountFactor = ONE.div(rate.plus(1).pow(fromStatistic(index + part)));
    const loss = fromStatistic(marginalPd).times(lgd).times(exposure).times(discountFactor);
    years.push({ year: index + 1, marginalPd, exposure, discountFactor, loss });
  }
  const lifetime = years.reduce((total, { loss }) => total.plus(loss), ZERO);
  const { id, weight } = scenario;
  return { scenario: id, weight, twelveMonth: years[0]?.loss ?? ZERO, lifetime, years };
};

/**
 * 12-month and lifetime expected credit loss: hazards of the curve brought to each scenario’s
 * point in the cycle, discounted from the end of the year of default.
 */
export const expectedCreditLoss = (request: EclRequest): Result<ExpectedCreditLoss, EclFailure> => {
  const failure = failureOf(request);
  if (failure !== undefined) return failed(failure);
  const scenarios = request.scenarios.map((scenario) => scenarioLoss(request, scenario));
  const weighted = (loss: (of: ScenarioLoss) => Decimal): Decimal =>
    scenarios.reduce(
      (total, each) => total.plus(loss(each).times(fromStatistic(each.weight))),
      ZERO,
    );
  return ok({
    twelveMonth: weighted(({ twelveMonth }) => twelveMonth),
    lifetime: weighted(({ lifetime }) => lifetime),
    scenarios,
  });
};
