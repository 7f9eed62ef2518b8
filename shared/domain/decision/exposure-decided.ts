import { type Decimal, decimal, ONE, smallest, ZERO } from '../../kernel/decimal.ts';
import { type Money, money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import { conversionFactor, exposureAtDefault } from './capital/exposure-at-default.ts';
import type { FacilityAsked } from './credit-terms.ts';
import { FACILITY_PRODUCTS, type FacilityProduct } from './facility-product.ts';
import type { CreditPolicy } from './policy/credit-policy.ts';

/** Which amount price, capital and loss are of, the first that there is. */
export const EXPOSURE_BASES = ['requested', 'limit', 'existing', 'notional'] as const;
export type ExposureBasis = (typeof EXPOSURE_BASES)[number];

export const EXPOSURE_BASIS_TITLES: Readonly<Record<ExposureBasis, Text>> = {
  requested: { en: 'the amount asked for', zh: '申请金额' },
  limit: { en: 'the limit', zh: '核定额度' },
  existing: { en: 'the exposure that stands at this bank', zh: '本行现有授信' },
  notional: { en: 'a notional amount, for rates only', zh: '名义金额，仅供费率测算' },
};

/** The amount that price, capital and loss are computed for. */
export interface ExposureDecided {
  readonly basis: ExposureBasis;
  readonly drawn: Money;
  readonly undrawn: Money;
  readonly conversionFactor: Decimal;
  readonly exposureAtDefault: Money;
  readonly assumptions: readonly Text[];
}

const NOTIONAL = decimal(1_000_000);

export interface ExposureCandidates {
  readonly facility: FacilityAsked;
  /** Of the facility. */
  readonly currency: string;
  /** Where it is in the currency of the facility and above zero. */
  readonly limit?: Decimal;
  readonly existing?: Decimal;
  readonly policy: CreditPolicy;
}

const amountOf = ({ facility, limit, existing }: ExposureCandidates): [ExposureBasis, Decimal] => {
  const { requestedAmount } = facility;
  if (requestedAmount?.gt(0) === true) return ['requested', requestedAmount];
  if (limit?.gt(0) === true) return ['limit', limit];
  if (existing?.gt(0) === true) return ['existing', existing];
  return ['notional', NOTIONAL];
};

const productOf = ({ product }: FacilityAsked): FacilityProduct =>
  FACILITY_PRODUCTS[product ?? 'term-loan'];

/** An unknown class of conversion counts in full. */
const factorOf = (
  { facility, policy }: ExposureCandidates,
  conversion: string,
): { readonly factor: Decimal; readonly assumptions: readonly Text[] } => {
  const found = conversionFactor(conversion, policy);
  if (found.kind === 'ok') return { factor: found.value, assumptions: [] };
  const name = facility.creditConversion ?? conversion;
  return {
    factor: ONE,
    assumptions: [
      {
        en: `credit conversion ${name} is no class of the policy: what is undrawn counts in full`,
        zh: `政策中没有信用转换类别${name}，未提用部分按全额计入`,
      },
    ],
  };
};

export const exposureDecided = (candidates: ExposureCandidates): ExposureDecided => {
  const { facility, currency } = candidates;
  const product = productOf(facility);
  const [basis, amount] = amountOf(candidates);
  const asked = product.isContingent ? amount : (facility.undrawnAmount ?? ZERO);
  const undrawn = smallest(asked, amount);
  const conversion = facility.creditConversion ?? product.creditConversion;
  const { factor, assumptions } = undrawn.gt(0)
    ? factorOf(candidates, conversion)
    : { factor: ZERO, assumptions: [] };
  const [paid, open] = [money(amount.minus(undrawn), currency), money(undrawn, currency)];
  return {
    basis,
    drawn: paid,
    undrawn: open,
    conversionFactor: factor,
    exposureAtDefault: exposureAtDefault(paid, open, factor),
    assumptions: [
      ...assumptions,
      ...(product.isContingent
        ? [
            {
              en: 'a contingent product is priced as if it were drawn by its conversion factor',
              zh: '表外业务按信用转换系数折算后视同已提用定价',
            },
          ]
        : []),
      ...(basis === 'notional'
        ? [
            {
              en: 'no amount was asked for, none is granted and none is known to stand: amounts are for a notional 1,000,000',
              zh: '未申请、未核定且未知现有授信：金额按名义1,000,000测算',
            },
          ]
        : []),
    ],
  };
};
