import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { type Money, scaleMoney } from '../../../kernel/money.ts';
import { fromStatistic, toStatistic } from '../../../kernel/statistic.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { type IrbCapital, irbCapital, irbParameters } from './irb.ts';

export interface CapitalRequest<Currency extends string = string> {
  /** One-year PD through the cycle; 1 where the client is in default. */
  readonly pd: number;
  readonly lgd: Decimal;
  readonly exposureAtDefault: Money<Currency>;
  /** The policy's fixed maturity unless given. */
  readonly maturityYears?: number;
  /** Sales of the group in millions of the policy’s small-firm currency. */
  readonly salesMillions?: number;
  readonly isFinancialInstitution?: boolean;
  /** Best estimate of loss on a defaulted exposure; only banks with own LGDs have one. */
  readonly lossBestEstimate?: Decimal;
  readonly policy: CreditPolicy;
}

export interface CapitalRequirement<Currency extends string = string> {
  readonly basis: 'performing' | 'defaulted';
  /** K for a unit of exposure. */
  readonly requirement: Decimal;
  readonly riskWeight: Decimal;
  readonly riskWeightedAssets: Money<Currency>;
  readonly capital: Money<Currency>;
  /** PD × LGD × EAD; LGD × EAD, or the best estimate, in default. */
  readonly expectedLoss: Money<Currency>;
  /** The working, where the exposure performs. */
  readonly irb?: IrbCapital;
}

const RISK_WEIGHT_FACTOR = decimal('12.5');

const requirementOf = <Currency extends string>(
  { exposureAtDefault }: CapitalRequest<Currency>,
  requirement: Decimal,
  lossRate: Decimal,
) => {
  const riskWeight = requirement.times(RISK_WEIGHT_FACTOR);
  return {
    requirement,
    riskWeight,
    riskWeightedAssets: scaleMoney(exposureAtDefault, riskWeight),
    capital: scaleMoney(exposureAtDefault, requirement),
    expectedLoss: scaleMoney(exposureAtDefault, lossRate),
  };
};

/**
 * Regulatory capital. In default K is the LGD beyond the best estimate of loss, which is nothing
 * under supervisory LGDs. The PD floor binds K and, as the regulation has it, EL.
 */
export const capitalRequirement = <Currency extends string>(
  request: CapitalRequest<Currency>,
): CapitalRequirement<Currency> => {
  const { pd, lgd, policy, lossBestEstimate } = request;
  if (pd >= 1) {
    const loss = lossBestEstimate ?? lgd;
    const beyond = lgd.minus(loss);
    return {
      basis: 'defaulted',
      ...requirementOf(request, beyond.lt(0) ? decimal(0) : beyond, loss),
    };
  }
  const irb = irbCapital(
    {
      pd,
      lgd: toStatistic(lgd),
      maturityYears: request.maturityYears ?? toStatistic(policy.capital.maturityYears),
      ...(request.salesMillions === undefined ? {} : { salesMillions: request.salesMillions }),
      ...(request.isFinancialInstitution === true ? { isFinancialInstitution: true } : {}),
    },
    irbParameters(policy),
    'floored',
  );
  const requirement = fromStatistic(irb.requirement);
  return {
    basis: 'performing',
    ...requirementOf(request, requirement, lgd.times(fromStatistic(irb.pdUsed))),
    irb,
  };
};
