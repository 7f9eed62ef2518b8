import type { IsoDate } from '../../../kernel/dates.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Grade } from '../../scales/master-scale.ts';
import type { ItemId } from '../../statements/values.ts';
import type { WarningSeverity } from '../severity.ts';
import type { Margin } from './measure.ts';

/** What a reading rests on: where each figure stands, or which fact said so. */
export type Evidence =
  | {
      readonly kind: 'statement-item';
      readonly item: ItemId;
      readonly period: IsoDate;
      /** Period, scope, standard and currency of the statement. */
      readonly basis: string;
      readonly value: Decimal;
    }
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly period: IsoDate;
      readonly basis: string;
      readonly value: Decimal;
    }
  | {
      readonly kind: 'benchmark';
      readonly benchmark: string;
      readonly period: IsoDate;
      readonly score: Decimal;
    }
  | { readonly kind: 'quality-check'; readonly check: string; readonly period: IsoDate }
  | {
      readonly kind: 'statement';
      readonly period: IsoDate;
      readonly basis: string;
    }
  /** By its natural key, see `factId`. */
  | { readonly kind: 'fact'; readonly factId: string }
  | {
      readonly kind: 'rating';
      readonly on: IsoDate;
      readonly grade: Grade;
      readonly pd: number;
    }
  /** Another company, and how trouble reaches this one from it. */
  | {
      readonly kind: 'neighbour';
      readonly party: string;
      /** The parties on the way, this company first. */
      readonly path: readonly string[];
      readonly amount?: Money;
    };

/** The signal is on. */
export interface Firing {
  readonly kind: 'fires';
  readonly severity: WarningSeverity;
  /** What tells one event from another within a rule; absent for signals of a state. */
  readonly eventId?: string;
  /** Whom it is about, where it is not the company itself: a lender, a guarantor, a person. */
  readonly entity?: string;
  /** The day on which what it says was true: a period's end, the day of the event. */
  readonly observedOn: IsoDate;
  /** The gravest severity that this reading keeps up once it has been raised (hysteresis). */
  readonly held: WarningSeverity;
  readonly margin?: Margin;
  readonly evidence: readonly Evidence[];
  readonly text: Text;
}

/** The signal is off, or was off before and is not far enough back to be cleared. */
export interface Quiet {
  readonly kind: 'quiet';
  /** The day of the newest figure or fact looked at; absent where nothing was ever recorded. */
  readonly observedOn?: IsoDate;
  /** Present where a signal that is already raised stays raised, and how grave it stays. */
  readonly held?: WarningSeverity;
  readonly margin?: Margin;
  readonly text: Text;
}

/** The question cannot be answered; a signal that is already raised stays as it is. */
export interface NotEvaluable {
  readonly kind: 'not-evaluable';
  readonly reason: Text;
}

/** What a rule says of a company on a day. */
export type Reading = Firing | Quiet | NotEvaluable;
