import type { DiscriminationFigures } from '../discrimination.ts';
import { percent } from '../format.ts';
import { framed, legend, line, path } from './frame.ts';
import { linearScale } from './scale.ts';

const SIZE = 460;
const CLASSES = ['model-line', 'second-line', 'third-line'] as const;

/** True against false positives, riskiest first, for the model and its yardsticks. */
export const rocPlot = ({ rankers }: DiscriminationFigures): string => {
  const x = linearScale([0, 1], [56, SIZE - 22]);
  const y = linearScale([0, 1], [SIZE - 44, 12]);
  const curves = rankers.map(({ roc }, place) =>
    roc.kind === 'failed'
      ? ''
      : path(
          roc.value.map((point) => [x.at(point.falsePositiveRate), y.at(point.truePositiveRate)]),
          CLASSES[place] ?? 'third-line',
        ),
  );
  const entries = rankers.map(({ name, auc }, place) => ({
    label: auc.kind === 'ok' ? `${name}  ${auc.value.auc.toFixed(3)}` : name,
    className: CLASSES[place] ?? 'third-line',
  }));
  const chance = line(x.at(0), y.at(0), x.at(1), y.at(1), 'chance');
  return framed(
    {
      id: 'roc',
      width: SIZE,
      height: SIZE,
      title: 'ROC curves',
      description: `Share of failures found against share of survivors touched. ${entries
        .map(({ label }) => label)
        .join('; ')}.`,
      x: { scale: x, label: 'survivors at or above the threshold', format: percent(0) },
      y: { scale: y, label: 'failures at or above the threshold', format: percent(0) },
    },
    chance + curves.toReversed().join('') + legend(x.at(0.42), y.at(0.17), entries),
  );
};
