import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { FiveCategoryFacts } from './accounting/five-category.ts';
import type { StageFacts } from './accounting/impairment-stage.ts';
import type { LgdClaim } from './capital/secured-lgd.ts';
import type { FacilityProductId } from './facility-product.ts';
import type { FacilityPurpose, WorkingCapitalTerms } from './limit/limit-request.ts';

/** What the client asks for. An absent member is not known, see the decision's assumptions. */
export interface FacilityAsked {
  readonly product?: FacilityProductId;
  /** Replaces that of the product. */
  readonly purpose?: FacilityPurpose;
  readonly months?: number;
  readonly requestedAmount?: Decimal;
  /** Of the amounts here; that of the newest statements unless given. */
  readonly currency?: string;
  /** Yearly, a fraction. */
  readonly offeredRate?: Decimal;
  /** Id of a base rate of the policy; the one for currency and tenor unless given. */
  readonly baseRate?: string;
  /** Yearly fees, an amount. */
  readonly yearlyFees?: Decimal;
  /** Part of the amount that will not be drawn at once. */
  readonly undrawnAmount?: Decimal;
  /** Class of the policy's credit conversion; that of the product unless given. */
  readonly creditConversion?: string;
  readonly claim?: LgdClaim;
  readonly hasLongCycle?: boolean;
}

export interface CollateralOffered {
  /** Id of a collateral type of the policy. */
  readonly type: string;
  /** Appraised market value. */
  readonly value: Decimal;
  readonly currency?: string;
  readonly valuedOn?: IsoDate;
  /** 1 where nobody comes before the bank. */
  readonly rank?: number;
  /** What those before the bank may take out of it. */
  readonly priorClaims?: Decimal;
  /** Business days between valuations of financial collateral. */
  readonly revaluationDays?: number;
}

/** What is owed already, in the currency of the newest statements. */
export interface ExposuresGiven {
  readonly allLenders?: Decimal;
  readonly thisBank?: Decimal;
  readonly group?: Decimal;
}

/** What is known of credit that stands already: what stage and class are told from. */
export type CreditRecord = Omit<
  StageFacts,
  'grade' | 'lifetimePd' | 'isOnWatchlist' | 'fiveCategory'
> &
  Omit<FiveCategoryFacts, 'lossShare' | 'grade' | 'watchLevel'>;

/** Everything a decision takes from the request; all of it is optional. */
export interface CreditTerms {
  readonly facility?: FacilityAsked;
  readonly collateral?: readonly CollateralOffered[];
  readonly exposures?: ExposuresGiven;
  readonly workingCapital?: WorkingCapitalTerms;
  readonly creditRecord?: CreditRecord;
  /** Units of the statement currency for one unit of each other currency. */
  readonly exchangeRates?: Readonly<Record<string, Decimal>>;
}
