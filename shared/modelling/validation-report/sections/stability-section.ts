import {
  STABILITY_SHIFT_ABOVE,
  STABILITY_WATCH_MIN,
} from '../../../domain/validation/population-stability.ts';
import type { ReportFigures } from '../figures.ts';
import {
  computed,
  computedText,
  count,
  light,
  pdText,
  places,
  pValueText,
  stability,
} from '../format.ts';
import { figure, paragraph, type Section, table } from '../markup.ts';
import { yearPlot } from '../plots/year-plot.ts';

const three = places(3);

/** Whether power, level and population hold from year to year. */
export const stabilitySection = ({ stability: figures }: ReportFigures): Section => ({
  id: 'stability',
  title: 'Stability by year',
  body: [
    paragraph(
      `Populations are compared with ${figures.reference}. Stable below ${STABILITY_WATCH_MIN}, ` +
        `watched up to ${STABILITY_SHIFT_ABOVE}, shifted above. In the first years of a file trends ` +
        'are missing for want of earlier years, which shows as a shift.',
    ),
    table(
      'The judged years one by one',
      [
        { title: 'Year', text: true },
        { title: 'Firm-years' },
        { title: 'Failures' },
        { title: 'AUC' },
        { title: '95 % interval', hint: 'DeLong' },
        { title: 'Mean PD' },
        { title: 'Observed rate' },
        { title: 'p-value', hint: 'Jeffreys, that the mean PD is not too low' },
        { title: 'Light', text: true },
        { title: 'PSI', hint: 'population stability index of the log-odds, in deciles' },
      ],
      figures.years.map((each) => [
        String(each.year),
        count(each.rows),
        each.failureRate === undefined ? '–' : count(each.failures),
        computed(each.auc, ({ auc }) => three(auc)),
        computed(each.auc, ({ lower, upper }) => `${three(lower)} – ${three(upper)}`),
        pdText(each.meanPd),
        each.failureRate === undefined ? '–' : pdText(each.failureRate),
        computed(each.jeffreys, pValueText),
        light(each.light),
        stability(each.psi),
      ]),
    ),
    paragraph(
      computedText(
        figures.lightOfYears,
        (each) =>
          `Light of the years: ${each.light} in ${each.year}, ${each.ambers} amber in the last ` +
          `five${each.escalated ? ': red because three ambers in five years count as red' : ''}.`,
      ),
    ),
    figure(
      yearPlot(figures),
      'Observed rates move with the economy; the model’s mean PD is meant to hold through it.',
    ),
    table(
      'CSI: shift of each indicator’s distribution against the reference',
      [
        { title: 'Indicator', text: true },
        { title: 'All' },
        ...figures.years.map(({ year }) => ({ title: `’${String(year).slice(2)}` })),
      ],
      figures.characteristics.map((each) => [
        each.title,
        stability(each.all),
        ...each.years.map(({ csi }) => stability(csi)),
      ]),
      'dense',
    ),
  ],
});
