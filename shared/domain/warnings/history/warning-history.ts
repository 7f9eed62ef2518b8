import { dateOf, type IsoDate } from '../../../kernel/dates.ts';
import type { WatchLevel } from '../../decision/handling/watch-level.ts';
import type { WarningAction, WatchAction } from '../warning-action.ts';
import {
  FIRST_LEVEL,
  type LevelChange,
  type LevelFold,
  reviewDays,
  withScore,
  withSignOff,
} from './level-fold.ts';
import type { Observation, Signal } from './signal.ts';
import { signalTracks } from './signal-track.ts';
import {
  type ConditionChange,
  type WarningCondition,
  warningConditions,
} from './warning-condition.ts';
import { firstLife, type WarningLife, wakeUp, withAction, withCondition } from './warning-life.ts';
import type { WatchParameters } from './watch-parameters.ts';
import { type WatchScore, type Weighed, watchScore } from './watch-score.ts';

/** What one rule said over time, in order of days, at most once a day. */
export interface SignalObservations {
  readonly signal: Signal;
  readonly observations: readonly Observation[];
}

export interface WarningHistoryInput {
  readonly asOf: IsoDate;
  readonly signals: readonly SignalObservations[];
  /** In any order; the same one twice counts once. */
  readonly warningActions: readonly WarningAction[];
  readonly watchActions: readonly WatchAction[];
  readonly parameters: WatchParameters;
}

export interface Warning extends WarningLife {
  readonly key: string;
  readonly signal: Signal;
  readonly entity?: string;
  /** Whom it is assigned to, else whoever answers for the company. */
  readonly owner?: string;
  /** What it adds to the company's score today. */
  readonly points: number;
}

/** Everything that became of a company's warnings up to a day. */
export interface WarningHistory {
  readonly asOf: IsoDate;
  readonly level: WatchLevel;
  readonly levelChanges: readonly LevelChange[];
  /** Without what reaches the company from others: this is what it passes on to them. */
  readonly ownLevel: WatchLevel;
  readonly ownLevelChanges: readonly LevelChange[];
  readonly score: WatchScore;
  readonly warnings: readonly Warning[];
  readonly owner?: string;
  /** Ids of actions that fit nothing, such as those about what turned out not to be true. */
  readonly withoutEffect: readonly string[];
}

type AnyAction = WarningAction | WatchAction;

const isAboutWarning = (action: AnyAction): action is WarningAction => 'key' in action;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of one instant, what was done about warnings comes before what follows for the company. */
const byTime = (one: AnyAction, other: AnyAction): number =>
  byText(one.at, other.at) ||
  Number(isAboutWarning(other)) - Number(isAboutWarning(one)) ||
  byText(one.id, other.id);

const distinct = <Action extends AnyAction>(actions: readonly Action[]): readonly Action[] => [
  ...new Map(actions.map((action) => [action.id, action])).values(),
];

const grouped = <Value>(
  values: readonly Value[],
  dayOf: (value: Value) => IsoDate,
): ReadonlyMap<IsoDate, readonly Value[]> => {
  const days = new Map<IsoDate, Value[]>();
  for (const value of values) {
    const held = days.get(dayOf(value));
    if (held === undefined) days.set(dayOf(value), [value]);
    else held.push(value);
  }
  return days;
};

interface Fold {
  readonly conditions: ReadonlyMap<string, WarningCondition>;
  readonly lives: Map<string, WarningLife>;
  level: LevelFold;
  ownLevel: LevelFold;
  owner: string | undefined;
  readonly withoutEffect: string[];
}

const changed = (fold: Fold, key: string, change: ConditionChange): void => {
  const life = fold.lives.get(key);
  if (life !== undefined) fold.lives.set(key, withCondition(life, change));
  else if (change.kind !== 'cleared') fold.lives.set(key, firstLife(change));
};

const weighedOf = ({ conditions, lives }: Fold): readonly Weighed[] =>
  [...lives].flatMap(([key, life]) => {
    const condition = conditions.get(key);
    return condition === undefined ? [] : [{ key, signal: condition.signal, life }];
  });

const scoresOf = (fold: Fold, on: IsoDate, parameters: WatchParameters) => {
  const weighed = weighedOf(fold);
  return {
    all: watchScore(weighed, on, parameters),
    own: watchScore(
      weighed.filter(({ signal }) => signal.isOwn),
      on,
      parameters,
    ),
  };
};

const signOff = (fold: Fold, action: WatchAction, parameters: WatchParameters): void => {
  const { all, own } = scoresOf(fold, dateOf(action.at), parameters);
  const level = withSignOff(fold.level, action, all, parameters);
  fold.ownLevel = withSignOff(fold.ownLevel, action, own, parameters) ?? fold.ownLevel;
  if (level === undefined) fold.withoutEffect.push(action.id);
  else fold.level = level;
};

