import { evaluateBenchmark } from '../../domain/benchmarks/benchmark.ts';
import { altmanZDoublePrime } from '../../domain/benchmarks/declarations/altman-z-double-prime.ts';
import { StatementSeries } from '../../domain/statements/series.ts';
import type { FirmYear } from '../firm-years.ts';

type Read = Extract<FirmYear, { kind: 'read' }>;

/** Altman's Z'' turned so that higher is riskier; the riskiest of all where not computable. */
export const altmanRisk = (firmYears: readonly FirmYear[]): Float64Array =>
  Float64Array.from(
    firmYears.filter((each): each is Read => each.kind === 'read' && each.failed !== undefined),
    ({ statements: [statement] }) => {
      const series = new StatementSeries([statement]);
      const { outcome } = evaluateBenchmark(altmanZDoublePrime, { series });
      return outcome.kind === 'scored' ? -outcome.score : Number.MAX_VALUE;
    },
  );
