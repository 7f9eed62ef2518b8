import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { renderModelFile } from '../catalogue/model-file.ts';
import { centralTendencyShift } from '../domain/calibration/central-tendency.ts';
import { logitLine } from '../domain/calibration/logit-line.ts';
import type { ModelFit, RatingModel } from '../domain/models/rating-model.ts';
import { reliabilityTable } from '../domain/validation/reliability-table.ts';
import { logistic } from '../kernel/statistic.ts';
import { readFirmYears } from './firm-years.ts';
import { composeModel } from './fitting/compose-model.ts';
import { cumulativePdsByGrade } from './fitting/cumulative-pds.ts';
import { FITTED_SEGMENTS } from './fitting/expert-blocks.ts';
import { fitCore, outOfFoldScores, rowsWhere } from './fitting/fit-core.ts';
import {
  FIT_SETTINGS,
  FOLDS,
  indicatorById,
  LEARNED_INDICATORS,
  LEVEL_FROM_YEAR,
  OUT_OF_TIME_FROM_YEAR,
} from './fitting/fit-plan.ts';
import { type LearnedCore, recalibrated, scoreRows } from './fitting/learned-core.ts';
import { logisticRegressionScores } from './fitting/logistic-regression.ts';
import { testScores } from './fitting/test-core.ts';
import { type TrainingSet, trainingSetOf } from './fitting/training-set.ts';
import { altmanRisk } from './fitting/yardsticks.ts';
import { progressBar } from './progress.ts';
import { statementMapSchema } from './statement-map.ts';

const USAGE = `npm run model:fit -- [--data FILE] [--map MAP] [--check]

Fits the learned core of the large, mid and SME models on firm-years with outcomes, tests it by
firm and out of time, and writes the models. --check writes nothing and fails where a committed
model is not, byte for byte, what the data give.`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = join(ROOT, '../shared/data/us-corporate-failures-dev.csv.gz');
const MAP = fileURLToPath(new URL('./maps/us-corporate-failures.json', import.meta.url));

const RELEASE = { version: 2, effectiveFrom: '2026-11-01' } as const;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    map: { type: 'string', default: MAP },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isComplete =
  (set: TrainingSet) =>
  (row: number): boolean =>
    (set.years[row] ?? 0) >= LEVEL_FROM_YEAR;

/** Mean of the yearly failure rates since recording is complete: every year counts alike. */
const centralTendencyOf = (set: TrainingSet): number => {
  const years = [...new Set(set.years)].filter((year) => year >= LEVEL_FROM_YEAR);
  const rates = years.map((year) => {
    const rows = rowsWhere(set, (row) => set.years[row] === year);
    return rows.reduce((total, row) => total + (set.failed[row] ?? 0), 0) / rows.length;
  });
  return rates.reduce((total, rate) => total + rate / rates.length, 0);
};

/**
 * Slope from scores of firms that the model never saw, level from the central tendency: what is
 * served must not be surer than the evidence.
 */
