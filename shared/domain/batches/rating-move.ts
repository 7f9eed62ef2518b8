import type { Text } from '../../kernel/text.ts';

/** Amounts of an exposure that is known; decimals as texts. */
export interface RiskMoney {
  readonly currency: string;
  readonly expectedLoss: string;
  readonly capital: string;
}

/** One side of a comparison. */
export interface RatingSide {
  readonly grade?: string;
  readonly pd?: string;
  readonly modelId?: string;
  readonly money?: RiskMoney;
}

/** Why a rating moved: one indicator, or one step of the path to the grade. */
export interface MoveReason {
  readonly code: string;
  readonly title: Text;
  /** What it did to the log-odds of default; positive raises the risk. Absent for steps. */
  readonly logOdds?: number;
  /** What a step did to the grade; positive is worse. */
  readonly notches?: number;
}

/** A company's rating before and after; one side is absent where there was none. */
export interface RatingMove {
  readonly before?: RatingSide;
  readonly after?: RatingSide;
  /** Positive is worse; absent unless both sides have a grade. */
  readonly notches?: number;
  /** The largest effect first. */
  readonly reasons: readonly MoveReason[];
}
