import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { type CapitalRequirement, capitalRequirement } from './capital-requirement.ts';

/** The requirement if one adjustment were otherwise. */
export interface CapitalVariant {
  readonly id: 'without-small-firm-relief' | 'own-maturity';
  readonly title: Text;
  readonly riskWeight: Decimal;
  readonly requirement: Decimal;
}

export interface CapitalOfLoan {
  readonly required: CapitalRequirement;
  readonly maturityYears: Decimal;
  readonly salesMillions?: number;
  /** Nothing in default, where neither adjustment counts. */
  readonly variants: readonly CapitalVariant[];
}

export interface CapitalOfLoanRequest {
  readonly pd: number;
  readonly lgd: Decimal;
  readonly exposureAtDefault: Money;
  readonly salesMillions?: number;
  readonly isFinancialInstitution?: boolean;
  readonly ownMaturityYears: number;
  readonly policy: CreditPolicy;
}

/** Capital at the policy's fixed maturity, and what the two adjustments do to it. */
export const capitalOfLoan = (request: CapitalOfLoanRequest): CapitalOfLoan => {
  const { ownMaturityYears, ...capital } = request;
  const { salesMillions, ...withoutSales } = capital;
  const required = capitalRequirement(capital);
  const variant = (
    id: CapitalVariant['id'],
    en: string,
    zh: string,
    { riskWeight, requirement }: CapitalRequirement,
  ): CapitalVariant => ({ id, title: { en, zh }, riskWeight, requirement });
  return {
    required,
    maturityYears: request.policy.capital.maturityYears,
    ...(salesMillions === undefined ? {} : { salesMillions }),
    variants:
      required.basis === 'defaulted'
        ? []
        : [
            variant(
              'without-small-firm-relief',
              'Without the adjustment for small firms',
              '不作中小企业规模调整',
              capitalRequirement(withoutSales),
            ),
            variant(
              'own-maturity',
              'At the maturity of the loan, 1 to 5 years',
              '按贷款自身期限（1至5年）',
              capitalRequirement({ ...capital, maturityYears: ownMaturityYears }),
            ),
          ],
  };
};
