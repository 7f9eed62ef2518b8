import { isoInstant } from '../../../../../shared/contracts/parsed-text.ts';
import type { Observation, Signal } from '../../../../../shared/domain/warnings/history/signal.ts';
import {
  type WarningHistory,
  type WarningHistoryInput,
  warningHistory,
} from '../../../../../shared/domain/warnings/history/warning-history.ts';
import { WATCH_PARAMETERS } from '../../../../../shared/domain/warnings/history/watch-parameters.ts';
import type {
  Firing,
  Quiet,
  Reading,
} from '../../../../../shared/domain/warnings/rules/reading.ts';
import type { WarningSeverity } from '../../../../../shared/domain/warnings/severity.ts';
import type {
  WarningAction,
  WatchAction,
} from '../../../../../shared/domain/warnings/warning-action.ts';
import { isoDate } from '../../../../../shared/kernel/dates.ts';

/** A state signal that clears at once, unless told otherwise. */
export const signalOf = (id: string, more: Partial<Signal> = {}): Signal => ({
  id,
  kind: 'state',
  rootCause: 'liquidity',
  clearAfter: { unit: 'days', count: 0 },
  halfLifeDays: 90,
  isOwn: true,
  ...more,
});

const said = { en: 'invented', zh: '虚构' };

export const fires = (
  on: string,
  severity: WarningSeverity,
  more: Partial<Pick<Firing, 'eventId' | 'entity' | 'held'>> = {},
): Firing => ({
  kind: 'fires',
  severity,
  observedOn: isoDate(on),
  held: severity,
  evidence: [],
  text: said,
  ...more,
});

export const quiet = (on: string, held?: WarningSeverity): Quiet => ({
  kind: 'quiet',
  observedOn: isoDate(on),
  text: said,
  ...(held === undefined ? {} : { held }),
});

export const gap: Reading = { kind: 'not-evaluable', reason: said };

/** Days and what was said on them. */
export const observed = (
  days: Readonly<Record<string, readonly Reading[]>>,
): readonly Observation[] =>
  Object.entries(days)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, readings]) => ({ on: isoDate(on), readings }));

type ActionOf<Each> = Each extends unknown ? Omit<Each, 'id' | 'at' | 'actor'> : never;

export const actionAt = (at: string, action: ActionOf<WarningAction>): WarningAction => ({
  id: `${at} ${action.kind} ${action.key}`,
  at: isoInstant(at),
  actor: 'banker',
  ...action,
});

export const watchActionAt = (at: string, action: ActionOf<WatchAction>): WatchAction => ({
  id: `${at} ${action.kind}`,
  at: isoInstant(at),
  actor: 'banker',
  ...action,
});

export const historyOf = (
  asOf: string,
  signals: WarningHistoryInput['signals'],
  more: Partial<WarningHistoryInput> = {},
): WarningHistory =>
  warningHistory({
    asOf: isoDate(asOf),
    signals,
    warningActions: [],
    watchActions: [],
    parameters: WATCH_PARAMETERS,
    ...more,
  });

/** `2025-01-05 GREEN→ORANGE signals`, one line a change. */
export const levelLines = ({ levelChanges }: WarningHistory): readonly string[] =>
  levelChanges.map(({ on, from, to, reason }) => `${on} ${from}→${to} ${reason}`);

/** `2025-01-05 raised open high`, one line a step of the only warning. */
export const lifeLines = ({ warnings }: WarningHistory): readonly string[] =>
  warnings.flatMap(({ transitions }) =>
    transitions.map(({ on, kind, status, severity }) => `${on} ${kind} ${status} ${severity}`),
  );
