import { percent } from '../format.ts';
import { escaped } from '../markup.ts';
import { framed, px } from './frame.ts';
import { linearScale } from './scale.ts';

const WIDTH = 760;
const HEIGHT = 260;

export interface GradeBars {
  readonly name: string;
  readonly className: string;
  readonly counts: readonly number[];
}

/** Shares of firm-years by grade, one or two kinds of bars beside each other. */
export const gradePlot = (
  id: string,
  grades: readonly string[],
  bars: readonly GradeBars[],
): string => {
  const shares = bars.map(({ counts }) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (total === 0 ? 0 : count / total));
  });
  const x = linearScale([-0.5, grades.length - 0.5], [48, WIDTH - 8]);
  const y = linearScale([0, Math.max(...shares.flat(), 0.05) * 1.05], [HEIGHT - 40, 12]);
  const room = (x.at(1) - x.at(0)) * 0.8;
  const drawn = bars.flatMap(({ className, name }, kind) =>
    grades.map((grade, place) => {
      const share = shares[kind]?.[place] ?? 0;
      const width = room / bars.length;
      return (
        `<rect x="${px(x.at(place) - room / 2 + kind * width)}" y="${px(y.at(share))}" ` +
        `width="${px(width - 1)}" height="${px(y.at(0) - y.at(share))}" class="${className}">` +
        `<title>${escaped(`${name} ${grade}: ${percent(1)(share)}`)}</title></rect>`
      );
    }),
  );
  const told = grades.map(
    (grade, place) => `${grade} ${shares.map((own) => percent(1)(own[place] ?? 0)).join(' and ')}`,
  );
  return framed(
    {
      id,
      width: WIDTH,
      height: HEIGHT,
      title: 'Distribution of grades',
      description: `Share of firm-years by grade (${bars.map(({ name }) => name).join(', ')}): ${told.join('; ')}.`,
      x: {
        scale: { ...x, ticks: grades.map((_grade, place) => place) },
        label: '',
        format: (place) => grades[place] ?? '',
      },
      y: { scale: y, label: 'share of firm-years', format: percent(0) },
    },
    drawn.join(''),
  );
};
