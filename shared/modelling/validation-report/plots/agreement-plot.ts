import type { AgreementFigures } from '../agreement-figures.ts';
import { framed, line, px } from './frame.ts';
import { linearScale } from './scale.ts';

const SIZE = 460;
const NOTCHES_APART = 2;

/** Our notch against the agencies’, larger dots where more firm-years meet. */
export const agreementPlot = ({ comparisons, grades }: AgreementFigures): string => {
  const notches = grades.length;
  const x = linearScale([0.5, notches + 0.5], [56, SIZE - 12]);
  const y = linearScale([0.5, notches + 0.5], [SIZE - 48, 12]);
  const meetings = Map.groupBy(
    comparisons,
    ({ ownNotch, agencyNotch }) => `${ownNotch} ${Math.round(agencyNotch * 2) / 2}`,
  );
  const dots = [...meetings].map(([key, own]) => {
    const [ownNotch = 0, agencyNotch = 0] = key.split(' ').map(Number);
    const radius = 3 + 1.6 * Math.sqrt(own.length - 1);
    return `<circle cx="${px(x.at(agencyNotch))}" cy="${px(y.at(ownNotch))}" r="${px(radius)}" class="dot model-dot"/>`;
  });
  const diagonal = (shift: number, className: string): string =>
    line(
      x.at(Math.max(1, 1 - shift)),
      y.at(Math.max(1, 1 + shift)),
      x.at(Math.min(notches, notches - shift)),
      y.at(Math.min(notches, notches + shift)),
      className,
    );
  const ticks = grades.flatMap((_grade, place) => (place % 3 === 0 ? [place + 1] : []));
  const name = (notch: number): string => grades[notch - 1]?.grade ?? '';
  return framed(
    {
      id: 'agreement',
      width: SIZE,
      height: SIZE,
      title: 'Grades of the model against those of agencies',
      description: `${comparisons.length} firm-years; on the diagonal both agree, lines ${NOTCHES_APART} notches to either side.`,
      x: { scale: { ...x, ticks }, label: 'agencies, mean', format: name },
      y: { scale: { ...y, ticks }, label: 'the model', format: name },
    },
    diagonal(0, 'chance') +
      diagonal(NOTCHES_APART, 'zero') +
      diagonal(-NOTCHES_APART, 'zero') +
      dots.join(''),
  );
};