const calibrate = (
  set: TrainingSet,
  core: LearnedCore,
  unseen: Float64Array,
  rate: number,
): LearnedCore => {
  const outcomes = Array.from(rowsWhere(set, isComplete(set)), (row) => ({
    logOdds: unseen[row] ?? 0,
    defaulted: set.failed[row] === 1,
  }));
  const line = logitLine(outcomes);
  if (line.kind === 'failed') throw new Error(`calibration failed: ${line.failure}`);
  const sloped = recalibrated(core, { intercept: 0, slope: line.value.slope });
  const scores = scoreRows(sloped, set.features);
  const pds = Array.from(rowsWhere(set, isComplete(set)), (row) => ({
    pd: logistic(scores[row] ?? 0),
    weight: 1,
  }));
  const shift = centralTendencyShift(pds, rate);
  if (shift.kind === 'failed') throw new Error(`no level: ${shift.failure}`);
  return recalibrated(sloped, { intercept: shift.value, slope: 1 });
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Expected against observed failures by tenth of the PDs, safest first, with the traffic light. */
const printDeciles = (
  title: string,
  set: TrainingSet,
  rows: Int32Array,
  scores: Float64Array,
): void => {
  const table = reliabilityTable(
    Array.from(rows, (row) => ({
      pd: logistic(scores[row] ?? 0),
      defaulted: set.failed[row] === 1,
    })),
  );
  if (table.kind === 'failed') throw new Error(`deciles not computable: ${table.failure}`);
  console.log(`deciles ${title}`);
  console.table(
    table.value.map(({ pd, defaultRate, defaults, light }) => ({
      expected: percent(pd),
      observed: percent(defaultRate),
      failures: defaults,
      light,
    })),
  );
};

const outOfTime = (set: TrainingSet, altman: Float64Array, onBag: () => void) => {
  const before = rowsWhere(set, (row) => (set.years[row] ?? 0) < OUT_OF_TIME_FROM_YEAR);
  const after = rowsWhere(set, (row) => (set.years[row] ?? 0) >= OUT_OF_TIME_FROM_YEAR);
  const complete = before.filter(isComplete(set));
  const fitted = fitCore(set, before, onBag);
  const scores = scoreRows(fitted, set.features);
  const line = logitLine(
    Array.from(complete, (row) => ({
      logOdds: scores[row] ?? 0,
      defaulted: set.failed[row] === 1,
    })),
  );
  if (line.kind === 'failed') throw new Error(`calibration failed: ${line.failure}`);
  const { intercept, slope } = line.value;
  const calibrated = scores.map((score) => intercept + slope * score);
  printDeciles('out of time', set, after, calibrated);
  return testScores('out-of-time', set, after, {
    model: calibrated,
    altman,
    logistic: logisticRegressionScores(set, before),
  });
};

const byFirm = (
  set: TrainingSet,
  altman: Float64Array,
  unseen: Float64Array,
): ReturnType<typeof testScores> => {
  const rows = rowsWhere(set, isComplete(set));
  const line = logitLine(
    Array.from(rows, (row) => ({ logOdds: unseen[row] ?? 0, defaulted: set.failed[row] === 1 })),
  );
  if (line.kind === 'failed') throw new Error(`calibration failed: ${line.failure}`);
  const { intercept, slope } = line.value;
  const calibrated = unseen.map((score) => intercept + slope * score);
  printDeciles('by firm', set, rows, calibrated);
  return testScores('by-firm', set, rows, {
    model: calibrated,
    altman,
    logistic: logisticRegressionScores(
      set,
      rowsWhere(set, () => true),
    ),
  });
};

const hashOf = (file: string): string => {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return createHash('sha256').update(text).digest('hex');
};

const release = (model: RatingModel): boolean => {
  const path = join(ROOT, `shared/domain/models/declarations/${model.id}.ts`);
  const content = renderModelFile(model, 'npm run model:fit');
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === content;
  if (options.check) console.log(`${model.id} ${isSame ? 'is what the data give' : 'DIFFERS'}`);
  else {
    writeFileSync(path, content);
    console.log(`wrote ${model.id}`);
  }
  return isSame;
};

const run = async (): Promise<void> => {
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(options.data)) {
    console.log(`skipped: there is no ${options.data}`);
    return;
  }
  const map = statementMapSchema.parse(JSON.parse(readFileSync(options.map, 'utf8')));
  const firmYears = await readFirmYears(options.data, map);
  const rowBar = progressBar('indicators');
  const set = trainingSetOf(firmYears, LEARNED_INDICATORS.map(indicatorById), rowBar);
  const altman = altmanRisk(firmYears);
  const bagBar = progressBar('fits');
  let bags = 0;
  const onBag = (): void => {
    bags += 1;
    bagBar(bags, FIT_SETTINGS.bags * (FOLDS + 2));
  };
  const unseen = outOfFoldScores(set, onBag);
  const tests = [outOfTime(set, altman, onBag), byFirm(set, altman, unseen)];
  const rate = centralTendencyOf(set);
  const core = calibrate(
    set,
    fitCore(
      set,
      rowsWhere(set, () => true),
      onBag,
    ),
    unseen,
    rate,
  );
  const fit: ModelFit = {
    data: {
      citation: map.source,
      hash: hashOf(options.data),
      rows: set.size,
      firms: new Set(set.firms).size,
      failures: set.failed.reduce((total, each) => total + each, 0),
      years: [Math.min(...set.years), Math.max(...set.years)],
    },
    method:
      'cyclic gradient boosting of monotone shapes on quantile bins, averaged over bags of ' +
      `firms, reduced to at most ${FIT_SETTINGS.knotsMax} knots; slope from firms unseen`,
    centralTendency: {
      rate: Number(rate.toFixed(6)),
      policy: `mean of the yearly failure rates from fiscal year ${LEVEL_FROM_YEAR} on`,
    },
    tests,
    cumulativePds: cumulativePdsByGrade(set, scoreRows(core, set.features)),
  };
  for (const test of tests) console.table([test]);
  const models = FITTED_SEGMENTS.map((segment) => composeModel(segment, core, fit, RELEASE));
  const same = models.map(release).every(Boolean);
  if (options.check && !same) process.exitCode = 1;
};

await run();
