import type { ReportFigures } from '../figures.ts';
import { computed, count, pdText } from '../format.ts';
import { paragraph, type Section, table } from '../markup.ts';

/** Who was judged, year by year. */
export const populationSection = ({ population, data }: ReportFigures): Section => ({
  id: 'population',
  title: 'Population',
  body: [
    paragraph(
      `${count(population.rows)} firm-years of ${count(population.firms)} firms from ${data.file}` +
        (population.unrated === 0
          ? '; every row of the file could be rated.'
          : `; ${count(population.unrated)} rows of the file could not be rated.`),
    ),
    table(
      'Firm-years and failures by fiscal year',
      [
        { title: 'Year', text: true },
        { title: 'Firm-years' },
        { title: 'Outcome known' },
        { title: 'Failures' },
        { title: 'Failure rate' },
        { title: '95 % interval', hint: 'Jeffreys' },
        { title: 'Mean PD' },
      ],
      population.years.map((each) => [
        String(each.year),
        count(each.rows),
        count(each.withOutcome),
        each.withOutcome === 0 ? '–' : count(each.failures),
        each.failureRate === undefined ? '–' : pdText(each.failureRate),
        each.withOutcome === 0
          ? '–'
          : computed(each.interval, ({ lower, upper }) => `${pdText(lower)} – ${pdText(upper)}`),
        pdText(each.meanPd),
      ]),
    ),
  ],
});
