import { DIMENSIONS } from '../../domain/dimensions/index.generated.ts';
import { areaUnderCurve } from '../../domain/validation/area-under-curve.ts';
import { characteristicInformation } from '../../domain/validation/information-value.ts';
import type { Computed } from '../../domain/validation/not-computable.ts';
import { ok } from '../../kernel/result.ts';
import type { Sample } from './sample.ts';
import { outcomesOf, type Rows } from './selection.ts';

/** Log-odds added by some of the model’s indicators, for every row of the sample. */
const sumOf = (sample: Sample, condition: (place: number) => boolean): Float64Array => {
  const total = new Float64Array(sample.size);
  sample.indicators.forEach(({ contributions }, place) => {
    if (!condition(place)) return;
    contributions.forEach((each, row) => {
      total[row] = (total[row] ?? 0) + each;
    });
  });
  return total;
};

const lessThan = (whole: Computed<number>, rest: Computed<number>): Computed<number> => {
  if (whole.kind === 'failed') return whole;
  return rest.kind === 'failed' ? rest : ok(whole.value - rest.value);
};

const spreadOf = (rows: Rows, values: Float64Array): number => {
  const mean = rows.reduce((total, row) => total + (values[row] ?? 0), 0) / rows.length;
  const squares = rows.reduce((total, row) => total + ((values[row] ?? 0) - mean) ** 2, 0);
  return Math.sqrt(squares / rows.length);
};

/** What a part of the model ranks on its own, and what the whole loses without it. */
const partPower = (sample: Sample, rows: Rows, isIn: (place: number) => boolean) => {
  const auc = (scores: Float64Array): Computed<number> =>
    areaUnderCurve(outcomesOf(sample, rows, scores));
  const alone = sumOf(sample, isIn);
  const whole = auc(sumOf(sample, () => true));
  const rest = auc(sumOf(sample, (place) => !isIn(place)));
  return {
    aucAlone: auc(alone),
    aucLostWithout: lessThan(whole, rest),
    /** Standard deviation of its log-odds: how much it moves ratings. */
    spread: spreadOf(rows, alone),
  };
};

export const dimensionPower = (sample: Sample, rows: Rows) => {
  const dimensionAt = (place: number) => sample.model.indicators[place]?.dimension;
  return DIMENSIONS.filter(({ id }) =>
    sample.model.indicators.some(({ dimension }) => dimension === id),
  ).map(({ id, title }) => ({
    dimension: id,
    title: title.en,
    indicators: sample.model.indicators.filter(({ dimension }) => dimension === id).length,
    ...partPower(sample, rows, (place) => dimensionAt(place) === id),
  }));
};

export const indicatorPower = (sample: Sample, rows: Rows) =>
  sample.indicators.map(({ indicator, values, reasons }, place) => {
    const missing = rows.filter((row) => reasons[row] !== undefined).length;
    const characteristic = Array.from(rows, (row) => {
      const value = values[row] ?? Number.NaN;
      return {
        value: Number.isNaN(value) ? undefined : value,
        defaulted: sample.failed[row] === 1,
      };
    });
    const information = characteristicInformation(characteristic);
    return {
      indicator: indicator.id,
      title: indicator.title.en,
      missingShare: missing / rows.length,
      informationValue: information.kind === 'ok' ? ok(information.value.value) : information,
      verdict: information.kind === 'ok' ? information.value.verdict : undefined,
      ...partPower(sample, rows, (each) => each === place),
    };
  });

export type DimensionPower = ReturnType<typeof dimensionPower>;
export type IndicatorPower = ReturnType<typeof indicatorPower>;
