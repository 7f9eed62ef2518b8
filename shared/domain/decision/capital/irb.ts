import { invariant } from '../../../kernel/assert.ts';
import { normalCumulative, normalQuantile } from '../../../kernel/normal-distribution.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { assetCorrelationOfCorporate } from '../../calibration/asset-correlation.ts';
import type { Source } from '../../source.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';

export const IRB_SOURCE: Source = {
  citation: 'Basel Committee, CRE31 (identical in Basel II, paragraph 272)',
  locator: 'risk-weight function for corporate exposures; no scaling factor of 1.06',
  confidence: 'secondary',
};

export interface IrbParameters {
  readonly pdFloor: number;
  readonly financialInstitutionMultiplier: number;
  /** Sales in millions of the policy’s currency. */
  readonly smallFirm: { readonly lower: number; readonly upper: number; readonly relief: number };
}

export const irbParameters = ({ capital }: CreditPolicy): IrbParameters => ({
  pdFloor: toStatistic(capital.pdFloor),
  financialInstitutionMultiplier: toStatistic(capital.financialInstitutionMultiplier),
  smallFirm: {
    lower: toStatistic(capital.smallFirm.lower),
    upper: toStatistic(capital.smallFirm.upper),
    relief: toStatistic(capital.smallFirm.relief),
  },
});

export interface IrbExposure {
  /** One-year PD, a fraction; the unfloored one. */
  readonly pd: number;
  readonly lgd: number;
  /** Effective maturity in years; bounded to 1 to 5. */
  readonly maturityYears: number;
  /** Sales of the group in millions of the policy’s currency; absent: no relief. */
  readonly salesMillions?: number;
  /** Large or unregulated financial institutions correlate more. */
  readonly isFinancialInstitution?: boolean;
}

export interface IrbCapital {
  readonly pdUsed: number;
  readonly correlation: number;
  /** b of the maturity adjustment. */
  readonly maturitySlope: number;
  /** PD in the year that comes once in a thousand. */
  readonly pdStressed: number;
  /** Capital for a unit of exposure. */
  readonly requirement: number;
  /** 12.5 × requirement. */
  readonly riskWeight: number;
}

const RISK_WEIGHT_FACTOR = 12.5;
const CONFIDENCE = 0.999;

/**
 * The maturity slope was fitted on PDs from 0.03 % and has a pole near 0.0003 %: below that floor
 * of Basel II it is held still. From memory, to be confirmed.
 */
const MATURITY_PD_MIN = 0.0003;

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** Asset correlation, falling from 24 % to 12 % with the PD. */
export const assetCorrelation = (
  pd: number,
  {
    salesMillions,
    isFinancialInstitution,
  }: Pick<IrbExposure, 'salesMillions' | 'isFinancialInstitution'>,
  { smallFirm, financialInstitutionMultiplier }: IrbParameters,
): number => {
  const base = assetCorrelationOfCorporate(pd);
  if (isFinancialInstitution === true) return base * financialInstitutionMultiplier;
  if (salesMillions === undefined) return base;
  const { lower, upper, relief } = smallFirm;
  const size = (between(salesMillions, lower, upper) - lower) / (upper - lower);
  return base - relief * (1 - size);
};

export const maturitySlope = (pd: number): number =>
  (0.11852 - 0.05478 * Math.log(Math.max(pd, MATURITY_PD_MIN))) ** 2;

/**
 * Capital of an exposure that is not in default. `floored` applies the regulatory PD floor;
 * economic capital does without. A PD of 0 needs none. A PD outside [0, 1) throws.
 */
export const irbCapital = (
  exposure: IrbExposure,
  parameters: IrbParameters,
  basis: 'floored' | 'unfloored',
): IrbCapital => {
  const { pd, lgd } = exposure;
  invariant(pd >= 0 && pd < 1, `not a PD of a living obligor: ${pd}`);
  const pdUsed = basis === 'floored' ? Math.max(pd, parameters.pdFloor) : pd;
  const correlation = assetCorrelation(pdUsed, exposure, parameters);
  const slope = maturitySlope(pdUsed);
  const pdStressed =
    pdUsed === 0
      ? 0
      : normalCumulative(
          (normalQuantile(pdUsed) + Math.sqrt(correlation) * normalQuantile(CONFIDENCE)) /
            Math.sqrt(1 - correlation),
        );
  const maturity = between(exposure.maturityYears, 1, 5);
  const adjustment = (1 + (maturity - 2.5) * slope) / (1 - 1.5 * slope);
  const requirement = Math.max(0, lgd * (pdStressed - pdUsed) * adjustment);
  return {
    pdUsed,
    correlation,
    maturitySlope: slope,
    pdStressed,
    requirement,
    riskWeight: requirement * RISK_WEIGHT_FACTOR,
  };
};

/** Σ t·CFₜ / ΣCFₜ in years, bounded to 1 to 5: the maturity of a plan of payments. */
export const effectiveMaturity = (
  payments: readonly { readonly years: number; readonly amount: number }[],
): number => {
  const total = payments.reduce((all, { amount }) => all + amount, 0);
  invariant(total > 0, 'a plan of payments pays something');
  const weighted = payments.reduce((all, { years, amount }) => all + years * amount, 0);
  return between(weighted / total, 1, 5);
};
