import { addDays, type IsoDate } from '../../../kernel/dates.ts';
import type { Firing, Reading } from '../rules/reading.ts';
import { standingSeverity } from '../rules/standing-severity.ts';
import type { WarningSeverity } from '../severity.ts';
import type { Observation, Signal } from './signal.ts';
import { lastedOn, runFrom, runWith, type SignalRun } from './signal-run.ts';

export type TrackChange = { readonly on: IsoDate } & (
  | {
      readonly kind: 'raised' | 'severity';
      readonly severity: WarningSeverity;
      readonly reading: Firing;
    }
  | { readonly kind: 'cleared' }
);

/** What became of a signal about one entity and one event, where it tells these apart. */
export interface SignalTrack {
  readonly entity?: string;
  readonly eventId?: string;
  /** In order of time: raised and cleared by turns, grave or less grave between. */
  readonly changes: readonly TrackChange[];
}

interface OpenTrack {
  readonly changes: TrackChange[];
  /** The newest reading that fired. */
  reading: Firing;
  /** Undefined while the signal is not raised. */
  severity: WarningSeverity | undefined;
  /** Observations that want it raised, or cleared, and have not lasted yet. */
  run: SignalRun | undefined;
  /** How grave it would be. */
  pending: WarningSeverity | undefined;
  reportOn: IsoDate | undefined;
  reportClear: IsoDate | undefined;
}

const keyOf = ({ entity = '', eventId = '' }: Pick<Firing, 'entity' | 'eventId'>): string =>
  JSON.stringify([entity, eventId]);

const STATE_KEY = keyOf({});

const CLEAR: Reading = { kind: 'quiet', text: { en: 'no longer so', zh: '已不再如此' } };

const opened = (reading: Firing, reportClear: IsoDate | undefined): OpenTrack => ({
  changes: [],
  reading,
  severity: undefined,
  run: undefined,
  pending: undefined,
  reportOn: undefined,
  reportClear,
});

/** Carries out what a run has lasted for by a day, though nobody may have looked that very day. */
const settle = (track: OpenTrack, { raiseAfter, clearAfter }: Signal, seenOn: IsoDate): void => {
  const { run, pending, severity } = track;
  if (run === undefined) return;
  const day = lastedOn(run, severity === undefined ? raiseAfter : clearAfter, seenOn);
  if (day === undefined) return;
  if (severity !== undefined) track.changes.push({ on: day, kind: 'cleared' });
  else if (pending !== undefined)
    track.changes.push({ on: day, kind: 'raised', severity: pending, reading: track.reading });
  track.severity = severity === undefined ? pending : undefined;
  track.run = undefined;
};

const extend = (
  track: OpenTrack,
  on: IsoDate,
  report: IsoDate,
  other: IsoDate | undefined,
): void => {
  track.run = track.run === undefined ? runFrom(on, report, other) : runWith(track.run, report);
};

const noteOn = (
  track: OpenTrack,
  on: IsoDate,
  severity: WarningSeverity,
  report: IsoDate,
): void => {
  track.reportOn = report;
  if (track.severity === undefined) {
    track.pending = severity;
    extend(track, on, report, track.reportClear);
    return;
  }
  track.run = undefined;
  if (severity === track.severity) return;
  track.severity = severity;
  track.changes.push({ on, kind: 'severity', severity, reading: track.reading });
};

const noteClear = (track: OpenTrack, on: IsoDate, report: IsoDate): void => {
  track.reportClear = report;
  if (track.severity === undefined) track.run = undefined;
  else extend(track, on, report, track.reportOn);
};

const observe = (track: OpenTrack, signal: Signal, on: IsoDate, reading: Reading): void => {
  if (reading.kind === 'not-evaluable') return;
  if (reading.kind === 'fires') track.reading = reading;
  const report = reading.observedOn ?? on;
  const severity = standingSeverity(track.severity, reading);
  if (severity === undefined) noteClear(track, on, report);
  else noteOn(track, on, severity, report);
  settle(track, signal, on);
};

const firingByKey = (readings: readonly Reading[]): ReadonlyMap<string, Firing> =>
  new Map(
    readings.flatMap((reading) =>
      reading.kind === 'fires' ? [[keyOf(reading), reading] as const] : [],
    ),
  );

const namedTrack = ({ changes, reading }: OpenTrack): SignalTrack => ({
  ...(reading.entity === undefined ? {} : { entity: reading.entity }),
  ...(reading.eventId === undefined ? {} : { eventId: reading.eventId }),
  changes,
});

/**
 * Follows one rule's readings through time, each entity and event by itself. What a rule cannot
 * answer changes nothing; an event that it mentions no longer is clear.
 *
 * @param observations of this rule alone, in order of days, at most one a day.
 */
export const signalTracks = (
  signal: Signal,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly SignalTrack[] => {
  const tracks = new Map<string, OpenTrack>();
  let reportClear: IsoDate | undefined;
  for (const { on, readings } of observations) {
    const firing = firingByKey(readings);
    for (const [key, reading] of firing)
      if (!tracks.has(key)) tracks.set(key, opened(reading, reportClear));
    const other = readings.find(({ kind }) => kind !== 'fires');
    if (other?.kind === 'quiet') reportClear = other.observedOn ?? on;
    for (const [key, track] of tracks) {
      settle(track, signal, addDays(on, -1));
      // What a rule says instead of firing is about its one state, or about nothing it can answer.
      const instead = key === STATE_KEY || other?.kind === 'not-evaluable' ? other : undefined;
      observe(track, signal, on, firing.get(key) ?? instead ?? CLEAR);
    }
  }
  for (const track of tracks.values()) settle(track, signal, asOf);
  return [...tracks.values()].filter(({ changes }) => changes.length > 0).map(namedTrack);
};
