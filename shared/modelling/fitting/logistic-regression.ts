import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { normalQuantile } from '../../kernel/normal-distribution.ts';
import { logistic } from '../../kernel/statistic.ts';
import type { TrainingSet } from './training-set.ts';

/**
 * A plain logistic regression on quantile-normal values, as a yardstick: each indicator is
 * replaced by the normal quantile of its rank, gaps by 0, and no shape is fitted.
 */
const quantileNormal = (values: Float64Array): Float64Array => {
  const order = Array.from(values.keys())
    .filter((row) => !Number.isNaN(values[row]))
    .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const normal = new Float64Array(values.length);
  order.forEach((row, rank) => {
    normal[row] = normalQuantile((rank + 0.5) / order.length);
  });
  return normal;
};

const RIDGE = 1;
const ITERATIONS = 12;

/** Adds one observation to the gradient and to the upper triangle of the curvature. */
const accumulate = (
  gradient: Float64Array,
  curvature: Matrix,
  point: Float64Array,
  surprise: number,
  spread: number,
): void => {
  point.forEach((x, k) => {
    gradient[k] = (gradient[k] ?? 0) + surprise * x;
    for (let l = k; l < point.length; l += 1)
      curvature.set(k, l, curvature.get(k, l) + spread * x * (point[l] ?? 0));
  });
};

const mirrored = (upper: Matrix): Matrix => {
  const full = upper.clone();
  for (let k = 0; k < full.rows; k += 1)
    for (let l = 0; l < k; l += 1) full.set(k, l, full.get(l, k));
  return full;
};

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((total, value, k) => total + value * (other[k] ?? 0), 0);

/** Log-odds of every row of the set, from coefficients fitted on `rows` alone. */
export const logisticRegressionScores = (set: TrainingSet, rows: Int32Array): Float64Array => {
  const columns = [
    new Float64Array(set.size).fill(1),
    ...set.features.map(({ values }) => quantileNormal(values)),
  ];
  const size = columns.length;
  const pointOf = (row: number): Float64Array =>
    Float64Array.from(columns, (column) => column[row] ?? 0);
  let weights = new Float64Array(size);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = Matrix.eye(size, size, RIDGE);
    for (const row of rows) {
      const point = pointOf(row);
      const pd = logistic(dot(point, weights));
      accumulate(gradient, curvature, point, (set.failed[row] ?? 0) - pd, pd * (1 - pd));
    }
    const decomposition = new CholeskyDecomposition(mirrored(curvature));
    const step = decomposition.solve(Matrix.columnVector(gradient));
    weights = weights.map((weight, k) => weight + step.get(k, 0));
  }
  return Float64Array.from({ length: set.size }, (_each, row) => dot(pointOf(row), weights));
};
