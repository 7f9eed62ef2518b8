import { logitLine } from '../../domain/calibration/logit-line.ts';
import { MASTER_SCALE } from '../../domain/scales/master-scale.ts';
import { binomialTest } from '../../domain/validation/binomial-test.ts';
import { binomialTestCorrelated } from '../../domain/validation/binomial-test-correlated.ts';
import { brierScore, brierSkill } from '../../domain/validation/brier-score.ts';
import { defaultRateInterval } from '../../domain/validation/default-rate-interval.ts';
import { hosmerLemeshow } from '../../domain/validation/hosmer-lemeshow.ts';
import { jeffreysTest } from '../../domain/validation/jeffreys-test.ts';
import { reliabilityTable } from '../../domain/validation/reliability-table.ts';
import { trafficLight } from '../../domain/validation/traffic-light.ts';
import { failuresIn, meanOver } from './population.ts';
import type { Sample } from './sample.ts';
import type { Rows, Standing } from './selection.ts';

/** Asset correlation of the correlated binomial test: the lower end of Basel’s corporate range. */
export const CORRELATION = 0.12;

const deciles = (sample: Sample, rows: Rows) => {
  const outcomes = Array.from(rows, (row) => ({
    pd: sample.pds[row] ?? 0,
    defaulted: sample.failed[row] === 1,
  }));
  const table = reliabilityTable(outcomes);
  const buckets = table.kind === 'ok' ? table.value : [];
  return {
    brier: brierScore(outcomes),
    brierSkill: brierSkill(outcomes),
    buckets: buckets.map((bucket) => ({
      ...bucket,
      interval: defaultRateInterval(bucket.count, bucket.defaults),
    })),
  };
};

const gradeTests = (sample: Sample, rows: Rows) =>
  MASTER_SCALE.flatMap(({ number, grade }) => {
    const own = rows.filter((row) => sample.notches[row] === number);
    if (own.length === 0) return [];
    const bucket = {
      pd: meanOver(own, sample.pds),
      count: own.length,
      defaults: failuresIn(sample, own),
    };
    const jeffreys = jeffreysTest(bucket);
    return [
      {
        grade,
        ...bucket,
        defaultRate: bucket.defaults / bucket.count,
        binomial: binomialTest(bucket),
        binomialCorrelated: binomialTestCorrelated(bucket, CORRELATION),
        jeffreys,
        light: jeffreys.kind === 'ok' ? trafficLight(jeffreys.value) : undefined,
      },
    ];
  });

/** Whether predicted levels came true: by decile, by grade and as a whole. */
export const calibrationFigures = (sample: Sample, rows: Rows, standing: Standing) => {
  const { buckets, brier, brierSkill: skill } = deciles(sample, rows);
  const test = standing === 'in-sample' ? 'in-sample' : 'out-of-sample';
  const whole = {
    pd: meanOver(rows, sample.pds),
    count: rows.length,
    defaults: failuresIn(sample, rows),
  };
  const jeffreys = jeffreysTest(whole);
  return {
    meanPd: whole.pd,
    failureRate: whole.defaults / whole.count,
    jeffreys,
    light: jeffreys.kind === 'ok' ? trafficLight(jeffreys.value) : undefined,
    brier,
    brierSkill: skill,
    deciles: buckets,
    hosmerLemeshow: hosmerLemeshow(buckets, test),
    line: logitLine(
      Array.from(rows, (row) => ({
        logOdds: sample.logOdds[row] ?? 0,
        defaulted: sample.failed[row] === 1,
      })),
    ),
    correlation: CORRELATION,
    grades: gradeTests(sample, rows),
  };
};

export type CalibrationFigures = ReturnType<typeof calibrationFigures>;
