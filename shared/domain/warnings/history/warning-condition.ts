import { addDays, type IsoDate } from '../../../kernel/dates.ts';
import type { Firing } from '../rules/reading.ts';
import { gravestOf, type WarningSeverity } from '../severity.ts';
import type { Signal } from './signal.ts';
import type { SignalTrack, TrackChange } from './signal-track.ts';

/**
 * What the signals say about one warning, whatever people do with it. `resumed`: on again so soon
 * after it was cleared that nobody is told anew. `joined`: more of the same, told of no more than
 * once in a while.
 */
export type ConditionChange = { readonly on: IsoDate } & (
  | {
      readonly kind: 'raised' | 'resumed' | 'severity' | 'joined';
      readonly severity: WarningSeverity;
      readonly reading: Firing;
    }
  | { readonly kind: 'cleared' }
);

export interface WarningCondition {
  /** Unique within a company; the same whatever becomes known in which order. */
  readonly key: string;
  /** Keys of the events that joined it: what is said of them is meant for it. */
  readonly aliases: readonly string[];
  readonly signal: Signal;
  readonly entity?: string;
  readonly changes: readonly ConditionChange[];
}

/** `enforcement|Bank of X|case-7`: a rule, whom it is about and which event. */
export const warningKey = (
  signal: string,
  { entity = '', eventId = '' }: Pick<SignalTrack, 'entity' | 'eventId'>,
): string => [signal, entity, eventId].map(encodeURIComponent).join('|');

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const raisedFirst = ({ changes }: SignalTrack): string => changes[0]?.on ?? '';

const byRaising = (one: SignalTrack, other: SignalTrack): number =>
  byText(raisedFirst(one), raisedFirst(other)) || byText(one.eventId ?? '', other.eventId ?? '');

/** Tracks that share a warning: events of one entity within the days of suppression of the first. */
const groupedTracks = (
  tracks: readonly SignalTrack[],
  suppressionDays: number,
): readonly (readonly [SignalTrack, ...SignalTrack[]])[] => {
  const groups: [SignalTrack, ...SignalTrack[]][] = [];
  const open = new Map<string, [SignalTrack, ...SignalTrack[]]>();
  for (const track of [...tracks].sort(byRaising)) {
    const entity = track.entity ?? '';
    const group = track.eventId === undefined ? undefined : open.get(entity);
    const until = group?.[0].changes[0] && addDays(group[0].changes[0].on, suppressionDays);
    if (group !== undefined && until !== undefined && raisedFirst(track) <= until) {
      group.push(track);
      continue;
    }
    const started: [SignalTrack, ...SignalTrack[]] = [track];
    groups.push(started);
    if (track.eventId !== undefined) open.set(entity, started);
  }
  return groups;
};

interface Standing {
  readonly severity: WarningSeverity;
  readonly reading: Firing;
}

const daysOf = (tracks: readonly SignalTrack[]): readonly IsoDate[] =>
  [...new Set(tracks.flatMap(({ changes }) => changes.map(({ on }) => on)))].sort(byText);

const gravest = (standing: ReadonlyMap<SignalTrack, Standing>): WarningSeverity | undefined =>
  gravestOf([...standing.values()].map(({ severity }) => severity));

/** The reading to show: the gravest, of those the last to be raised. */
const shownReading = (
  standing: ReadonlyMap<SignalTrack, Standing>,
  severity: WarningSeverity,
): Firing | undefined =>
  [...standing.values()].filter((each) => each.severity === severity).at(-1)?.reading;

const applyDay = (
  standing: Map<SignalTrack, Standing>,
  tracks: readonly SignalTrack[],
  on: IsoDate,
): readonly TrackChange[] => {
  const raised: TrackChange[] = [];
  for (const track of tracks) {
    for (const change of track.changes.filter((each) => each.on === on)) {
      if (change.kind === 'cleared') standing.delete(track);
      else standing.set(track, { severity: change.severity, reading: change.reading });
      if (change.kind === 'raised') raised.push(change);
    }
  }
  return raised;
};

const changesOf = (
  tracks: readonly SignalTrack[],
  suppressionDays: number,
): readonly ConditionChange[] => {
  const standing = new Map<SignalTrack, Standing>();
  const changes: ConditionChange[] = [];
  let clearedOn: IsoDate | undefined;
  for (const on of daysOf(tracks)) {
    const before = gravest(standing);
    const raised = applyDay(standing, tracks, on);
    const severity = gravest(standing);
    const reading = severity === undefined ? undefined : shownReading(standing, severity);
    if (severity === undefined || reading === undefined) {
      if (before === undefined) continue;
      changes.push({ on, kind: 'cleared' });
      clearedOn = on;
      continue;
    }
    if (before === undefined) {
      const isSoon = clearedOn !== undefined && on <= addDays(clearedOn, suppressionDays);
      changes.push({ on, kind: isSoon ? 'resumed' : 'raised', severity, reading });
      continue;
    }
    if (raised.length > 0) changes.push({ on, kind: 'joined', severity, reading });
    if (severity !== before) changes.push({ on, kind: 'severity', severity, reading });
  }
  return changes;
};

/** Gathers the tracks of one rule into warnings; each has at least one change. */
export const warningConditions = (
  signal: Signal,
  tracks: readonly SignalTrack[],
  suppressionDays: number,
): readonly WarningCondition[] =>
  groupedTracks(tracks, suppressionDays)
    .map((group): WarningCondition => {
      const [head, ...others] = group;
      return {
        key: warningKey(signal.id, head),
        aliases: others.map((each) => warningKey(signal.id, each)),
        signal,
        ...(head.entity === undefined ? {} : { entity: head.entity }),
        changes: changesOf(group, suppressionDays),
      };
    })
    .filter(({ changes }) => changes.length > 0);
