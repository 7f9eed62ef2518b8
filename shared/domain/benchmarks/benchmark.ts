import { yearOf } from '../../kernel/dates.ts';
import { type Decimal, decimal, ONE } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { Inputs, InputValues } from '../inputs/input.ts';
import {
  type Gap,
  type InputContext,
  type InputFlag,
  type InputTrace,
  resolveInputs,
} from '../inputs/resolve.ts';
import type { Source } from '../source.ts';
import { gnpPriceIndexOf } from './gnp-price-index.ts';

/**
 * Where a published score falls by its author's own cut-offs: on the good side, between two
 * cut-offs, or on the side the author warns of (failure, or manipulation for earnings quality).
 */
export type Zone = 'safe' | 'grey' | 'distress';

export interface BenchmarkScore {
  readonly score: number;
  /** In the sense of the model (see `event`), where it claims one; never the PD of record. */
  readonly probability?: number;
  /** Absent where the author gives no cut-off. */
  readonly zone?: Zone;
  /** A bond-rating equivalent, where the author gives one. */
  readonly ratingEquivalent?: string;
  /** Which of several tables of the author applied. */
  readonly variant?: string;
  /** The model's own variables, as they entered its formula. */
  readonly variables: Readonly<Record<string, number>>;
}

export type BenchmarkExample = {
  readonly name: string;
  /** Values as text, so that no digit is lost; keys are the input names. */
  readonly given: Readonly<Record<string, string | readonly string[]>>;
} & (
  | {
      readonly score: number;
      readonly probability?: number;
      readonly zone?: Zone;
      readonly ratingEquivalent?: string;
      /** Digits after the point to which the golden number is known. */
      readonly places: number;
    }
  | { readonly notComputable: NotMeaningful['reason'] }
);

/** Companies that a model's sample left out, so that its score would say nothing about them. */
export type Exclusion = 'financial-institutions';

type GivenValues = Readonly<Record<string, Decimal | readonly Decimal[]>>;

/**
 * A published model computed beside the rating as a second opinion, never mixed into it. It keeps
 * its own definitions, units and cut-offs.
 */
export interface Benchmark {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly family: 'distress' | 'market' | 'earnings-quality' | 'strength';
  /** Whether a higher score is the better one. */
  readonly direction: 'higher-is-safer' | 'higher-is-riskier';
  /** The score over the variables; a test holds it equal to `compute`. */
  readonly formula: string;
  /** Each variable over the input names; `words` where no closed formula exists. */
  readonly variables: Readonly<Record<string, string | { readonly words: string }>>;
  /** What the probability is the probability of; absent where the model claims none. */
  readonly event?: Text;
  /** What each zone says; absent where the author gives no cut-off. */
  readonly zones?: Readonly<Partial<Record<Zone, Text>>>;
  /** Cut-offs in words, inclusive or exclusive as published. */
  readonly cutOffs: string;
  readonly inputs: Inputs;
  /** Inputs the author's own rule does without; all others missing mean no score. */
  readonly inputsIfKnown?: Inputs;
  readonly source: Source;
  /** Of series that the model reads beside the company's figures. */
  readonly furtherSources?: readonly Source[];
  /** Known limits: sample, era, companies it is not for. */
  readonly limitations: Text;
  readonly excludes: readonly Exclusion[];
  /** Set where the needed figures are optional by nature (market data). */
  readonly optionalInputs?: string;
  readonly examples: readonly BenchmarkExample[];
  /** Called with every required input known; refuses where the model's own guard does. */
  compute(values: GivenValues): BenchmarkScore | NotMeaningful;
}

type TypedBenchmark<Required extends Inputs, IfKnown extends Inputs> = Omit<
  Benchmark,
  'inputs' | 'inputsIfKnown' | 'compute'
> & {
  readonly inputs: Required;
  readonly inputsIfKnown?: IfKnown;
  compute(
    values: InputValues<Required> & Partial<InputValues<IfKnown>>,
  ): BenchmarkScore | NotMeaningful;
};

