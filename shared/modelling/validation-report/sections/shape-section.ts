import type { ReportFigures } from '../figures.ts';
import { percent } from '../format.ts';
import { figure, paragraph, type Section } from '../markup.ts';
import type { Span } from '../plots/scale.ts';
import { shapePlot } from '../plots/shape-plot.ts';
import type { ShapeFigure } from '../shape-figures.ts';

const REASONS_SHOWN = 3;
/** Reasons rarer than this are marked in the plot but not told. */
const SHARE_TOLD_MIN = 0.001;

const captionOf = ({ title, dimension, reasons, axis }: ShapeFigure): string => {
  const told = reasons
    .filter(({ share }) => share >= SHARE_TOLD_MIN)
    .slice(0, REASONS_SHOWN)
    .map(({ reason, share, logOdds }) => `${reason} ${percent(1)(share)} → ${logOdds.toFixed(2)}`);
  const drawnIn = axis.unit === undefined ? [] : ['logarithmic towards its ends'];
  return [`${title} (${dimension})`, ...told, ...drawnIn].join('; ');
};

const heightsOf = (shapes: readonly ShapeFigure[]): Span => {
  const all = shapes.flatMap(({ knots, missing, reasons }) => [
    ...knots.map(({ y }) => y),
    missing,
    ...reasons.map(({ logOdds }) => logOdds),
  ]);
  return [Math.min(0, ...all), Math.max(0, ...all)];
};

/** Every shape as it is served. */
export const shapeSection = ({ shapes }: ReportFigures): Section => {
  const heights = heightsOf(shapes);
  return {
    id: 'shapes',
    title: 'Shapes',
    body: [
      paragraph(
        'What each indicator adds to the log-odds of default, on one common height, so that tall ' +
          'shapes matter more. Dots are the knots; the grey bars beneath show where the firm-years ' +
          'of this file lie (heights as square roots), the red strokes the failures among them; ' +
          'the diamond on the right marks the value for missing, circles those of other reasons.',
      ),
      `<div class="shapes">${shapes
        .map((shape) => figure(shapePlot(shape, heights), captionOf(shape)))
        .join('')}</div>`,
    ],
  };
};
