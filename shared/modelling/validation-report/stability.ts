import { aucConfidence } from '../../domain/validation/auc-confidence.ts';
import { characteristicStability } from '../../domain/validation/characteristic-stability.ts';
import { defaultRateInterval } from '../../domain/validation/default-rate-interval.ts';
import { jeffreysTest } from '../../domain/validation/jeffreys-test.ts';
import { type Computed, notComputable } from '../../domain/validation/not-computable.ts';
import {
  type PopulationStability,
  populationStability,
  type StabilityVerdict,
} from '../../domain/validation/population-stability.ts';
import { binCounts, quantileEdges } from '../../domain/validation/quantile-bins.ts';
import { trafficLight, trafficLightOfYears } from '../../domain/validation/traffic-light.ts';
import { ok } from '../../kernel/result.ts';
import { failuresIn, meanOver, yearsOf } from './population.ts';
import type { Sample } from './sample.ts';
import { outcomesOf, type Rows, type Selection } from './selection.ts';

const DECILES = 10;

const scoreStability = (
  sample: Sample,
  reference: Rows,
  rows: Rows,
): Computed<PopulationStability> => {
  const of = (own: Rows): readonly number[] => Array.from(own, (row) => sample.logOdds[row] ?? 0);
  const expected = of(reference);
  const edges = quantileEdges(expected, DECILES);
  if (edges.kind === 'failed') return edges;
  return populationStability(binCounts(expected, edges.value), binCounts(of(rows), edges.value));
};

export interface StabilityMark {
  readonly index: number;
  readonly verdict: StabilityVerdict;
}

const markOf = (stability: Computed<PopulationStability>): Computed<StabilityMark> =>
  stability.kind === 'failed'
    ? stability
    : ok({ index: stability.value.index, verdict: stability.value.verdict });

const rowsByYear = (sample: Sample, rows: Rows) =>
  yearsOf(sample, rows).map((year) => ({
    year,
    rows: rows.filter((row) => sample.years[row] === year),
  }));

const ofYear = (sample: Sample, reference: Rows, year: number, rows: Rows) => {
  const known = rows.filter((row) => sample.failed[row] !== -1);
  const bucket = {
    pd: meanOver(known, sample.pds),
    count: known.length,
    defaults: failuresIn(sample, known),
  };
  const jeffreys = known.length === 0 ? notComputable('no-observations') : jeffreysTest(bucket);
  return {
    year,
    rows: rows.length,
    failures: bucket.defaults,
    failureRate: known.length === 0 ? undefined : bucket.defaults / known.length,
    interval: defaultRateInterval(known.length, bucket.defaults),
    meanPd: meanOver(rows, sample.pds),
    auc: aucConfidence(outcomesOf(sample, known, sample.logOdds)),
    psi: markOf(scoreStability(sample, reference, rows)),
    jeffreys,
    light: jeffreys.kind === 'ok' ? trafficLight(jeffreys.value) : undefined,
  };
};

/** The judged years one by one, each compared with the reference population. */
export const stabilityFigures = (
  sample: Sample,
  { judged, reference, referenceText }: Selection,
) => {
  const byYear = rowsByYear(sample, judged);
  const years = byYear.map(({ year, rows }) => ofYear(sample, reference, year, rows));
  const tested = years.flatMap(({ year, jeffreys }) =>
    jeffreys.kind === 'ok' ? [{ year, pValue: jeffreys.value }] : [],
  );
  const present = (values: Float64Array, rows: Rows) =>
    Array.from(rows, (row) => {
      const value = values[row] ?? Number.NaN;
      return Number.isNaN(value) ? undefined : value;
    });
  return {
    reference: referenceText,
    psi: markOf(scoreStability(sample, reference, judged)),
    years,
    lightOfYears: trafficLightOfYears(tested),
    characteristics: sample.indicators
      .filter(({ values }) => judged.some((row) => !Number.isNaN(values[row] ?? Number.NaN)))
      .map(({ indicator, values }) => {
        const expected = present(values, reference);
        return {
          indicator: indicator.id,
          title: indicator.title.en,
          all: markOf(characteristicStability(expected, present(values, judged))),
          years: byYear.map(({ year, rows }) => ({
            year,
            csi: markOf(characteristicStability(expected, present(values, rows))),
          })),
        };
      }),
  };
};

export type StabilityFigures = ReturnType<typeof stabilityFigures>;
