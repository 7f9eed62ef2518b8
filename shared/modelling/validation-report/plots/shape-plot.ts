import { inUnit } from '../format.ts';
import type { ShapeFigure } from '../shape-figures.ts';
import { placeOn, valueAtPlace } from '../shape-figures.ts';
import { framed, line, path, px, text } from './frame.ts';
import { linearScale, type PlotScale, type Span } from './scale.ts';

const WIDTH = 340;
const HEIGHT = 232;
const [LEFT, RIGHT, GUTTER] = [46, 290, 312];
const [TOP, BOTTOM] = [10, 146];
const [RUG_TOP, RUG_BOTTOM] = [152, 192];
const TICK_PLACES = [0.04, 0.27, 0.5, 0.73, 0.96] as const;

const within = (place: number): number => Math.min(Math.max(place, 0), 1);

/** On a drawn-in axis round values near even places; their true place is where they stand. */
const xScaleOf = ({ axis }: ShapeFigure): PlotScale => {
  const at = (value: number): number => LEFT + within(placeOn(axis, value)) * (RIGHT - LEFT);
  const range: Span = [LEFT, RIGHT];
  if (axis.unit === undefined) return { ...linearScale([axis.from, axis.to], range, 4), at };
  const ticks = TICK_PLACES.map((place) => Number(valueAtPlace(axis, place).toPrecision(1)));
  return { at, range, ticks: [...new Set(ticks)] };
};

/** A curve through places close together: on a drawn-in axis straight lines bend. */
const curveOf = ({ axis, knots }: ShapeFigure, x: PlotScale, y: PlotScale) => {
  const fine = Array.from({ length: 121 }, (_each, place) => valueAtPlace(axis, place / 120));
  const values = [...fine, ...knots.map((knot) => knot.x)].sort((one, other) => one - other);
  const heightAt = (value: number): number => {
    const right = knots.findIndex((knot) => knot.x > value);
    const [first, last] = [knots[0], knots.at(-1)];
    if (right === 0 || first === undefined) return first?.y ?? 0;
    const [before, after] = [knots[right - 1], knots[right]];
    if (right === -1 || before === undefined || after === undefined) return last?.y ?? 0;
    return before.y + ((value - before.x) / (after.x - before.x)) * (after.y - before.y);
  };
  return values.map((value) => [x.at(value), y.at(heightAt(value))] as const);
};

const histogramBars = ({ histogram }: ShapeFigure): string => {
  const most = Math.max(...histogram);
  if (most === 0)
    return text(
      (LEFT + RIGHT) / 2,
      RUG_TOP + 24,
      'no values in this file',
      'text-anchor="middle" class="muted"',
    );
  const width = (RIGHT - LEFT) / histogram.length;
  return histogram
    .map((bar, place) => {
      const height = Math.sqrt(bar / most) * (RUG_BOTTOM - RUG_TOP);
      return (
        `<rect x="${px(LEFT + place * width)}" y="${px(RUG_BOTTOM - height)}" ` +
        `width="${px(width - 0.6)}" height="${px(height)}" class="bar"/>`
      );
    })
    .join('');
};

const rugOf = ({ failures }: ShapeFigure, x: PlotScale): string => {
  const places = [...new Set(failures.map((value) => px(x.at(value))))];
  return `<path d="${places.map((at) => `M${at} ${RUG_BOTTOM}v-7`).join('')}" class="rug"/>`;
};

/** Right of the shape: what a value not known adds, and what every reason that occurs does. */
const gutterMarks = ({ missing, reasons }: ShapeFigure, y: PlotScale): string => {
  const at = y.at(missing);
  const others = [...new Set(reasons.map(({ logOdds }) => logOdds))].filter(
    (logOdds) => logOdds !== missing,
  );
  const diamond = `<path d="M${GUTTER} ${px(at - 6)}l6 6l-6 6l-6 -6z" class="missing"/>`;
  return (
    line(GUTTER, TOP, GUTTER, BOTTOM, 'grid') +
    diamond +
    others
      .map((logOdds) => `<circle cx="${GUTTER}" cy="${px(y.at(logOdds))}" r="4" class="reason"/>`)
      .join('') +
    text(GUTTER, BOTTOM + 14, 'missing', 'text-anchor="middle"')
  );
};

/** One shape, the data beneath it, and the value for missing; all shapes share one height. */
export const shapePlot = (shape: ShapeFigure, heights: Span): string => {
  const x = xScaleOf(shape);
  const y = linearScale(heights, [BOTTOM, TOP], 6);
  const ends = shape.knots.map(({ x: at, y: height }) => `${inUnit(shape.unit, at)}: ${height}`);
  const knots = shape.knots.map(
    (knot) => `<circle cx="${px(x.at(knot.x))}" cy="${px(y.at(knot.y))}" r="3" class="knot"/>`,
  );
  const axis = { scale: { ...x, ticks: [] }, label: '', format: String };
  const ticks = x.ticks.map((tick) =>
    text(x.at(tick), RUG_BOTTOM + 14, inUnit(shape.unit, tick), 'text-anchor="middle"'),
  );
  return framed(
    {
      id: `shape-${shape.indicator}`,
      width: WIDTH,
      height: HEIGHT - 20,
      title: `Shape of ${shape.title}`,
      description: `Log-odds added at a value. ${ends.join('; ')}. Missing: ${shape.missing}.`,
      x: axis,
      y: { scale: y, label: 'log-odds', format: (value) => String(value) },
    },
    line(LEFT, y.at(0), RIGHT, y.at(0), 'zero') +
      histogramBars(shape) +
      rugOf(shape, x) +
      path(curveOf(shape, x, y), 'model-line') +
      knots.join('') +
      gutterMarks(shape, y) +
      ticks.join(''),
  );
};
