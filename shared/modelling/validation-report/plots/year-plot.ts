import { pdText, percent } from '../format.ts';
import type { StabilityFigures } from '../stability.ts';
import { framed, legend, line, path, px } from './frame.ts';
import { linearScale } from './scale.ts';

const WIDTH = 760;
const HEIGHT = 310;

/** Observed failure rates and mean PDs, year by year. */
export const yearPlot = ({ years }: StabilityFigures): string => {
  const all = years.map(({ year }) => year);
  const tops = years.map(({ meanPd, interval }) =>
    Math.max(meanPd, interval.kind === 'ok' ? interval.value.upper : 0),
  );
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = linearScale([first - 0.5, last + 0.5], [56, WIDTH - 12]);
  const y = linearScale([0, Math.max(...tops) * 1.05], [HEIGHT - 44, 48]);
  const step = Math.max(1, Math.ceil(years.length / 16));
  const ticks = all.filter((year) => (year - first) % step === 0);
  const observed = years.map(({ year, failureRate, interval, light }) => {
    if (failureRate === undefined || interval.kind === 'failed') return '';
    const at = x.at(year);
    const { lower, upper } = interval.value;
    return (
      line(at, y.at(lower), at, y.at(upper), 'whisker') +
      `<circle cx="${px(at)}" cy="${px(y.at(failureRate))}" r="5" class="dot ${light ?? 'green'}-dot"/>`
    );
  });
  const told = years.map(
    ({ year, meanPd, failureRate }) =>
      `${year}: ${pdText(meanPd)} predicted, ${failureRate === undefined ? 'unknown' : pdText(failureRate)} observed`,
  );
  return framed(
    {
      id: 'years',
      width: WIDTH,
      height: HEIGHT,
      title: 'Observed failure rate and mean PD by fiscal year',
      description: `${told.join('; ')}.`,
      x: { scale: { ...x, ticks }, label: 'fiscal year', format: String },
      y: { scale: y, label: 'share of firm-years', format: percent(1) },
    },
    path(
      years.map(({ year, meanPd }) => [x.at(year), y.at(meanPd)]),
      'model-line',
    ) +
      observed.join('') +
      legend(60, 14, [
        { label: 'mean PD of the model', className: 'model-line' },
        { label: 'observed, Jeffreys 95 % interval', className: 'whisker' },
      ]),
  );
};
