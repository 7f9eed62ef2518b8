import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html, type Markup, trusted } from '../markup.ts';

use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

export interface Chart {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly option: EChartsCoreOption;
}

export const INK = '#1c2430';
export const SOFT = '#5b6675';
export const LINE = '#d9dee6';
export const ACCENT = '#1f5fa8';
export const WARM = '#b4531a';

const FONT = "system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/**
 * The library numbers its ids through the process's life and adds styles for the mouse: a page for
 * print has no use for these, and its bytes may not depend on what was drawn before.
 */
const settled = (svg: string, id: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events|baseProfile|xmlns:xlink|version)="[^"]*"/g, '')
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ');

/** An inline SVG figure: no scripts, no outside references, the same bytes for the same figures. */
export const chartFigure = ({ id, width, height, title, description, option }: Chart): Markup => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, color: INK },
      ...option,
    });
    const svg = settled(chart.renderToSVGString({ useViewBox: true }), id);
    return html`<figure role="img" aria-label="${`${title}: ${description}`}"><figcaption>${title}</figcaption>${trusted(svg)}</figure>`;
  } finally {
    chart.dispose();
  }
};
