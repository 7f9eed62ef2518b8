import type { Markup } from '../markup.ts';
import { ACCENT, chartFigure, INK, LINE, SOFT, WARM } from './chart.ts';

export interface DimensionBar {
  readonly title: string;
  /** 0 (worst) to 100 (best); undefined where nothing is known. */
  readonly score: number | undefined;
}

const ROW_HEIGHT = 21;
const WIDTH = 660;
const WEAK = 40;

/** One bar a dimension, from 0 to 100; weak ones in another colour and named in the description. */
export const dimensionChart = (
  title: string,
  unknown: string,
  bars: readonly DimensionBar[],
): Markup => {
  const told = bars.map(
    ({ title: name, score }) => `${name} ${score === undefined ? unknown : Math.round(score)}`,
  );
  return chartFigure({
    id: 'dimensions',
    width: WIDTH,
    height: bars.length * ROW_HEIGHT + 26,
    title,
    description: told.join(', '),
    option: {
      grid: { left: 190, right: 60, top: 2, bottom: 20 },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: { color: SOFT, fontSize: 10 },
        splitLine: { lineStyle: { color: LINE } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ title: name }) => name),
        axisLine: { lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { color: INK, fontSize: 11, width: 180, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barWidth: 11,
          silent: true,
          data: bars.map(({ score }) => ({
            value: score ?? 0,
            itemStyle: { color: (score ?? 0) < WEAK ? WARM : ACCENT },
            label: {
              show: true,
              position: 'right',
              color: score === undefined ? SOFT : INK,
              fontSize: 11,
              formatter: score === undefined ? unknown : String(Math.round(score)),
            },
          })),
        },
      ],
    },
  });
};
