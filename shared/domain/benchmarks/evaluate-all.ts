import type { InputContext } from '../inputs/resolve.ts';
import { type BenchmarkResult, type BenchmarkSubject, evaluateBenchmark } from './benchmark.ts';
import { BENCHMARKS } from './index.generated.ts';

/** Every published model on one company, in the order of the catalogue. */
export const evaluateBenchmarks = (
  context: InputContext,
  subject: BenchmarkSubject,
): readonly BenchmarkResult[] =>
  BENCHMARKS.map((benchmark) => evaluateBenchmark(benchmark, context, subject));
