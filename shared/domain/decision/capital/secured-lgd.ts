import { type Decimal, ONE, smallest, ZERO } from '../../../kernel/decimal.ts';
import type { Source } from '../../source.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { entryOf } from '../policy/entry-of.ts';
import { scaledHaircut } from './haircuts.ts';

export const LGD_SOURCE: Source = {
  citation: 'Basel Committee, CRE32, foundation LGD with eligible collateral',
  locator: 'LGD* = LGD_U·E_U/(E(1+H_E)) + LGD_S·E_S/(E(1+H_E)), E_S = min(C(1−H_C−H_FX), E(1+H_E))',
  confidence: 'secondary',
};

export const LGD_CLAIMS = ['senior-corporate', 'senior-financial', 'subordinated'] as const;
export type LgdClaim = (typeof LGD_CLAIMS)[number];

/** A pledge in the currency of the exposure. */
export interface LgdCollateral {
  /** Id of a collateral type of the policy. */
  readonly type: string;
  readonly value: Decimal;
  /** Originally in another currency than the exposure: a further haircut. */
  readonly isForeign?: boolean;
  /** Business days between valuations of financial collateral; daily unless given. */
  readonly revaluationDays?: Decimal;
  /** Replaces the ten-day haircut of the type, for example that of one debt security. */
  readonly tenDayHaircut?: Decimal;
}

export interface LgdRequest {
  readonly exposure: Decimal;
  /** Haircut on the exposure itself, where securities are lent; nil for loans. */
  readonly exposureHaircut?: Decimal;
  readonly claim: LgdClaim;
  readonly collateral: readonly LgdCollateral[];
  readonly policy: CreditPolicy;
}

/** What one pledge does to the LGD. */
export interface SecuredPart {
  readonly type: string;
  readonly haircut: Decimal;
  /** Value after haircuts and over-collateralisation, before it is cut at the exposure. */
  readonly valueAdjusted: Decimal;
  /** The part of the exposure that it covers. */
  readonly covered: Decimal;
  readonly lgd: Decimal;
  /** Why it covers nothing, where it does not. */
  readonly ineligible?: 'type-unknown' | 'type-ineligible' | 'below-minimum-cover' | 'no-benefit';
}

export interface SecuredLgd {
  readonly lgd: Decimal;
  readonly unsecuredLgd: Decimal;
  readonly parts: readonly SecuredPart[];
  readonly uncovered: Decimal;
}

const haircutOf = (pledge: LgdCollateral, { policy }: LgdRequest): Decimal => {
  const type = entryOf(policy.collateral.types, pledge.type);
  const { currencyMismatchHaircut: mismatch, holdingPeriodDays } = policy.lgd;
  const [own, foreign] = [
    pledge.tenDayHaircut ?? type?.haircut ?? ONE,
    pledge.isForeign === true ? mismatch : ZERO,
  ];
  const scale = (haircut: Decimal): Decimal =>
    type?.kind === 'financial'
      ? scaledHaircut(haircut, holdingPeriodDays, pledge.revaluationDays ?? ONE)
      : haircut;
  return smallest(ONE, scale(own).plus(scale(foreign)));
};

const refused = (
  pledge: LgdCollateral,
  lgd: Decimal,
  ineligible: NonNullable<SecuredPart['ineligible']>,
): SecuredPart => ({
  type: pledge.type,
  haircut: ONE,
  valueAdjusted: ZERO,
  covered: ZERO,
  lgd,
  ineligible,
});

/** The pledge before it is cut at the exposure. The minimum cover counts pledges of its type. */
const adjusted = (pledge: LgdCollateral, request: LgdRequest, unsecured: Decimal): SecuredPart => {
  const type = entryOf(request.policy.collateral.types, pledge.type);
  if (type === undefined) return refused(pledge, unsecured, 'type-unknown');
  if (type.kind === 'ineligible') return refused(pledge, unsecured, 'type-ineligible');
  if (type.lgd.gte(unsecured)) return refused(pledge, unsecured, 'no-benefit');
  const ofType = request.collateral.filter((other) => other.type === pledge.type);
  const total = ofType.reduce((all, { value }) => all.plus(value), ZERO);
  if (total.lt(type.minimumCover.times(request.exposure)))
    return refused(pledge, unsecured, 'below-minimum-cover');
  const haircut = haircutOf(pledge, request);
  const valueAdjusted = pledge.value
    .times(ONE.minus(haircut))
    .div(type.overCollateralisationDivisor);
  return { type: pledge.type, haircut, valueAdjusted, covered: ZERO, lgd: type.lgd };
};

/**
 * LGD* with any number of pledges, the best ones covering first; pledges that would not lower the
 * LGD cover nothing. An exposure of zero has the unsecured LGD.
 */
export const securedLgd = (request: LgdRequest): SecuredLgd => {
  const { exposure, exposureHaircut, claim, policy } = request;
  const unsecuredLgd = policy.lgd.unsecured[claim];
  const whole = exposure.times(ONE.plus(exposureHaircut ?? ZERO));
  if (whole.lte(0)) return { lgd: unsecuredLgd, unsecuredLgd, parts: [], uncovered: ZERO };
  let uncovered = whole;
  let lossOfCovered = ZERO;
  const parts = request.collateral
    .map((pledge) => adjusted(pledge, request, unsecuredLgd))
    .toSorted((one, other) => one.lgd.comparedTo(other.lgd))
    .map((part) => {
      const covered = smallest(part.valueAdjusted, uncovered);
      uncovered = uncovered.minus(covered);
      lossOfCovered = lossOfCovered.plus(covered.times(part.lgd));
      return { ...part, covered };
    });
  const lgd = lossOfCovered.plus(uncovered.times(unsecuredLgd)).div(whole);
  return { lgd, unsecuredLgd, parts, uncovered };
};
