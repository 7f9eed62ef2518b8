import { dateOf, type IsoDate, type IsoInstant } from '../../../kernel/dates.ts';
import type { Firing } from '../rules/reading.ts';
import { compareSeverity, type WarningSeverity } from '../severity.ts';
import type { Disposition, WarningAction, WarningActionKind } from '../warning-action.ts';
import type { ConditionChange } from './warning-condition.ts';

export const WARNING_STATUSES = [
  'open',
  'acknowledged',
  'assigned',
  'escalated',
  'snoozed',
  'closed',
  'reopened',
] as const;
export type WarningStatus = (typeof WARNING_STATUSES)[number];

export const TRANSITION_KINDS = [
  'raised',
  'resumed',
  'joined',
  'severity-raised',
  'severity-lowered',
  'cleared',
  'snooze-ended',
  'acknowledged',
  'assigned',
  'escalated',
  'snoozed',
  'closed',
  'reopened',
  'noted',
] as const;
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

/** One step in the life of a warning. */
export interface WarningTransition {
  readonly kind: TransitionKind;
  /** The day it was true for. */
  readonly on: IsoDate;
  /** Of actions: when they were taken. */
  readonly at?: IsoInstant;
  /** Of actions; the rest happens by itself. */
  readonly actor?: string;
  readonly actionId?: string;
  /** After it. */
  readonly status: WarningStatus;
  readonly severity: WarningSeverity;
  readonly note?: string;
  readonly owner?: string;
  readonly until?: IsoDate;
  readonly disposition?: Disposition;
  readonly reason?: 'person' | 'overdue';
  readonly reading?: Firing;
}

/** Where a warning stands. */
export interface WarningLife {
  readonly status: WarningStatus;
  readonly severity: WarningSeverity;
  readonly reading: Firing;
  /** Whether what it warns of is still so. */
  readonly isStanding: boolean;
  readonly raisedOn: IsoDate;
  /** The last time that something new happened: from there its points fade. */
  readonly freshOn: IsoDate;
  readonly clearedOn?: IsoDate;
  /** Whom it was assigned to. */
  readonly assignee?: string;
  readonly snoozedUntil?: IsoDate;
  /** Where it returns to after a snooze, or when it resumes soon after it was cleared. */
  readonly statusBefore?: WarningStatus;
  readonly disposition?: Disposition;
  readonly transitions: readonly WarningTransition[];
}

type Step = Omit<WarningTransition, 'status' | 'severity'>;

const stepped = (
  life: WarningLife,
  step: Step,
  change: Partial<WarningLife> & Pick<WarningLife, 'status'>,
): WarningLife => {
  const after = { ...life, ...change };
  const { status, severity } = after;
  return { ...after, transitions: [...life.transitions, { ...step, status, severity }] };
};

const without = <Member extends keyof WarningLife>(
  life: WarningLife,
  ...members: readonly Member[]
): WarningLife => {
  const kept = { ...life };
  for (const member of members) delete kept[member];
  return kept;
};

export const firstLife = ({
  on,
  severity,
  reading,
}: Extract<ConditionChange, { readonly kind: 'raised' | 'resumed' | 'severity' | 'joined' }>) => {
  const transition = { kind: 'raised', on, reading, status: 'open', severity } as const;
  const start: WarningLife = {
    status: 'open',
    severity,
    reading,
    isStanding: true,
    raisedOn: on,
    freshOn: on,
    transitions: [transition],
  };
  return start;
};

const awake = (life: WarningLife, step: Step): WarningLife =>
  stepped(without(life, 'snoozedUntil', 'statusBefore'), step, {
    status: life.statusBefore ?? 'open',
  });

/** Ends a snooze whose day has come. */
export const wakeUp = (life: WarningLife, on: IsoDate): WarningLife =>
  life.status === 'snoozed' && life.snoozedUntil !== undefined && life.snoozedUntil <= on
    ? awake(life, { kind: 'snooze-ended', on: life.snoozedUntil })
    : life;

/** A graver signal than anybody knew of ends a snooze and opens what was closed. */
const roused = (life: WarningLife, step: Step): WarningLife => {
  if (life.status === 'snoozed') return awake(life, step);
  return life.status === 'closed'
    ? stepped(without(life, 'disposition'), step, { status: 'reopened' })
    : stepped(life, step, { status: life.status });
};

const severityChanged = (
  before: WarningLife,
  { on, severity, reading }: { on: IsoDate; severity: WarningSeverity; reading: Firing },
): WarningLife => {
  const life = { ...before, severity, reading };
  return compareSeverity(severity, before.severity) > 0
    ? roused(life, { kind: 'severity-raised', on, reading })
    : stepped(life, { kind: 'severity-lowered', on, reading }, { status: life.status });
};

