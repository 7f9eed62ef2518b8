import type { CalibrationFigures } from '../calibration-figures.ts';
import { pdText } from '../format.ts';
import { framed, line, px } from './frame.ts';
import { logScale, type Span } from './scale.ts';

const WIDTH = 520;
const HEIGHT = 460;
/** A rate of zero has no logarithm: it is drawn at the foot of the plot. */
const FOOT_SHARE = 0.6;

const tickText = (rate: number): string => `${Number((rate * 100).toPrecision(2))} %`;

/** Observed against predicted default rates by decile, both axes logarithmic. */
export const reliabilityPlot = ({ deciles }: CalibrationFigures): string => {
  const positive = deciles
    .flatMap(({ pd, defaultRate, interval }) => [
      pd,
      defaultRate,
      interval.kind === 'ok' ? interval.value.upper : 0,
    ])
    .filter((rate) => rate > 0);
  const domain: Span = [
    Math.min(...positive) * FOOT_SHARE,
    Math.min(1, Math.max(...positive) / FOOT_SHARE),
  ];
  const x = logScale(domain, [64, WIDTH - 12]);
  const y = logScale(domain, [HEIGHT - 44, 12]);
  const foot = (rate: number): number => y.at(Math.max(rate, domain[0]));
  const marks = deciles.map(({ pd, defaultRate, defaults, interval, light }) => {
    const at = x.at(pd);
    const bar =
      interval.kind === 'ok'
        ? line(at, foot(interval.value.lower), at, foot(interval.value.upper), 'whisker')
        : '';
    const shape = defaults === 0 ? 'dot hollow' : `dot ${light}-dot`;
    return `${bar}<circle cx="${px(at)}" cy="${px(foot(defaultRate))}" r="5" class="${shape}"/>`;
  });
  const told = deciles.map(
    ({ pd, defaultRate }) => `${pdText(pd)} predicted, ${pdText(defaultRate)} observed`,
  );
  return framed(
    {
      id: 'reliability',
      width: WIDTH,
      height: HEIGHT,
      title: 'Observed against predicted failure rates by decile',
      description: `From the safest decile to the riskiest: ${told.join('; ')}.`,
      x: { scale: x, label: 'mean predicted PD of the decile', format: tickText },
      y: { scale: y, label: 'observed failure rate', format: tickText },
    },
    line(x.at(domain[0]), y.at(domain[0]), x.at(domain[1]), y.at(domain[1]), 'chance') +
      marks.join(''),
  );
};
