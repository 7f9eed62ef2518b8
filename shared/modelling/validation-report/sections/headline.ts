import type { ReportFigures } from '../figures.ts';
import { computedText, count, pdText, percent, places } from '../format.ts';
import { escaped } from '../markup.ts';

interface Tile {
  readonly value: string;
  readonly label: string;
}

const outcomeTiles = ({ outcomes }: ReportFigures): readonly Tile[] => {
  if (outcomes === undefined) return [];
  const { discrimination, calibration, failures } = outcomes;
  const [model] = discrimination.rankers;
  if (model === undefined) return [];
  const greens = calibration.deciles.filter(({ light }) => light === 'green').length;
  const within = calibration.deciles.filter(({ level }) => level === 'agrees').length;
  const total = calibration.deciles.length;
  return [
    { value: count(failures), label: 'failures' },
    { value: computedText(model.auc, ({ auc }) => places(3)(auc)), label: 'AUC' },
    { value: computedText(model.averagePrecision, places(3)), label: 'average precision' },
    { value: computedText(model.captureOfWorstTenth, percent(0)), label: 'caught in worst 10 %' },
    { value: computedText(calibration.brierSkill, percent(1)), label: 'Brier skill' },
    { value: `${greens} of ${total}`, label: 'deciles green (PD not too low)' },
    { value: `${within} of ${total}`, label: 'deciles where the PD is in the interval' },
    { value: pdText(calibration.meanPd), label: 'mean PD' },
    { value: pdText(calibration.failureRate), label: 'failure rate' },
  ];
};

const agreementTiles = ({ agreement }: ReportFigures): readonly Tile[] => {
  if (agreement === undefined || agreement.agreement.kind === 'failed') return [];
  const { value } = agreement.agreement;
  const withinTwo = value.within.find(({ notches }) => notches === 2);
  return [
    { value: computedText(value.rankCorrelationOfScores, places(3)), label: 'ρ with agencies' },
    { value: percent(0)(withinTwo?.share ?? 0), label: 'within two notches' },
    {
      value: computedText(value.investmentGradeAuc, places(3)),
      label: 'investment-grade AUC',
    },
  ];
};

/** The few figures that people ask for first. */
export const headline = (figures: ReportFigures): string => {
  const { population } = figures;
  const years = population.years.map(({ year }) => year);
  const tiles: readonly Tile[] = [
    {
      value: count(population.rows),
      label: `firm-years ${[...new Set([years[0], years.at(-1)])].join('–')}`,
    },
    ...outcomeTiles(figures),
    ...agreementTiles(figures),
  ];
  const standing = figures.outcomes?.standing;
  const badge =
    standing === undefined ? '' : `<span class="badge ${standing}">${standing} figures</span>`;
  return `<div class="tiles">${tiles
    .map(
      ({ value, label }) =>
        `<div><strong>${escaped(value)}</strong><span>${escaped(label)}</span></div>`,
    )
    .join('')}</div>${badge}`;
};
