import type { Markup } from '../markup.ts';
import { ACCENT, chartFigure, INK, LINE, SOFT } from './chart.ts';

export interface TrendPoint {
  /** The year's end. */
  readonly label: string;
  /** Undefined leaves a gap: not meaningful is not nil. */
  readonly value: number | undefined;
  /** As people read it, or why there is none. */
  readonly text: string;
}

export interface Trend {
  readonly id: string;
  readonly title: string;
  readonly points: readonly TrendPoint[];
}

const WIDTH = 214;
const HEIGHT = 112;

/** A wobble of a few hundredths may not look like a fall: the axis spans at least this share. */
const SPAN_SHARE_MIN = 0.4;

const rangeOf = (values: readonly number[]): { readonly min: number; readonly max: number } => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, SPAN_SHARE_MIN * Math.max(Math.abs(low), Math.abs(high)));
  const middle = (low + high) / 2;
  return { min: middle - span / 2, max: middle + span / 2 };
};

/** One ratio over the years: a small line with the last value written beside it. */
export const trendChart = ({ id, title, points }: Trend): Markup => {
  const last = points.findLastIndex(({ value }) => value !== undefined);
  return chartFigure({
    id: `trend-${id}`,
    width: WIDTH,
    height: HEIGHT,
    title,
    description: points.map(({ label, text }) => `${label} ${text}`).join(', '),
    option: {
      grid: { left: 14, right: 48, top: 10, bottom: 18 },
      xAxis: {
        type: 'category',
        data: points.map(({ label }) => label),
        axisLine: { lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { color: SOFT, fontSize: 9, interval: 0 },
      },
      yAxis: { type: 'value', show: false, ...rangeOf(points.flatMap(({ value }) => value ?? [])) },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'circle',
          symbolSize: 4,
          lineStyle: { color: ACCENT, width: 1.8 },
          itemStyle: { color: ACCENT },
          data: points.map(({ value, text }, place) => ({
            value: value ?? '-',
            label: {
              show: place === last,
              position: 'right',
              distance: 5,
              color: INK,
              fontSize: 10,
              formatter: text,
            },
          })),
        },
      ],
    },
  });
};
