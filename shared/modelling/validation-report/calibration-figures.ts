import { logitLine } from '../../domain/calibration/logit-line.ts';
import { MASTER_SCALE } from '../../domain/scales/master-scale.ts';
import { binomialTest } from '../../domain/validation/binomial-test.ts';
import { binomialTestCorrelated } from '../../domain/validation/binomial-test-correlated.ts';
import { brierScore, brierSkill } from '../../domain/validation/brier-score.ts';
import {
  type DefaultRateInterval,
  defaultRateInterval,
} from '../../domain/validation/default-rate-interval.ts';
import { hosmerLemeshow } from '../../domain/validation/hosmer-lemeshow.ts';
import { jeffreysTest } from '../../domain/validation/jeffreys-test.ts';
import type { Computed } from '../../domain/validation/not-computable.ts';
import { reliabilityTable } from '../../domain/validation/reliability-table.ts';
import { trafficLight } from '../../domain/validation/traffic-light.ts';
import { failuresIn, meanOver } from './population.ts';
import type { Sample } from './sample.ts';
import type { Rows, Standing } from './selection.ts';

/** Asset correlation of the correlated binomial test: the lower end of Basel’s corporate range. */
export const CORRELATION = 0.12;

export type Level = 'too low' | 'agrees' | 'too high';

/** Two-sided: a PD within the interval of the observed rate agrees with it. */
const levelOf = (pd: number, interval: Computed<DefaultRateInterval>): Level | undefined => {
  if (interval.kind === 'failed') return undefined;
  if (pd < interval.value.lower) return 'too low';
  return pd > interval.value.upper ? 'too high' : 'agrees';
};

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
    buckets: buckets.map((bucket) => {
      const interval = defaultRateInterval(bucket.count, bucket.defaults);
      return { ...bucket, interval, level: levelOf(bucket.pd, interval) };
    }),
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
    const isJudged = jeffreys.kind === 'ok' && bucket.defaults > 0;
    return [
      {
        grade,
        ...bucket,
        defaultRate: bucket.defaults / bucket.count,
        binomial: binomialTest(bucket),
        binomialCorrelated: binomialTestCorrelated(bucket, CORRELATION),
        jeffreys,
        /** Where nobody failed nothing speaks against a PD, however few the firm-years are. */
        light: isJudged ? trafficLight(jeffreys.value) : undefined,
        level: levelOf(bucket.pd, defaultRateInterval(bucket.count, bucket.defaults)),
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
    level: levelOf(whole.pd, defaultRateInterval(whole.count, whole.defaults)),
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
