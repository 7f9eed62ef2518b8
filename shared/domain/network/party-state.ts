import type { Money } from '../../kernel/money.ts';
import type { WatchLevel } from '../decision/handling/watch-level.ts';
import { type Grade, notchOf } from '../scales/master-scale.ts';
import type { Source } from '../source.ts';
import type { Party } from './party.ts';

/** What is known of a party by itself; members are absent where nothing is. */
export interface PartyState {
  readonly name?: string;
  /**
   * From the party’s own signals alone, without what reaches it through the network: two companies
   * would else keep each other at a level for ever.
   */
  readonly ownLevel?: WatchLevel;
  readonly grade?: Grade;
  /** One-year probability of default, a fraction. */
  readonly pd?: number;
  readonly isDefaulted?: boolean;
  readonly equity?: Money;
}

export type PartyStates = ReadonlyMap<Party, PartyState>;

export const isTroubled = ({ ownLevel, isDefaulted }: PartyState): boolean =>
  ownLevel === 'RED' || isDefaulted === true;

/** PDs below the upper end of BBB-, the last investment grade, pass nothing on. */
export const HEALTHY_PD_MAX = notchOf('BBB-').pdUpper;

/** A level of RED counts as CCC at least, whatever an older rating says. */
export const RED_PD_MIN = notchOf('CCC').pd;

export const PASSING_PD_SOURCE: Source = {
  citation: 'Product early-warning policy',
  locator: 'investment grade passes nothing on, RED counts as CCC at least, default as 1',
  confidence: 'design',
};

/** The PD that a party passes on; undefined where neither rating nor level is known. */
export const passingPd = ({ pd, ownLevel, isDefaulted }: PartyState): number | undefined => {
  if (isDefaulted === true) return 1;
  if (ownLevel === 'RED') return Math.max(pd ?? 0, RED_PD_MIN);
  if (pd === undefined) return ownLevel === 'GREEN' ? 0 : undefined;
  return pd < HEALTHY_PD_MAX ? 0 : pd;
};
