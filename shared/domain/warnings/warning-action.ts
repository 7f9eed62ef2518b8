import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';
import type { WarningSeverity } from './severity.ts';

/** What came of looking into a warning. */
export const DISPOSITIONS = ['confirmed', 'false-alarm', 'already-known'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Who acts where nobody does: the schedule that watches over time limits. */
export const SYSTEM_ACTOR = 'system';

interface Acted {
  /** Tells one action from another; the same action stored twice is one. */
  readonly id: string;
  readonly at: IsoInstant;
  readonly actor: string;
  readonly note?: string;
}

/** What somebody did about one warning, as a fact of its own: it is never changed. */
export type WarningAction = Acted & {
  /** Of the warning. */
  readonly key: string;
  /** How grave the warning was when it was looked at: nobody can put off what they did not know. */
  readonly seen: WarningSeverity;
} & (
    | { readonly kind: 'acknowledge' | 'reopen' | 'note' }
    | { readonly kind: 'assign'; readonly owner: string }
    | { readonly kind: 'escalate'; readonly reason: 'person' | 'overdue'; readonly to?: string }
    | { readonly kind: 'snooze'; readonly until: IsoDate }
    | { readonly kind: 'close'; readonly disposition: Disposition }
  );

/** What somebody did about the company as a whole. */
export type WatchAction = Acted &
  (
    | { readonly kind: 'set-owner'; readonly owner: string }
    /** Takes a company off RED; has no effect while something still makes it RED. */
    | { readonly kind: 'sign-off' }
  );

export type WarningActionKind = WarningAction['kind'];

export const WARNING_ACTION_KINDS = [
  'acknowledge',
  'assign',
  'escalate',
  'snooze',
  'close',
  'reopen',
  'note',
] as const satisfies readonly WarningActionKind[];
