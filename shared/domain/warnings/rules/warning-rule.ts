import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Source } from '../../source.ts';
import type { ItemId } from '../../statements/values.ts';
import type { WarningActionId } from '../actions.ts';
import type { RootCauseId } from '../root-cause.ts';
import type { WarningSeverity } from '../severity.ts';
import type { WarningExample } from './example-situation.ts';
import type { Hysteresis, MeasureUnit } from './measure.ts';
import type { Reading } from './reading.ts';
import type { WarningContext } from './warning-context.ts';

/**
 * A stretch over which a signal must stay quiet (or on). `reports`: so many statements in a row.
 * `reported-months`: the newest statement ends so many months after the last one that fired.
 * `months` and `days`: calendar time.
 */
export interface Persistence {
  readonly unit: 'reports' | 'reported-months' | 'months' | 'days';
  readonly count: number;
}

/** A setting of a rule that a tenant may change for itself or for a portfolio, within bounds. */
export interface RuleParameter {
  readonly title: Text;
  readonly unit: MeasureUnit;
  readonly default: string;
  /** Inclusive. */
  readonly min: string;
  /** Inclusive. */
  readonly max: string;
}

export type RuleParameters = Readonly<Record<string, RuleParameter>>;
export type ParameterValues<Declared extends RuleParameters = RuleParameters> = {
  readonly [Name in keyof Declared]: Decimal;
};

/** What a rule reads beside facts and figures. */
export type OtherInput =
  | 'statements'
  | 'ratings'
  | 'neighbourhood'
  | 'industry'
  | 'pd-percentiles'
  | 'covenants';

/**
 * What a rule reads: shown in the catalogue, and used to know which change of a company asks for
 * which rule. A test holds every id to an existing declaration.
 */
export interface RuleInputs {
  readonly items?: readonly ItemId[];
  readonly indicators?: readonly string[];
  readonly benchmarks?: readonly string[];
  readonly qualityChecks?: readonly string[];
  /** Ids of fact kinds. */
  readonly facts?: readonly string[];
  readonly others?: readonly OtherInput[];
}

/**
 * One early-warning signal: metadata before algorithm, declared in one file each. A `state` signal
 * holds while its figures are bad; an `event` signal tells of something that happened, fades with
 * time and is told once per event.
 */
export interface WarningRule {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  /** A letter for the family and a number: F statements, B bank, L legal, T tax, M management … */
  readonly code: string;
  readonly title: Text;
  /** The question a credit officer asks with it. */
  readonly question: Text;
  /** When it fires, in words, with the default thresholds. */
  readonly rule: Text;
  readonly kind: 'event' | 'state';
  readonly rootCause: RootCauseId;
  readonly inputs: RuleInputs;
  readonly parameters: RuleParameters;
  /** Every severity that it may give, mildest first. */
  readonly severities: readonly [WarningSeverity, ...WarningSeverity[]];
  /** How long it must be on before it is raised; at once unless given. */
  readonly raiseAfter?: Persistence;
  /** How long it must be quiet before it is cleared. */
  readonly clearAfter: Persistence;
  /** Room between raising and clearing; 10 % of the threshold unless given. */
  readonly hysteresis?: Hysteresis;
  /** Days in which the points of an event halve; `EVENT_HALF_LIFE_DAYS` unless given. */
  readonly halfLifeDays?: number;
  readonly actions: readonly [WarningActionId, ...WarningActionId[]];
  readonly source: Source;
  readonly examples: readonly [WarningExample, WarningExample, ...WarningExample[]];
  /** Never empty: one reading per event or entity, else the one of the company. */
  evaluate(context: WarningContext, parameters: ParameterValues): readonly [Reading, ...Reading[]];
}

export const EVENT_HALF_LIFE_DAYS = 90;

type TypedRule<Declared extends RuleParameters> = Omit<WarningRule, 'parameters' | 'evaluate'> & {
  readonly parameters: Declared;
  evaluate(
    context: WarningContext,
    parameters: ParameterValues<Declared>,
  ): readonly [Reading, ...Reading[]];
};

/** Types `evaluate` by its parameters; the engine passes exactly the declared names. */
export const defineWarningRule = <const Declared extends RuleParameters>(
  declaration: TypedRule<Declared>,
): WarningRule => ({
  ...declaration,
  evaluate: (context, parameters) =>
    declaration.evaluate(context, parameters as ParameterValues<Declared>),
});

/** Values of a rule's parameters by name, where they differ from the defaults. */
export type ParameterChanges = Readonly<Record<string, Decimal>>;

export const parametersOf = (rule: WarningRule, changed: ParameterChanges = {}): ParameterValues =>
  Object.fromEntries(
    Object.entries(rule.parameters).map(([name, declared]) => [
      name,
      changed[name] ?? decimal(declared.default),
    ]),
  );

/** One rule on one company and day; `changed` holds what a tenant set. */
export const evaluateRule = (
  rule: WarningRule,
  context: WarningContext,
  changed?: ParameterChanges,
): readonly [Reading, ...Reading[]] => rule.evaluate(context, parametersOf(rule, changed));
