import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { Text } from '../../kernel/text.ts';
import type { Inputs, InputValues } from '../inputs/input.ts';
import { type Gap, type InputContext, type InputTrace, resolveInputs } from '../inputs/resolve.ts';
import type { Source } from '../source.ts';

/** Where a published score falls by its author's own cut-offs. */
export type Zone = 'safe' | 'grey' | 'distress';

export interface BenchmarkScore {
  readonly score: number;
  /** In the sense of the model, where it claims one; never the PD of record. */
  readonly probability?: number;
  readonly zone: Zone;
  /** A bond-rating equivalent, where the author gives one. */
  readonly ratingEquivalent?: string;
}

export type BenchmarkExample = {
  readonly name: string;
  readonly given: Readonly<Record<string, string | readonly string[]>>;
} & (
  | {
      readonly score: number;
      readonly probability?: number;
      readonly zone: Zone;
      readonly ratingEquivalent?: string;
      /** Digits after the point to which the golden number is known. */
      readonly places: number;
    }
  | { readonly notComputable: NotMeaningful['reason'] }
);

/**
 * A published model computed beside the rating as a second opinion, never mixed into it. It keeps
 * its own definitions, units and cut-offs.
 */
export interface Benchmark {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly family: 'distress' | 'market' | 'earnings-quality' | 'strength';
  /** Whether a higher score is the better one. */
  readonly direction: 'higher-is-safer' | 'higher-is-riskier';
  readonly formula: string;
  /** Cut-offs in words, inclusive or exclusive as published. */
  readonly cutOffs: string;
  readonly inputs: Inputs;
  readonly source: Source;
  /** Known limits: sample, era, companies it is not for. */
  readonly limitations: Text;
  readonly optionalInputs?: string;
  readonly examples: readonly BenchmarkExample[];
  /** Called with every input known; refuses where the model's own guard does. */
  compute(
    values: Readonly<Record<string, Decimal | readonly Decimal[]>>,
  ): BenchmarkScore | NotMeaningful;
}

type TypedBenchmark<Declared extends Inputs> = Omit<Benchmark, 'inputs' | 'compute'> & {
  readonly inputs: Declared;
  compute(values: InputValues<Declared>): BenchmarkScore | NotMeaningful;
};

export const defineBenchmark = <const Declared extends Inputs>(
  declaration: TypedBenchmark<Declared>,
): Benchmark => ({
  ...declaration,
  compute: (values) => declaration.compute(values as InputValues<Declared>),
});

export interface BenchmarkResult {
  readonly benchmark: Benchmark;
  readonly outcome: ({ readonly kind: 'scored' } & BenchmarkScore) | NotMeaningful;
  readonly trace: readonly InputTrace[];
  readonly gaps: readonly Gap[];
}

/** A missing input makes the model not computable; nothing is imputed. */
export const evaluateBenchmark = (benchmark: Benchmark, context: InputContext): BenchmarkResult => {
  const resolved = resolveInputs(benchmark.inputs, context);
  if (resolved.kind === 'unresolved') {
    const { outcome, gaps, trace } = resolved;
    return { benchmark, outcome, trace, gaps };
  }
  const score = benchmark.compute(resolved.values);
  const outcome = 'kind' in score ? score : ({ kind: 'scored', ...score } as const);
  return { benchmark, outcome, trace: resolved.trace, gaps: [] };
};

/** Total assets must be positive for any ratio over them to mean something. */
export const positiveAssets = (totalAssets: Decimal): NotMeaningful | undefined =>
  totalAssets.gt(0) ? undefined : notMeaningful('non-positive-denominator', 'total assets ≤ 0');

/** An exact ratio taken across the border into a statistical score. */
export const statisticRatio = (numerator: Decimal, denominator: Decimal): number =>
  toStatistic(numerator.div(denominator));

/** Cut-offs written as exact text compare as exact numbers. */
export const atLeast = (score: number, bound: string): boolean =>
  score >= toStatistic(decimal(bound));