type NoInputs = Readonly<Record<never, never>>;

/** Types `compute` by its inputs; the engine passes exactly the declared names. */
export const defineBenchmark = <
  const Required extends Inputs,
  const IfKnown extends Inputs = NoInputs,
>(
  declaration: TypedBenchmark<Required, IfKnown>,
): Benchmark => ({
  ...declaration,
  compute: (values) =>
    declaration.compute(values as InputValues<Required> & Partial<InputValues<IfKnown>>),
});

export interface BenchmarkResult {
  readonly benchmark: Benchmark;
  readonly outcome: ({ readonly kind: 'scored' } & BenchmarkScore) | NotMeaningful;
  readonly trace: readonly InputTrace[];
  readonly flags: readonly InputFlag[];
  readonly gaps: readonly Gap[];
  /** Inputs that were not known and that the author's own rule does without. */
  readonly unknown: readonly string[];
}

export interface BenchmarkSubject {
  /** Banks, insurers and other financial institutions, by the caller's segment. */
  readonly isFinancial: boolean;
}

const NOT_FINANCIAL: BenchmarkSubject = { isFinancial: false };

/**
 * Settings that follow from the statement: amounts in US dollars need no rate, and the price index
 * is the one of the year before. What the caller gives wins.
 */
const withSettings = (context: InputContext): InputContext => {
  const { end, statement } = context.series.current;
  const index = gnpPriceIndexOf(yearOf(end) - 1);
  return {
    ...context,
    parameters: {
      ...(statement.currency === 'USD' ? { usDollarRate: ONE } : {}),
      ...(index === undefined ? {} : { gnpPriceIndex: decimal(index) }),
      ...context.parameters,
    },
  };
};

interface KnownInputs {
  readonly values: GivenValues;
  readonly trace: readonly InputTrace[];
  readonly flags: readonly InputFlag[];
  readonly unknown: readonly string[];
}

const resolveIfKnown = (inputs: Inputs, context: InputContext): KnownInputs => {
  const values: Record<string, Decimal | readonly Decimal[]> = {};
  const trace: InputTrace[] = [];
  const flags: InputFlag[] = [];
  const unknown: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const resolved = resolveInputs({ [name]: input }, context);
    if (resolved.kind === 'unresolved') {
      unknown.push(name);
      continue;
    }
    Object.assign(values, resolved.values);
    trace.push(...resolved.trace);
    flags.push(...resolved.flags);
  }
  return { values, trace, flags, unknown };
};

const refused = (benchmark: Benchmark, outcome: NotMeaningful): BenchmarkResult => ({
  benchmark,
  outcome,
  trace: [],
  flags: [],
  gaps: [],
  unknown: [],
});

/** A missing input makes the model not computable; nothing is imputed. */
export const evaluateBenchmark = (
  benchmark: Benchmark,
  context: InputContext,
  subject: BenchmarkSubject = NOT_FINANCIAL,
): BenchmarkResult => {
  if (subject.isFinancial && benchmark.excludes.includes('financial-institutions'))
    return refused(
      benchmark,
      notMeaningful('not-applicable', 'not meant for financial institutions'),
    );
  const set = withSettings(context);
  const resolved = resolveInputs(benchmark.inputs, set);
  if (resolved.kind === 'unresolved') {
    const { outcome, gaps, trace } = resolved;
    return { ...refused(benchmark, outcome), trace, gaps };
  }
  const optional = resolveIfKnown(benchmark.inputsIfKnown ?? {}, set);
  const score = benchmark.compute({ ...resolved.values, ...optional.values });
  return {
    benchmark,
    outcome: 'kind' in score ? score : { kind: 'scored', ...score },
    trace: [...resolved.trace, ...optional.trace],
    flags: [...new Set([...resolved.flags, ...optional.flags])],
    gaps: [],
    unknown: optional.unknown,
  };
};
