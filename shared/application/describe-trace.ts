import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import type { BenchmarkResult } from '../domain/benchmarks/benchmark.ts';
import { formatOutcome } from '../domain/explanation/format-value.ts';
import type { IndicatorResult } from '../domain/indicators/indicator.ts';
import type { InputTrace } from '../domain/inputs/resolve.ts';
import type { ModelScore } from '../domain/models/score-model.ts';
import type { Analysis } from '../domain/rating/assess.ts';
import type { ItemUse } from '../domain/statements/values.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import type { Outcome } from '../kernel/outcome.ts';

type Trace = NonNullable<AssessmentDocument['trace']>;
type Items = Trace['items'];
type Item = Items[string][string];
type Input = Trace['indicators'][number]['inputs'][number];

const describeItem = ({ value, origin }: ItemUse): Item => {
  const base = { value: decimalText(value), origin: origin.kind };
  switch (origin.kind) {
    case 'reported':
      return { ...base, ...(origin.label === undefined ? {} : { label: origin.label }) };
    case 'derived':
      return { ...base, formula: origin.formula, uses: origin.uses.map(({ item }) => item) };
    case 'nil-proven':
      return { ...base, subtotal: origin.subtotal };
    case 'nil-declared':
      return base;
  }
};

/** Collects every figure used once, by period and item, down to the reported lines. */
class ItemCollection {
  readonly #periods = new Map<string, Map<string, Item>>();

  add(period: string, use: ItemUse): void {
    const items = this.#periods.get(period) ?? new Map<string, Item>();
    this.#periods.set(period, items);
    if (items.has(use.item)) return;
    items.set(use.item, describeItem(use));
    if (use.origin.kind === 'derived') for (const part of use.origin.uses) this.add(period, part);
  }

  toRecord(): Items {
    return Object.fromEntries(
      [...this.#periods].map(([period, items]) => [period, Object.fromEntries(items)]),
    );
  }
}

const isSeries = (value: Decimal | readonly Decimal[]): value is readonly Decimal[] =>
  Array.isArray(value);

const describeInput = (
  { name, value, readings, facts }: InputTrace,
  items: ItemCollection,
): Input => {
  for (const { period, use } of readings) items.add(period, use);
  return {
    name,
    value: isSeries(value) ? value.map(ratioText) : ratioText(value),
    readings: readings.map(({ period, use }) => ({ period, item: use.item })),
    ...(facts === undefined ? {} : { facts: [...facts] }),
  };
};

export const describeOutcome = (outcome: Outcome) =>
  outcome.kind === 'measured'
    ? { kind: outcome.kind, value: ratioText(outcome.value) }
    : { ...outcome };

const describeIndicator = (
  { indicator, outcome, trace, flags }: IndicatorResult,
  contributions: ReadonlyMap<string, Decimal>,
  items: ItemCollection,
): Trace['indicators'][number] => {
  const { id, title, dimension, formula, unit } = indicator;
  const contribution = contributions.get(id);
  return {
    id,
    title,
    ...(typeof dimension === 'string' ? { dimension } : {}),
    outcome: describeOutcome(outcome),
    display: formatOutcome(outcome, unit),
    formula,
    ...(contribution === undefined ? {} : { contribution: decimalText(contribution) }),
    inputs: trace.map((input) => describeInput(input, items)),
    flags: [...flags],
  };
};

const describeBenchmark = (
  { benchmark, outcome, trace }: BenchmarkResult,
  items: ItemCollection,
): Trace['benchmarks'][number] => ({
  id: benchmark.id,
  title: benchmark.title,
  outcome:
    outcome.kind === 'scored'
      ? {
          kind: outcome.kind,
          score: statisticText(outcome.score),
          ...(outcome.probability === undefined
            ? {}
            : { probability: statisticText(outcome.probability) }),
          ...(outcome.zone === undefined ? {} : { zone: outcome.zone }),
          ...(outcome.ratingEquivalent === undefined
            ? {}
            : { ratingEquivalent: outcome.ratingEquivalent }),
        }
      : { ...outcome },
  inputs: trace.map((input) => describeInput(input, items)),
});

/** Every number of an analysis, down to the reported lines. */
export const describeTrace = (analysis: Analysis, score: ModelScore | undefined): Trace => {
  const items = new ItemCollection();
  const contributions = new Map(
    score?.contributions.map(({ indicator, logOdds }) => [indicator, logOdds]),
  );
  const indicators = [...analysis.indicators.values()].map((result) =>
    describeIndicator(result, contributions, items),
  );
  const benchmarks = [...analysis.benchmarks.values()].map((result) =>
    describeBenchmark(result, items),
  );
  return { items: items.toRecord(), indicators, benchmarks };
};
