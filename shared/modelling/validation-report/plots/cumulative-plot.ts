import type { MigrationFigures } from '../grade-figures.ts';
import { framed, path, text } from './frame.ts';
import { linearScale, logScale } from './scale.ts';

const WIDTH = 460;
const HEIGHT = 420;
const SHOWN = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'C'] as const;

const tickText = (rate: number): string => `${Number((rate * 100).toPrecision(2))} %`;

/** Cumulative PDs over the years by grade, the PD axis logarithmic. */
export const cumulativePlot = ({ cumulative }: MigrationFigures): string => {
  const shown = cumulative.filter(({ grade }) => SHOWN.some((each) => each === grade));
  const all = shown.flatMap(({ pds }) => pds);
  const horizon = shown[0]?.pds.length ?? 1;
  const x = linearScale([1, horizon], [64, WIDTH - 48], horizon);
  const y = logScale([Math.min(...all) * 0.8, 1], [HEIGHT - 44, 12]);
  const curves = shown.map(({ grade, pds }) => {
    const points = pds.map((pd, place) => [x.at(place + 1), y.at(pd)] as const);
    const [endX, endY] = points.at(-1) ?? [0, 0];
    return path(points, 'model-line thin') + text(endX + 6, endY + 4, grade);
  });
  return framed(
    {
      id: 'cumulative',
      width: WIDTH,
      height: HEIGHT,
      title: 'Cumulative PDs by grade',
      description: shown
        .map(({ grade, pds }) => `${grade}: ${pds.map(tickText).join(', ')}`)
        .join('; '),
      x: {
        scale: { ...x, ticks: [1, 2, 3, 4, 5].slice(0, horizon) },
        label: 'years',
        format: String,
      },
      y: { scale: y, label: 'cumulative PD', format: tickText },
    },
    curves.join(''),
  );
};
