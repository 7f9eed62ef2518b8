import { addDays, addMonths, daysBetween, type IsoDate } from '../../../kernel/dates.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { Reading } from '../rules/reading.ts';
import type { WarningContext } from '../rules/warning-context.ts';
import {
  EVENT_HALF_LIFE_DAYS,
  evaluateRule,
  type ParameterChanges,
  type WarningRule,
} from '../rules/warning-rule.ts';
import type { Observation, Signal } from './signal.ts';
import type { SignalObservations } from './warning-history.ts';
import {
  byText,
  contextsOf,
  factDays,
  statementDay,
  type WarningKnowledge,
} from './warning-knowledge.ts';

/** What a tenant set, by id of the rule, as it held on a day: readings of earlier days stay. */
export type ParametersOn = (
  day: IsoDate,
  segment: Segment | undefined,
) => Readonly<Record<string, ParameterChanges>>;

export const signalOf = (rule: WarningRule): Signal => ({
  id: rule.id,
  kind: rule.kind,
  rootCause: rule.rootCause,
  clearAfter: rule.clearAfter,
  ...(rule.raiseAfter === undefined ? {} : { raiseAfter: rule.raiseAfter }),
  halfLifeDays: rule.halfLifeDays ?? EVENT_HALF_LIFE_DAYS,
  isOwn: rule.inputs.others?.includes('neighbourhood') !== true,
});

interface KnowledgeDays {
  readonly statements: readonly IsoDate[];
  readonly ratings: readonly IsoDate[];
  readonly neighbourhoods: readonly IsoDate[];
  readonly factsByKind: ReadonlyMap<string, readonly IsoDate[]>;
}

const knowledgeDays = (knowledge: WarningKnowledge): KnowledgeDays => {
  const factsByKind = new Map<string, IsoDate[]>();
  for (const fact of knowledge.facts) {
    const held = factsByKind.get(fact.kind) ?? [];
    held.push(...factDays(fact));
    factsByKind.set(fact.kind, held);
  }
  return {
    statements: knowledge.statements.map(statementDay),
    ratings: knowledge.ratings.map(({ on }) => on),
    neighbourhoods: knowledge.neighbourhoods.map(({ since }) => since),
    factsByKind,
  };
};

const readsStatements = ({ inputs }: WarningRule): boolean =>
  [inputs.items, inputs.indicators, inputs.benchmarks, inputs.qualityChecks].some(
    (ids = []) => ids.length > 0,
  ) || (inputs.others ?? []).some((each) => each === 'statements' || each === 'covenants');

/** Whether it needs to know what the company was rated when. */
export const readsRatings = ({ inputs }: WarningRule): boolean =>
  (inputs.others ?? []).some((each) => each === 'ratings' || each === 'pd-percentiles');

/** Whether time alone may change what it says; figures of a period stay what they are. */
const isTimed = ({ inputs }: WarningRule): boolean =>
  (inputs.facts ?? []).length > 0 ||
  (inputs.others ?? []).some((each) => each === 'statements' || each === 'ratings');

/** The days on which something begins or ceases to be true that the rule looks at, in order. */
const ownDays = (rule: WarningRule, days: KnowledgeDays, asOf: IsoDate): readonly IsoDate[] => {
  const { facts = [], others = [] } = rule.inputs;
  const all = [
    ...facts.flatMap((kind) => days.factsByKind.get(kind) ?? []),
    ...(readsStatements(rule) ? days.statements : []),
    ...(readsRatings(rule) ? days.ratings : []),
    ...(others.includes('neighbourhood') ? days.neighbourhoods : []),
  ];
  return [...new Set(all)].filter((day) => day <= asOf).sort(byText);
};

const firstOfMonths = (from: IsoDate, until: IsoDate): readonly IsoDate[] => {
  const days: IsoDate[] = [];
  const first = addDays(from, 1 - Number(from.slice(8)));
  for (let month = 1; ; month += 1) {
    const day = addMonths(first, month);
    if (day > until) return days;
    days.push(day);
  }
};

