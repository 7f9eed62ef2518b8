import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  Benchmark,
  BenchmarkExample,
  BenchmarkScore,
} from '../../../../shared/domain/benchmarks/benchmark.ts';
import { BENCHMARKS } from '../../../../shared/domain/benchmarks/index.generated.ts';
import { evaluate, type Operand } from '../../../../shared/domain/formula/evaluate.ts';
import { namesIn } from '../../../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';
import { type Decimal, decimal } from '../../../../shared/kernel/decimal.ts';
import type { NotMeaningful } from '../../../../shared/kernel/outcome.ts';
import { toStatistic } from '../../../../shared/kernel/statistic.ts';
import { LANGUAGES, type Text } from '../../../../shared/kernel/text.ts';

const FOLDER = new URL('../../../../shared/domain/benchmarks/declarations/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

const valuesOf = (example: BenchmarkExample): Record<string, Operand> =>
  Object.fromEntries(
    Object.entries(example.given).map(([name, text]) => [
      name,
      typeof text === 'string' ? decimal(text) : text.map(decimal),
    ]),
  );

const scored = (outcome: BenchmarkScore | NotMeaningful): BenchmarkScore => {
  if ('kind' in outcome) throw new Error(`not scored: ${outcome.reason} ${outcome.detail ?? ''}`);
  return outcome;
};

/** Undefined where a name has no value or the formula has no meaning there. */
const evaluated = (formula: string, values: Record<string, Operand>): Decimal | undefined => {
  const expression = parseFormula(formula);
  if (namesIn(expression).some(({ name }) => values[name] === undefined)) return undefined;
  const result = evaluate(expression, (name) => values[name]);
  return result === 'undefined-result' ? undefined : result;
};

const textsOf = (benchmark: Benchmark): readonly Text[] => [
  benchmark.title,
  benchmark.question,
  benchmark.limitations,
  ...(benchmark.event === undefined ? [] : [benchmark.event]),
  ...Object.values(benchmark.zones ?? {}),
];

type ScoredExample = Extract<BenchmarkExample, { readonly score: number }>;

const isScored = (example: BenchmarkExample): example is ScoredExample => 'score' in example;

/** A fixed sequence in [0.5, 1.5), so that a failure can be repeated. */
const factors = function* (): Generator<number, never> {
  let state = 20_260_401;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield 0.5 + state / 2_147_483_647;
  }
};

/** The same example with every figure moved by up to half of itself, twenty times. */
const disturbed = (example: BenchmarkExample): readonly Record<string, Operand>[] => {
  const sequence = factors();
  return Array.from({ length: 20 }, () =>
    Object.fromEntries(
      Object.entries(valuesOf(example)).map(([name, value]) => {
        const factor = decimal(sequence.next().value);
        const moved = Array.isArray(value) ? value : (value as Decimal).times(factor);
        return [name, moved];
      }),
    ),
  );
};

it('lists every declaration file', () => {
  expect(BENCHMARKS.map(({ id }) => `${id}.ts`).sort()).toEqual([...FILES].sort());
});

describe.each(BENCHMARKS)('benchmark $id', (benchmark) => {
  const scoredExamples = benchmark.examples.filter(isScored);

  it('is exported under its id from a file of that name', async () => {
    const module: Record<string, unknown> = await import(
      new URL(`${benchmark.id}.ts`, FOLDER).href
    );
    expect(module[camelCase(benchmark.id)]).toBe(benchmark);
  });

  it('speaks every language', () => {
    for (const text of textsOf(benchmark))
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
  });

  it('names its source, its cut-offs and how far the source was checked', () => {
    expect(benchmark.cutOffs).not.toBe('');
    for (const source of [benchmark.source, ...(benchmark.furtherSources ?? [])]) {
      expect(source.citation).toMatch(/\d{4}/);
      expect(source.locator.length).toBeGreaterThan(10);
      if (source.confidence === 'practice') expect(source.locator).toContain('from memory');
    }
  });

  it('has an example that scores and one that cannot be computed', () => {
    expect(scoredExamples.length).toBeGreaterThan(0);
    expect(benchmark.examples.length).toBeGreaterThan(scoredExamples.length);
  });

  it('reads in its examples only what it declares, and all that it requires', () => {
    const required = Object.keys(benchmark.inputs);
    const known = new Set([...required, ...Object.keys(benchmark.inputsIfKnown ?? {})]);
    for (const { given } of benchmark.examples) {
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      expect(Object.keys(given).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it.each(benchmark.examples)('holds for: $name', (example) => {
    const outcome = benchmark.compute(valuesOf(example));
    if (!isScored(example)) {
      expect(outcome).toMatchObject({ kind: 'not-meaningful', reason: example.notComputable });
      return;
    }
    const score = scored(outcome);
    expect(score.score).toBeCloseTo(example.score, example.places);
    expect(score.zone).toBe(example.zone);
    expect(score.ratingEquivalent).toBe(example.ratingEquivalent);
    if (example.probability !== undefined)
      expect(score.probability).toBeCloseTo(example.probability, example.places);
  });

  it('gives a probability exactly where it says of what', () => {
    for (const example of scoredExamples) {
      const { probability } = scored(benchmark.compute(valuesOf(example)));
      expect(probability !== undefined).toBe(benchmark.event !== undefined);
      if (probability === undefined) continue;
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('gives a zone exactly where its author gives cut-offs', () => {
    for (const example of scoredExamples) {
      const { zone } = scored(benchmark.compute(valuesOf(example)));
      if (benchmark.zones === undefined) expect(zone).toBeUndefined();
      else expect(Object.keys(benchmark.zones)).toContain(zone);
    }
  });

  it('prints the very formula that it computes', () => {
    for (const given of scoredExamples.flatMap(disturbed)) {
      const outcome = benchmark.compute(given);
      if ('kind' in outcome) continue;
      const { score, variables } = outcome;
      const values = Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [name, decimal(value)]),
      );
      const printed = evaluated(benchmark.formula, values);
      expect(printed && toStatistic(printed)).toBeCloseTo(score, 9);
    }
  });

  it('prints every variable as it computes it', () => {
    for (const values of scoredExamples.flatMap(disturbed)) {
      const outcome = benchmark.compute(values);
      if ('kind' in outcome) continue;
      const { variables } = outcome;
      expect(Object.keys(variables).sort()).toEqual(Object.keys(benchmark.variables).sort());
      for (const [name, formula] of Object.entries(benchmark.variables)) {
        const printed = typeof formula === 'string' ? evaluated(formula, values) : undefined;
        if (printed !== undefined) expect(variables[name]).toBeCloseTo(toStatistic(printed), 12);
      }
    }
  });

  it('is not for financial institutions', () => {
    expect(benchmark.excludes).toContain('financial-institutions');
  });
});
