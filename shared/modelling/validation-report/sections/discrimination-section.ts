import type { OutcomeFigures } from '../figures.ts';
import { computed, count, percent, places, pValueText } from '../format.ts';
import { figure, paragraph, type Section, table } from '../markup.ts';
import { rocPlot } from '../plots/roc-plot.ts';

const three = places(3);

/** How well failures are told from survivors. */
export const discriminationSection = ({
  discrimination,
  rows,
  failures,
}: OutcomeFigures): Section => ({
  id: 'discrimination',
  title: 'Discrimination',
  body: [
    paragraph(
      `${count(rows)} firm-years with known outcome, ${count(failures)} failures. Intervals take ` +
        'firm-years as independent; a firm’s years are not, so the true ones are wider.',
    ),
    table(
      'The model and two yardsticks on the same rows',
      [
        { title: 'Ranking', text: true },
        { title: 'AUC', hint: 'area under the ROC curve' },
        { title: '95 % interval', hint: 'DeLong' },
        { title: 'Gini' },
        { title: 'KS', hint: 'Kolmogorov–Smirnov distance' },
        { title: 'AP', hint: 'average precision' },
        { title: 'Worst 10 %', hint: 'share of failures among the riskiest tenth' },
      ],
      discrimination.rankers.map((each) => [
        each.name,
        computed(each.auc, ({ auc }) => three(auc)),
        computed(each.auc, ({ lower, upper }) => `${three(lower)} – ${three(upper)}`),
        computed(each.gini, three),
        computed(each.kolmogorovSmirnov, ({ distance }) => three(distance)),
        computed(each.averagePrecision, three),
        computed(each.captureOfWorstTenth, percent(1)),
      ]),
    ),
    ...discrimination.rankers.map(({ name, note }) => paragraph(`${name}: ${note}.`, 'small')),
    table(
      'Paired differences in AUC, model less yardstick (DeLong)',
      [
        { title: 'Against', text: true },
        { title: 'Difference' },
        { title: 'Standard error' },
        { title: 'p-value', hint: 'two-sided, that both rank equally well' },
      ],
      discrimination.differences.map(({ from, difference }) => [
        from,
        computed(difference, (each) => three(each.difference)),
        computed(difference, (value) => value.standardError.toFixed(4)),
        computed(difference, (value) => pValueText(value.pValue)),
      ]),
    ),
    figure(rocPlot(discrimination), 'ROC curves, riskiest first; the diagonal is chance.'),
  ],
});