/** Days to look at so that nothing which time alone changes is missed: eves, months, today. */
const timedDays = (own: readonly IsoDate[], asOf: IsoDate): readonly IsoDate[] => {
  const [first] = own;
  if (first === undefined) return [];
  const eves = own.slice(1).map((day) => addDays(day, -1));
  return [...new Set([...own, ...eves, ...firstOfMonths(first, asOf), asOf])].sort(byText);
};

/** Equal where a warning would not know one from the other. */
const signatureOf = (readings: readonly Reading[]): string =>
  readings
    .map((reading) => {
      if (reading.kind === 'not-evaluable') return 'not-evaluable';
      if (reading.kind === 'quiet') return `quiet ${reading.held}`;
      const { severity, held, entity, eventId } = reading;
      return JSON.stringify([severity, held, entity, eventId]);
    })
    .sort()
    .join();

type Look = (day: IsoDate) => readonly Reading[];

/** The first day after one, up to another, on which something else is said than before. */
const firstDayOf = (look: Look, before: IsoDate, after: IsoDate, said: string): IsoDate => {
  let [low, high] = [before, after];
  while (daysBetween(low, high) > 1) {
    const middle = addDays(low, daysBetween(low, high) >> 1);
    if (signatureOf(look(middle)) === said) low = middle;
    else high = middle;
  }
  return high;
};

/** Looks on the days on which the rule may say something else, and finds the days between. */
const observationsOf = (
  look: Look,
  own: readonly IsoDate[],
  days: readonly IsoDate[],
): readonly Observation[] => {
  const observations: Observation[] = [];
  const isOwn = new Set(own);
  let last: { readonly day: IsoDate; readonly said: string } | undefined;
  for (const day of days) {
    const readings = look(day);
    const said = signatureOf(readings);
    while (last !== undefined && !isOwn.has(day) && last.said !== said) {
      const on: IsoDate = firstDayOf(look, last.day, day, last.said);
      const then = look(on);
      observations.push({ on, readings: then });
      last = { day: on, said: signatureOf(then) };
    }
    if (isOwn.has(day)) observations.push({ on: day, readings });
    last = { day, said };
  }
  return observations;
};

const lookOf = (
  rule: WarningRule,
  contextOn: (day: IsoDate) => WarningContext,
  parametersOn: ParametersOn,
  segment: Segment | undefined,
): Look => {
  const seen = new Map<IsoDate, readonly Reading[]>();
  return (day) => {
    const held =
      seen.get(day) ?? evaluateRule(rule, contextOn(day), parametersOn(day, segment)[rule.id]);
    seen.set(day, held);
    return held;
  };
};

/** One rule today, fired or not: everybody may see how far it is from firing. */
export interface CurrentReading {
  readonly rule: WarningRule;
  readonly readings: readonly Reading[];
}

export interface ObservedSignals {
  readonly signals: readonly SignalObservations[];
  readonly today: readonly CurrentReading[];
}

/**
 * Runs every rule over the days on which it may say something new. Time that passes between two of
 * these is searched by halves, so that a signal begins on its very day and no earlier look at the
 * same truth would have found another day.
 */
export const observeSignals = (
  rules: readonly WarningRule[],
  knowledge: WarningKnowledge,
  parametersOn: ParametersOn = () => ({}),
): ObservedSignals => {
  const { asOf } = knowledge;
  const contextOn = contextsOf(knowledge);
  const days = knowledgeDays(knowledge);
  const looks = rules.map((rule) => ({
    rule,
    look: lookOf(rule, contextOn, parametersOn, knowledge.segment),
  }));
  return {
    signals: looks.map(({ rule, look }) => {
      const own = ownDays(rule, days, asOf);
      const observations = observationsOf(look, own, isTimed(rule) ? timedDays(own, asOf) : own);
      return { signal: signalOf(rule), observations };
    }),
    today: looks.map(({ rule, look }) => ({ rule, readings: look(asOf) })),
  };
};
