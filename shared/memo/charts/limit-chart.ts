import type { Markup } from '../markup.ts';
import { ACCENT, chartFigure, INK, LINE, SOFT, WARM } from './chart.ts';

export interface LimitBar {
  readonly title: string;
  /** New money that the constraint leaves, in millions. */
  readonly headroom: number;
  readonly text: string;
  readonly binds: boolean;
}

const ROW_HEIGHT = 22;
const WIDTH = 660;

/** The room that each constraint leaves; the one that binds in another colour. */
export const limitChart = (title: string, binds: string, bars: readonly LimitBar[]): Markup =>
  chartFigure({
    id: 'limit',
    width: WIDTH,
    height: bars.length * ROW_HEIGHT + 8,
    title,
    description: bars
      .map((bar) => `${bar.title} ${bar.text}${bar.binds ? ` (${binds})` : ''}`)
      .join(', '),
    option: {
      grid: { left: 190, right: 120, top: 2, bottom: 4 },
      xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map((bar) => bar.title),
        axisLine: { onZero: true, lineStyle: { color: LINE } },
        axisTick: { show: false },
        axisLabel: { color: INK, fontSize: 11, width: 180, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barWidth: 11,
          silent: true,
          data: bars.map((bar) => ({
            value: bar.headroom,
            itemStyle: { color: bar.binds ? WARM : ACCENT },
            label: {
              show: true,
              position: 'right',
              color: bar.binds ? INK : SOFT,
              fontWeight: bar.binds ? 'bold' : 'normal',
              fontSize: 11,
              formatter: bar.text,
            },
          })),
        },
      ],
    },
  });
