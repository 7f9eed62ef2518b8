import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Industry } from '../../identifiers/industry/industry.ts';
import type { ParameterName } from '../../inputs/input.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { Grade } from '../../scales/master-scale.ts';
import type { StatementSeries } from '../../statements/series.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';

export const FACILITY_PURPOSES = ['working-capital', 'investment', 'general'] as const;
export type FacilityPurpose = (typeof FACILITY_PURPOSES)[number];

/** What the client asks for. Only a working-capital loan is held to the working-capital need. */
export interface FacilityTerms<Currency extends string = string> {
  readonly purpose?: FacilityPurpose;
  readonly months?: number;
  /** Yearly rate, a fraction. */
  readonly rate?: Decimal;
  readonly requested?: Money<Currency>;
  /** Ships, aircraft and the like: working capital bound for more than three years. */
  readonly hasLongCycle?: boolean;
}

export interface PledgedCollateral {
  /** Id of a collateral type of the policy. */
  readonly type: string;
  /** Appraised market value, in any currency for which a rate is given. */
  readonly value: Money;
}

/** What is owed already; an absent member is not known, see the decision's assumptions. */
export interface ExistingExposure<Currency extends string = string> {
  readonly allLenders?: Money<Currency>;
  /** Drawn and undrawn at this bank. */
  readonly thisBank?: Money<Currency>;
  /** Of the whole group of connected clients at this bank, this client included. */
  readonly group?: Money<Currency>;
}

/** Figures of the working-capital annex that statements do not hold. */
export interface WorkingCapitalTerms {
  /** Expected growth of revenue; the policy caps it. No growth unless given. */
  readonly growthExpected?: Decimal;
  /** Three-year average growth of the industry, from which the policy's cap is built. */
  readonly growthOfIndustry?: Decimal;
  readonly ownFunds?: Decimal;
  readonly existingLoans?: Decimal;
  readonly otherFunds?: Decimal;
  /** The bank documents another measure of the need: the annex does not constrain. */
  readonly isOverridden?: boolean;
}

/** Everything a limit depends on. Amounts are in the currency of the newest statements. */
export interface LimitRequest<Currency extends string = string> {
  readonly currency: Currency;
  readonly series: StatementSeries;
  readonly grade: Grade;
  readonly segment: Segment;
  readonly industry?: Industry;
  /** Ids of the rating caps that were found. */
  readonly caps?: readonly string[];
  readonly policy: CreditPolicy;
  readonly facility?: FacilityTerms<Currency>;
  readonly collateral?: readonly PledgedCollateral[];
  readonly exposure?: ExistingExposure<Currency>;
  readonly workingCapital?: WorkingCapitalTerms;
  /** Units of `currency` for one unit of each other currency, by ISO 4217 code. */
  readonly exchangeRates?: Readonly<Record<string, Decimal>>;
  readonly parameters?: Readonly<Partial<Record<ParameterName, Decimal>>>;
}
