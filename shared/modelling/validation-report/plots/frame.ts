import { escaped } from '../markup.ts';
import type { PlotScale } from './scale.ts';

export interface PlotAxis {
  readonly scale: PlotScale;
  readonly label: string;
  readonly format: (value: number) => string;
}

export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the plot shows, for people who cannot see it. */
  readonly description: string;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
}

/** Coordinates to a tenth of a pixel: more would only make the file larger. */
export const px = (value: number): string => String(Number(value.toFixed(1)));

export const text = (x: number, y: number, content: string, attributes = ''): string =>
  `<text x="${px(x)}" y="${px(y)}" ${attributes}>${escaped(content)}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" class="${className}"/>`;

export const path = (points: readonly (readonly [number, number])[], className: string): string =>
  `<path d="${points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')}" class="${className}"/>`;

const xAxis = ({ x, y }: Frame): string => {
  const bottom = y.scale.range[0];
  const [left, right] = x.scale.range;
  const ticks = x.scale.ticks.map((tick) => {
    const at = x.scale.at(tick);
    const grid = line(at, y.scale.range[1], at, bottom, 'grid');
    return grid + text(at, bottom + 14, x.format(tick), 'text-anchor="middle"');
  });
  const label = text(
    (left + right) / 2,
    bottom + 30,
    x.label,
    'text-anchor="middle" class="label"',
  );
  return ticks.join('') + (x.label === '' ? '' : label);
};

const yAxis = ({ x, y }: Frame): string => {
  const [left, right] = x.scale.range;
  const [bottom, top] = y.scale.range;
  const ticks = y.scale.ticks.map((tick) => {
    const at = y.scale.at(tick);
    const grid = line(left, at, right, at, 'grid');
    return grid + text(left - 6, at + 3.5, y.format(tick), 'text-anchor="end"');
  });
  const middle = (bottom + top) / 2;
  const turn = `text-anchor="middle" class="label" transform="rotate(-90 12 ${px(middle)})"`;
  return ticks.join('') + (y.label === '' ? '' : text(12, middle, y.label, turn));
};

/** A drawing with a title and a description that screen readers tell. */
export const svg = (
  { id, width, height, title, description }: Omit<Frame, 'x' | 'y'>,
  body: string,
): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
  `aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${escaped(title)}` +
  `</title><desc id="${id}-description">${escaped(description)}</desc>${body}</svg>`;

export const framed = (frame: Frame, body: string): string =>
  svg(frame, xAxis(frame) + yAxis(frame) + body);

export interface LegendEntry {
  readonly label: string;
  readonly className: string;
}

/** Short strokes with their names, one beneath the other. */
export const legend = (x: number, y: number, entries: readonly LegendEntry[]): string =>
  entries
    .map(({ label, className }, place) => {
      const at = y + place * 17;
      return line(x, at, x + 24, at, className) + text(x + 30, at + 4, label);
    })
    .join('');