/** What the signals do to a warning. */
export const withCondition = (life: WarningLife, change: ConditionChange): WarningLife => {
  const { on } = change;
  switch (change.kind) {
    case 'raised': {
      const { severity, reading } = change;
      const fresh = without(life, 'clearedOn', 'disposition', 'statusBefore', 'snoozedUntil');
      return stepped(
        { ...fresh, severity, reading, isStanding: true, raisedOn: on, freshOn: on },
        { kind: 'raised', on, reading },
        { status: 'reopened' },
      );
    }
    case 'resumed': {
      const { severity, reading } = change;
      const { statusBefore = life.status } = life;
      const again = {
        ...without(life, 'clearedOn', 'statusBefore'),
        reading,
        isStanding: true,
        freshOn: on,
      };
      const resumed = stepped(again, { kind: 'resumed', on, reading }, { status: statusBefore });
      return severity === resumed.severity
        ? resumed
        : severityChanged(resumed, { on, severity, reading });
    }
    case 'joined': {
      const { reading } = change;
      return stepped(
        { ...life, reading, freshOn: on },
        { kind: 'joined', on, reading },
        { status: life.status },
      );
    }
    case 'severity':
      return severityChanged(life, change);
    case 'cleared': {
      const wasOpen = life.status !== 'closed';
      const statusBefore = life.status === 'snoozed' ? life.statusBefore : life.status;
      return stepped(
        {
          ...without(life, 'snoozedUntil', 'statusBefore'),
          isStanding: false,
          clearedOn: on,
          ...(wasOpen && statusBefore !== undefined ? { statusBefore } : {}),
        },
        { kind: 'cleared', on },
        { status: 'closed' },
      );
    }
  }
};

const ALLOWED: Readonly<Record<WarningStatus, readonly WarningActionKind[]>> = {
  open: ['acknowledge', 'assign', 'escalate', 'snooze', 'close', 'note'],
  reopened: ['acknowledge', 'assign', 'escalate', 'snooze', 'close', 'note'],
  acknowledged: ['assign', 'escalate', 'snooze', 'close', 'note'],
  assigned: ['acknowledge', 'assign', 'escalate', 'snooze', 'close', 'note'],
  escalated: ['acknowledge', 'assign', 'snooze', 'close', 'note'],
  snoozed: ['assign', 'escalate', 'snooze', 'close', 'note'],
  closed: ['reopen', 'note'],
};

/** What may be done about a warning as it stands; what cleared by itself may still be judged. */
export const allowedActions = ({
  status,
  disposition,
}: Pick<WarningLife, 'status' | 'disposition'>): readonly WarningActionKind[] =>
  status === 'closed' && disposition === undefined ? ['close', ...ALLOWED.closed] : ALLOWED[status];

const acted = (life: WarningLife, action: WarningAction): WarningLife => {
  const { id: actionId, at, actor, note } = action;
  const step = {
    on: dateOf(at),
    at,
    actor,
    actionId,
    ...(note === undefined ? {} : { note }),
  };
  const awakened = without(life, 'snoozedUntil', 'statusBefore');
  switch (action.kind) {
    case 'acknowledge':
      return stepped(awakened, { ...step, kind: 'acknowledged' }, { status: 'acknowledged' });
    case 'assign': {
      const { owner } = action;
      const after = { status: 'assigned', assignee: owner } as const;
      return stepped(awakened, { ...step, kind: 'assigned', owner }, after);
    }
    case 'escalate': {
      const { reason, to } = action;
      const given = to === undefined ? {} : { owner: to };
      return stepped(
        awakened,
        { ...step, kind: 'escalated', reason, ...given },
        { status: 'escalated', ...(to === undefined ? {} : { assignee: to }) },
      );
    }
    case 'snooze': {
      const { until } = action;
      const statusBefore = life.status === 'snoozed' ? life.statusBefore : life.status;
      return stepped(
        { ...life, ...(statusBefore === undefined ? {} : { statusBefore }) },
        { ...step, kind: 'snoozed', until },
        { status: 'snoozed', snoozedUntil: until },
      );
    }
    case 'close': {
      const { disposition } = action;
      const kind = 'closed';
      return stepped(awakened, { ...step, kind, disposition }, { status: 'closed', disposition });
    }
    case 'reopen':
      return stepped(
        without(awakened, 'disposition'),
        { ...step, kind: 'reopened' },
        { status: 'reopened' },
      );
    case 'note':
      return stepped(life, { ...step, kind: 'noted' }, { status: life.status });
  }
};

const QUIETING: ReadonlySet<WarningActionKind> = new Set(['snooze', 'close']);

/**
 * What a person does to a warning; undefined where it cannot be done as the warning stands. Who
 * puts off or closes a warning that is graver than they saw does not keep it quiet.
 */
export const withAction = (life: WarningLife, action: WarningAction): WarningLife | undefined => {
  if (!allowedActions(life).includes(action.kind)) return undefined;
  const after = acted(life, action);
  const { seen } = action;
  if (!QUIETING.has(action.kind) || !life.isStanding) return after;
  if (compareSeverity(life.severity, seen) <= 0) return after;
  const { reading } = life;
  return roused(after, { kind: 'severity-raised', on: dateOf(action.at), reading });
};
