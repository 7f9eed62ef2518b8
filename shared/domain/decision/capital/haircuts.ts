import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Source } from '../../source.ts';

export const HAIRCUT_SOURCE: Source = {
  citation: 'PRA PS1/26, comprehensive approach (matches CRE22 as remembered)',
  locator: 'supervisory haircuts on debt securities for a holding period of ten days',
  confidence: 'secondary',
};

export type IssuerKind = 'sovereign' | 'corporate';
export type CreditQuality = 'cqs1' | 'cqs2-3' | 'cqs4';

/** By residual years up to and including 1, 3, 5, 10 and above. */
type Ladder = readonly [string, string, string, string, string];

const flat = (value: string): Ladder => [value, value, value, value, value];

const LADDERS: Readonly<Record<IssuerKind, Readonly<Partial<Record<CreditQuality, Ladder>>>>> = {
  sovereign: {
    cqs1: ['0.005', '0.02', '0.02', '0.04', '0.04'],
    'cqs2-3': ['0.01', '0.03', '0.03', '0.06', '0.06'],
    cqs4: flat('0.15'),
  },
  corporate: {
    cqs1: ['0.01', '0.03', '0.04', '0.06', '0.12'],
    'cqs2-3': ['0.02', '0.04', '0.06', '0.12', '0.20'],
  },
};

const UPPER_YEARS = [1, 3, 5, 10];

/** Ten-day haircut of a debt security; undefined where it is no eligible collateral. */
export const securityHaircut = (
  issuer: IssuerKind,
  quality: CreditQuality,
  residualYears: number,
): Decimal | undefined => {
  const ladder = LADDERS[issuer][quality];
  const rung = UPPER_YEARS.findIndex((years) => residualYears <= years);
  const haircut = ladder?.[rung === -1 ? UPPER_YEARS.length : rung];
  return haircut === undefined ? undefined : decimal(haircut);
};

const HAIRCUT_DAYS = 10;

/**
 * H = H₁₀ · √(T/10) · √((N + T − 1)/T): a ten-day haircut for another holding period T and for
 * collateral that is valued only every N business days.
 */
export const scaledHaircut = (
  tenDayHaircut: Decimal,
  holdingPeriodDays: Decimal,
  revaluationDays: Decimal,
): Decimal =>
  tenDayHaircut
    .times(holdingPeriodDays.div(HAIRCUT_DAYS).sqrt())
    .times(revaluationDays.plus(holdingPeriodDays).minus(1).div(holdingPeriodDays).sqrt());
