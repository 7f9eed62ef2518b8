import type { WarningDocument, WatchDocument } from '../contracts/watch-output.ts';
import type { LevelChange } from '../domain/warnings/history/level-fold.ts';
import { maySignOff, nextReviewDay } from '../domain/warnings/history/level-fold.ts';
import type { CurrentReading } from '../domain/warnings/history/observe-signals.ts';
import type { Warning, WarningHistory } from '../domain/warnings/history/warning-history.ts';
import type { WarningTransition } from '../domain/warnings/history/warning-life.ts';
import type { WatchParameters } from '../domain/warnings/history/watch-parameters.ts';
import type { Firing } from '../domain/warnings/rules/reading.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { describeCurrent, describeFiring } from './describe-reading.ts';
import { warningId } from './warning-ids.ts';
import type { Notices } from './warning-notices.ts';

/** Points for people; the comparison with thresholds uses every digit. */
const pointsText = (points: number): number => Math.round(points * 10) / 10;

const describeTransition = ({
  reading,
  ...transition
}: WarningTransition): WarningDocument['transitions'][number] => ({
  ...transition,
  ...(reading === undefined ? {} : { text: { ...reading.text } }),
});

/** What the rule says of it today, where it still does: figures move on while a signal is on. */
const shownReading = (
  { signal, entity, reading }: Warning,
  today: readonly CurrentReading[],
): Firing => {
  const said = today.find(({ rule }) => rule.id === signal.id)?.readings ?? [];
  const same = said.find(
    (each): each is Firing =>
      each.kind === 'fires' && each.entity === entity && each.eventId === reading.eventId,
  );
  return same ?? reading;
};

const describeWarning = (
  companyId: string,
  warning: Warning,
  notices: Notices,
  today: readonly CurrentReading[],
): WarningDocument => {
  const { key, signal, entity, owner, clearedOn, snoozedUntil, disposition } = warning;
  const id = warningId(companyId, key);
  const notice = notices[id];
  return {
    id,
    key,
    rule: signal.id,
    rootCause: signal.rootCause,
    ...(entity === undefined ? {} : { entity }),
    severity: warning.severity,
    status: warning.status,
    standing: warning.isStanding,
    raisedOn: warning.raisedOn,
    freshOn: warning.freshOn,
    ...(clearedOn === undefined ? {} : { clearedOn }),
    ...(owner === undefined ? {} : { owner }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    ...(disposition === undefined ? {} : { disposition }),
    points: pointsText(warning.points),
    revision: warning.transitions.length,
    ...(notice === undefined ? {} : { noticedOn: notice.noticedOn, dueOn: notice.dueOn }),
    reading: describeFiring(shownReading(warning, today)),
    transitions: warning.transitions.map(describeTransition),
  };
};

const describeLevelChange = (
  companyId: string,
  { because, score, actionId: _, ...change }: LevelChange,
): WatchDocument['levelChanges'][number] => ({
  ...change,
  score: pointsText(score),
  because: because.map((key) => warningId(companyId, key)),
});

export interface WatchSubject {
  readonly companyId: string;
  readonly companyName: string;
}

/** Everything about a company's watch, as it is stored. */
export const describeWatch = (
  { companyId, companyName }: WatchSubject,
  history: WarningHistory,
  today: readonly CurrentReading[],
  notices: Notices,
  parameters: WatchParameters,
  evaluatedAt: IsoInstant,
): WatchDocument => {
  const { level, ownLevel, score, owner } = history;
  const signOff = maySignOff(level, score, parameters) ? 'possible' : 'not-yet';
  return {
    companyId,
    companyName,
    asOf: history.asOf,
    evaluatedAt,
    level,
    ownLevel,
    score: pointsText(score.score),
    ...(owner === undefined ? {} : { owner }),
    nextReviewOn: nextReviewDay(history.asOf, parameters),
    signOff: level === 'RED' ? signOff : 'not-needed',
    levelChanges: history.levelChanges.map((each) => describeLevelChange(companyId, each)),
    ownLevelChanges: history.ownLevelChanges.map((each) => describeLevelChange(companyId, each)),
    warnings: history.warnings.map((each) => describeWarning(companyId, each, notices, today)),
    readings: today.flatMap(({ rule, readings }) =>
      readings.map((reading) => describeCurrent(rule.id, reading)),
    ),
    withoutEffect: [...history.withoutEffect],
  };
};