const act = (
  fold: Fold,
  action: AnyAction,
  headOf: ReadonlyMap<string, string>,
  parameters: WatchParameters,
): void => {
  if (!isAboutWarning(action)) {
    if (action.kind === 'set-owner') fold.owner = action.owner;
    else signOff(fold, action, parameters);
    return;
  }
  const key = headOf.get(action.key) ?? action.key;
  const life = fold.lives.get(key);
  const after = life === undefined ? undefined : withAction(life, action);
  if (after === undefined) fold.withoutEffect.push(action.id);
  else fold.lives.set(key, after);
};

const warningOf = (
  { key, signal, entity }: WarningCondition,
  life: WarningLife,
  score: WatchScore,
  owner: string | undefined,
): Warning => {
  const answers = life.assignee ?? owner;
  return {
    ...life,
    key,
    signal,
    ...(entity === undefined ? {} : { entity }),
    ...(answers === undefined ? {} : { owner: answers }),
    points: score.contributions.find((each) => each.key === key)?.points ?? 0,
  };
};

const newestFirst = (one: Warning, other: Warning): number =>
  byText(other.freshOn, one.freshOn) || byText(one.key, other.key);

/**
 * Derives the whole life of a company's warnings from what is true, day by day. Pure: the same
 * truth gives the same history, whatever became known in which order, how late or how often, and
 * what a day of the past looks like never depends on how far the history goes on.
 */
export const warningHistory = (input: WarningHistoryInput): WarningHistory => {
  const { asOf, parameters } = input;
  const conditions = input.signals.flatMap(({ signal, observations }) =>
    warningConditions(signal, signalTracks(signal, observations, asOf), parameters.suppressionDays),
  );
  const changes = conditions.flatMap(({ key, changes: own }) =>
    own.map((change) => ({ key, change })),
  );
  const actions = [...distinct(input.warningActions), ...distinct(input.watchActions)]
    .filter(({ at }) => dateOf(at) <= asOf)
    .sort(byTime);
  const changesByDay = grouped(changes, ({ change }) => change.on);
  const actionsByDay = grouped(actions, ({ at }) => dateOf(at));
  const wakeDays = input.warningActions.flatMap((each) =>
    each.kind === 'snooze' && each.until <= asOf ? [each.until] : [],
  );
  const happened = [...changesByDay.keys(), ...actionsByDay.keys(), ...wakeDays].sort(byText);
  const [first] = happened;
  const reviews = new Set(first === undefined ? [] : reviewDays(first, asOf, parameters));
  const headOf = new Map(
    conditions.flatMap(({ key, aliases }) => aliases.map((alias) => [alias, key] as const)),
  );
  const fold: Fold = {
    conditions: new Map(conditions.map((each) => [each.key, each])),
    lives: new Map(),
    level: FIRST_LEVEL,
    ownLevel: FIRST_LEVEL,
    owner: undefined,
    withoutEffect: [],
  };
  for (const on of [...new Set([...happened, ...reviews])].sort(byText)) {
    for (const [key, life] of fold.lives) fold.lives.set(key, wakeUp(life, on));
    for (const { key, change } of changesByDay.get(on) ?? []) changed(fold, key, change);
    const { all, own } = scoresOf(fold, on, parameters);
    fold.level = withScore(fold.level, on, all, parameters, reviews.has(on));
    fold.ownLevel = withScore(fold.ownLevel, on, own, parameters, reviews.has(on));
    const acted = actionsByDay.get(on) ?? [];
    for (const action of acted) act(fold, action, headOf, parameters);
    if (acted.length > 0) rouse(fold, on, parameters);
  }
  const score = scoresOf(fold, asOf, parameters).all;
  const { owner } = fold;
  return {
    asOf,
    level: fold.level.level,
    levelChanges: fold.level.changes,
    ownLevel: fold.ownLevel.level,
    ownLevelChanges: fold.ownLevel.changes,
    score,
    warnings: conditions
      .flatMap((condition) => {
        const life = fold.lives.get(condition.key);
        return life === undefined ? [] : [warningOf(condition, life, score, owner)];
      })
      .sort(newestFirst),
    ...(owner === undefined ? {} : { owner }),
    withoutEffect: fold.withoutEffect,
  };
};

/** An action may bring points back, such as opening again what had been dismissed. */
const rouse = (fold: Fold, on: IsoDate, parameters: WatchParameters): void => {
  const { all, own } = scoresOf(fold, on, parameters);
  fold.level = withScore(fold.level, on, all, parameters, false);
  fold.ownLevel = withScore(fold.ownLevel, on, own, parameters, false);
};
