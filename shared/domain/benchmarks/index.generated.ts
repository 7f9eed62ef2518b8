// Written by `npm run generate`; do not edit.

import type { Benchmark } from './benchmark.ts';

export const BENCHMARKS: readonly Benchmark[] = [
];
