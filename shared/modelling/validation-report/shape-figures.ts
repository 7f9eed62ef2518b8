import type { IndicatorUnit } from '../../domain/indicators/indicator.ts';
import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { Sample } from './sample.ts';
import type { Rows } from './selection.ts';

const BARS = 48;
/** The plotted range leaves out the most extreme share on either side. */
const TAIL = 0.01;
/** A middle half this many times narrower than the range calls for a drawn-in axis. */
const HEAVY_TAIL = 8;

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** How an axis is drawn: straight, or linear about `centre` and logarithmic far from it. */
export interface AxisForm {
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  /** Width of the linear part; absent on a straight axis. */
  readonly unit?: number;
}

export const placeOn = ({ from, to, centre, unit }: AxisForm, value: number): number => {
  const at = (x: number): number => (unit === undefined ? x : Math.asinh((x - centre) / unit));
  return (at(value) - at(from)) / (at(to) - at(from));
};

export const valueAtPlace = ({ from, to, centre, unit }: AxisForm, place: number): number => {
  if (unit === undefined) return from + place * (to - from);
  const at = (x: number): number => Math.asinh((x - centre) / unit);
  return centre + unit * Math.sinh(at(from) + place * (at(to) - at(from)));
};

const axisOf = (sorted: Float64Array, knots: readonly number[]): AxisForm => {
  const ends = sorted.length > 0 ? [quantile(sorted, TAIL), quantile(sorted, 1 - TAIL)] : [];
  const from = Math.min(...knots, ...ends);
  const to = Math.max(...knots, ...ends);
  const room = to > from ? 0 : 1;
  const centre = quantile(sorted, 0.5);
  const middle = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const plain = { from: from - room, to: to + room, centre };
  const isHeavy = sorted.length > 0 && middle > 0 && to - from > HEAVY_TAIL * middle;
  return isHeavy ? { ...plain, unit: middle / 2 } : plain;
};

const histogram = (axis: AxisForm, values: Iterable<number>): readonly number[] => {
  const bars = new Array<number>(BARS).fill(0);
  for (const value of values) {
    const bar = Math.floor(placeOn(axis, value) * BARS);
    const within = Math.min(Math.max(bar, 0), BARS - 1);
    bars[within] = (bars[within] ?? 0) + 1;
  }
  return bars;
};

const reasonsSeen = (reasons: readonly (NotMeaningfulReason | undefined)[], rows: Rows) => {
  const counts = new Map<NotMeaningfulReason, number>();
  for (const row of rows) {
    const reason = reasons[row];
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
};

export interface ShapeFigure {
  readonly indicator: string;
  readonly title: string;
  readonly unit: IndicatorUnit;
  readonly dimension: string;
  readonly knots: readonly { readonly x: number; readonly y: number }[];
  readonly axis: AxisForm;
  readonly measured: number;
  /** Firm-years per equal part of the axis; the ends hold what lies outside. */
  readonly histogram: readonly number[];
  /** Values of firm-years that failed. */
  readonly failures: readonly number[];
  /** Log-odds of a value not known, and of every reason that occurs here. */
  readonly missing: number;
  readonly reasons: readonly {
    readonly reason: NotMeaningfulReason;
    readonly share: number;
    readonly logOdds: number;
  }[];
}

/** Each shape of the model with the distribution of the data beneath it. */
export const shapeFigures = (sample: Sample, rows: Rows): readonly ShapeFigure[] =>
  sample.indicators.flatMap(({ indicator, values, reasons }, place) => {
    const part = sample.model.indicators[place];
    if (part === undefined) return [];
    const measured = rows.filter((row) => !Number.isNaN(values[row] ?? Number.NaN));
    const own = Float64Array.from(measured, (row) => values[row] ?? 0).sort();
    const axis = axisOf(
      own,
      part.shape.map(({ x }) => x),
    );
    return [
      {
        indicator: indicator.id,
        title: indicator.title.en,
        unit: indicator.unit,
        dimension: part.dimension,
        knots: part.shape,
        axis,
        measured: measured.length,
        histogram: histogram(axis, own),
        failures: Array.from(
          measured.filter((row) => sample.failed[row] === 1),
          (row) => values[row] ?? 0,
        ),
        missing: part.notMeaningful['missing-input'],
        reasons: reasonsSeen(reasons, rows).map(([reason, count]) => ({
          reason,
          share: count / rows.length,
          logOdds: part.notMeaningful[reason],
        })),
      },
    ];
  });
