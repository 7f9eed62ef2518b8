import type { IsoDate } from '../../../kernel/dates.ts';
import type { Text } from '../../../kernel/text.ts';
import { joined } from '../../quality/figure-text.ts';
import { gravestOf, type WarningSeverity } from '../severity.ts';
import { isHeld, isRaised, type Margin, type Measure, marginOf, nearnessOf } from './measure.ts';
import { marginText } from './measure-text.ts';
import type { Evidence, Firing, NotEvaluable, Quiet } from './reading.ts';

/** One test within a rule: a measure, a finding without a number, or a gap. */
export type Condition =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'holds' | 'fails'; readonly text: Text }
  | { readonly kind: 'unknown'; readonly text: Text };

export const measures = (measure: Measure): Condition => ({ kind: 'measure', measure });
export const holds = (text: Text): Condition => ({ kind: 'holds', text });
export const fails = (text: Text): Condition => ({ kind: 'fails', text });
export const unknown = (text: Text): Condition => ({ kind: 'unknown', text });

/** One way for a rule to fire: all its conditions together, at one severity. */
export interface Leg {
  readonly severity: WarningSeverity;
  readonly conditions: readonly [Condition, ...Condition[]];
  /** Said of the company when the leg fires. */
  readonly text: Text;
}

type Truth = 'yes' | 'no' | 'unknown';

const truthOf = (condition: Condition, test: (measure: Measure) => boolean): Truth => {
  switch (condition.kind) {
    case 'measure':
      return test(condition.measure) ? 'yes' : 'no';
    case 'holds':
      return 'yes';
    case 'fails':
      return 'no';
    case 'unknown':
      return 'unknown';
  }
};

const legTruth = ({ conditions }: Leg, test: (measure: Measure) => boolean): Truth => {
  const truths = conditions.map((condition) => truthOf(condition, test));
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
};

/** None where a finding without a number decides: no distance would lead across it. */
const marginsOf = ({ conditions }: Leg): readonly Margin[] =>
  conditions.some(({ kind }) => kind === 'fails')
    ? []
    : conditions.flatMap((each) => (each.kind === 'measure' ? [marginOf(each.measure)] : []));

/** All conditions have to hold, so the one farthest from holding is the margin of the leg. */
const legMargin = (leg: Leg): Margin | undefined => {
  const [first, ...rest] = marginsOf(leg);
  if (first === undefined) return undefined;
  return rest.reduce((far, each) => (nearnessOf(each).gt(nearnessOf(far)) ? each : far), first);
};

const nearest = (legs: readonly Leg[]): Margin | undefined => {
  const [first, ...rest] = legs.flatMap((leg) => legMargin(leg) ?? []);
  if (first === undefined) return undefined;
  return rest.reduce((near, each) => (nearnessOf(each).lt(nearnessOf(near)) ? each : near), first);
};

const wordsOf = (legs: readonly Leg[], kind: 'fails' | 'unknown'): readonly Text[] => {
  const texts = legs.flatMap(({ conditions }) =>
    conditions.flatMap((each) => (each.kind === kind ? [each.text] : [])),
  );
  return [...new Map(texts.map((text) => [text.en, text])).values()];
};

/** What of the legs nobody knows, in one phrase. */
const gapsOf = (legs: readonly Leg[]): readonly Text[] => {
  const gaps = wordsOf(legs, 'unknown');
  if (gaps.length === 0) return [];
  const { en, zh } = joined(gaps);
  return [{ en: `not known: ${en}`, zh: `未知：${zh}` }];
};

const byGravity = (one: Leg, other: Leg): Leg =>
  gravestOf([one.severity, other.severity]) === one.severity ? one : other;

const firing = (
  leg: Leg,
  held: readonly Leg[],
  observedOn: IsoDate,
  evidence: readonly Evidence[],
): Firing => {
  const margin = legMargin(leg);
  return {
    kind: 'fires',
    severity: leg.severity,
    observedOn,
    held: gravestOf([leg.severity, ...held.map(({ severity }) => severity)]) ?? leg.severity,
    ...(margin === undefined ? {} : { margin }),
    evidence,
    text: leg.text,
  };
};

const quiet = (legs: readonly Leg[], held: readonly Leg[], observedOn: IsoDate): Quiet => {
  const margin = nearest(legs.filter((leg) => legTruth(leg, isRaised) === 'no'));
  const stays = gravestOf(held.map(({ severity }) => severity));
  const said = margin === undefined ? wordsOf(legs, 'fails') : [marginText(margin)];
  return {
    kind: 'quiet',
    observedOn,
    ...(stays === undefined ? {} : { held: stays }),
    ...(margin === undefined ? {} : { margin }),
    text: joined([...said, ...gapsOf(legs)]),
  };
};

/**
 * A rule made of legs of which any one suffices: fires at the gravest that holds, cannot answer
 * where no leg can be answered, and is quiet otherwise. What is not known never clears a signal.
 */
export const readLegs = (
  legs: readonly [Leg, ...Leg[]],
  observedOn: IsoDate,
  evidence: readonly Evidence[] = [],
): Firing | Quiet | NotEvaluable => {
  const raised = legs.filter((leg) => legTruth(leg, isRaised) === 'yes');
  const held = legs.filter((leg) => legTruth(leg, isHeld) !== 'no');
  const [first, ...rest] = raised;
  if (first !== undefined) return firing(rest.reduce(byGravity, first), held, observedOn, evidence);
  if (legs.every((leg) => legTruth(leg, isRaised) === 'unknown'))
    return { kind: 'not-evaluable', reason: joined(gapsOf(legs)) };
  return quiet(legs, held, observedOn);
};
