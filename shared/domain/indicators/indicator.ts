import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { NotMeaningfulReason, Outcome } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import type { Inputs, InputValues } from '../inputs/input.ts';
import {
  type Gap,
  type InputContext,
  type InputFlag,
  type InputTrace,
  resolveInputs,
} from '../inputs/resolve.ts';
import type { Source } from '../source.ts';

export const INDICATOR_GROUPS = [
  'profitability',
  'short-term-solvency',
  'leverage',
  'coverage-cash-flow',
  'efficiency',
  'growth',
  'size',
  'volatility',
  'statement-quality',
  'segment-specific',
  'distress',
  'officer-judgement',
  'third-party-facts',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** How values print: a `fraction` as percent, `times` with ×; stored values stay plain. */
export type IndicatorUnit =
  | 'fraction'
  | 'times'
  | 'days'
  | 'months'
  | 'years'
  | 'count'
  | 'logarithm'
  | 'amount'
  | 'points';

/**
 * `inner-band` indicators are best inside their band: too much is as telling as too little.
 * Models that need monotone shapes use their rising side and say so.
 */
export type Direction = 'higher-is-better' | 'lower-is-better' | 'inner-band' | 'informational';

/** Denominator policies, see `denominators.ts`. */
export type DenominatorPolicy = 'N0' | 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8';

/** Values as text, so that no digit is lost; keys are the input names. */
export type ExampleInputs = Readonly<Record<string, string | readonly string[]>>;

export type IndicatorExample = {
  readonly given: ExampleInputs;
} & ({ readonly value: string } | { readonly notMeaningful: NotMeaningfulReason });

/** One ratio or measure: metadata first, then its algorithm. Declared in one file each. */
export interface Indicator {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  /**
   * Place in the catalogue of ratios, 1–87; two measures may share one place as a and b. S numbers
   * are measures of one segment, D numbers of distress in fitted models, Q an officer's scores, T
   * what third parties tell.
   */
  readonly number: string;
  readonly title: Text;
  /** The question a credit officer asks with it. */
  readonly question: Text;
  readonly group: IndicatorGroup;
  readonly dimension: DimensionId | { readonly none: string };
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  readonly policies: readonly DenominatorPolicy[];
  /** Typical range from weak to strong; where it depends on the industry, that is said instead. */
  readonly band: { readonly weak: string; readonly strong: string } | { readonly none: string };
  readonly inputs: Inputs;
  /** Over the input names; a test holds it equal to `compute`. */
  readonly formula: string;
  readonly source: Source;
  readonly examples: readonly IndicatorExample[];
  /** Set where the needed figures are optional by nature (market data, notes, officers). */
  readonly optionalInputs?: string;
  /** Called only when every input has a value. */
  compute(values: Readonly<Record<string, Decimal | readonly Decimal[]>>): Outcome;
}

type TypedIndicator<Declared extends Inputs> = Omit<Indicator, 'inputs' | 'compute'> & {
  readonly inputs: Declared;
  compute(values: InputValues<Declared>): Outcome;
};

/** Whether it is read from statements, not from an officer or from facts. */
export const isOfStatements = ({ group }: Pick<Indicator, 'group'>): boolean =>
  group !== 'officer-judgement' && group !== 'third-party-facts';

/** Types `compute` by its inputs; the engine passes exactly the declared names. */
export const defineIndicator = <const Declared extends Inputs>(
  declaration: TypedIndicator<Declared>,
): Indicator => ({
  ...declaration,
  compute: (values) => declaration.compute(values as InputValues<Declared>),
});

/** An indicator's value with everything needed to defend it. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly outcome: Outcome;
  readonly trace: readonly InputTrace[];
  readonly flags: readonly InputFlag[];
  readonly gaps: readonly Gap[];
}

export const evaluateIndicator = (indicator: Indicator, context: InputContext): IndicatorResult => {
  const resolved = resolveInputs(indicator.inputs, context);
  if (resolved.kind === 'unresolved') {
    const { outcome, gaps, trace } = resolved;
    return { indicator, outcome, trace, flags: [], gaps };
  }
  return {
    indicator,
    outcome: indicator.compute(resolved.values),
    trace: resolved.trace,
    flags: resolved.flags,
    gaps: [],
  };
};

/** Reads an example's inputs as the engine would pass them. */
export const exampleValues = (
  given: ExampleInputs,
): Readonly<Record<string, Decimal | readonly Decimal[]>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      name,
      typeof text === 'string' ? decimal(text) : text.map(decimal),
    ]),
  );
