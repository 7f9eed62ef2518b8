import type { ReportFigures } from '../figures.ts';
import { computed, count, percent, places } from '../format.ts';
import type { GradeFigures, MigrationFigures } from '../grade-figures.ts';
import { type Cell, figure, paragraph, type Section, table } from '../markup.ts';
import { cumulativePlot } from '../plots/cumulative-plot.ts';
import { gradePlot } from '../plots/grade-plot.ts';

const three = places(3);

const concentrationTable = ({ concentration, grades }: GradeFigures): string =>
  table(
    'Concentration',
    [{ title: 'Measure', text: true }, { title: 'Value' }],
    [
      ['Herfindahl index', computed(concentration, ({ herfindahl }) => three(herfindahl))],
      ['Concentration index', computed(concentration, (each) => three(each.concentrationIndex))],
      [
        'Fullest grade',
        computed(
          concentration,
          (each) => `${grades[each.largestGrade]?.grade ?? ''} ${percent(1)(each.largestShare)}`,
        ),
      ],
      [
        'More than 30 % in one grade',
        computed(concentration, ({ alert }) => (alert ? 'yes' : 'no')),
      ],
    ],
  );

export const gradeSection = ({ grades: figures }: ReportFigures): Section => ({
  id: 'grades',
  title: 'Distribution of grades',
  body: [
    figure(
      gradePlot(
        'grades',
        figures.grades.map(({ grade }) => grade),
        [
          {
            name: 'model',
            className: 'model-bar',
            counts: figures.grades.map(({ count: each }) => each),
          },
        ],
      ),
      'Model grades, before caps, support and ceilings.',
    ),
    concentrationTable(figures),
  ],
});

const matrixTable = ({ grades, counts }: MigrationFigures): string =>
  table(
    'From (rows) to (columns) in the following year, percent of the row',
    [
      { title: 'From', text: true },
      { title: 'Firms' },
      ...grades.map((grade) => ({ title: grade })),
    ],
    counts.flatMap((row, place) => {
      const total = row.reduce((sum, each) => sum + each, 0);
      if (total === 0) return [];
      const shares = row.map((each, to): Cell => {
        const share = each / total;
        if (each === 0) return '';
        const text = share < 0.01 ? '<1' : String(Math.round(share * 100));
        return { text, shade: Math.sqrt(share) * 0.6, ...(to === place ? { tone: 'strong' } : {}) };
      });
      return [[grades[place] ?? '', count(total), ...shares]];
    }),
    'dense',
  );

const statisticsTable = ({ statistics }: MigrationFigures): string =>
  table(
    'Migration statistics',
    [{ title: 'Measure', text: true }, { title: 'Value' }],
    [
      ['Firm-years followed', computed(statistics, (each) => count(each.observations))],
      ['Upgrades', computed(statistics, (each) => count(each.upgrades))],
      ['Downgrades', computed(statistics, (each) => count(each.downgrades))],
      [
        'Share that changed grade',
        computed(statistics, (each) => percent(1)(each.offDiagonalShare)),
      ],
      ['Mobility', computed(statistics, (each) => three(each.mobility))],
      [
        'Bandwidth up, down',
        computed(statistics, ({ bandwidthLower, bandwidthUpper }) =>
          [bandwidthLower, bandwidthUpper]
            .map((each) => (each.kind === 'ok' ? three(each.value) : '–'))
            .join(', '),
        ),
      ],
      [
        'Moves of three notches or more',
        computed(statistics, (each) => percent(1)(each.jumpShare)),
      ],
    ],
  );

const cumulativeTable = ({ cumulative }: MigrationFigures): string =>
  table(
    'Cumulative PDs by grade',
    [
      { title: 'Grade', text: true },
      ...(cumulative[0]?.pds ?? []).map((_pd, year) => ({ title: `${year + 1} y` })),
    ],
    cumulative.map(({ grade, pds }) => [grade, ...pds.map((pd) => percent(pd < 0.01 ? 3 : 2)(pd))]),
    'dense',
  );

const movesBody = (migration: MigrationFigures): readonly string[] =>
  migration.statistics.kind === 'failed'
    ? [paragraph('No firm is judged in two years running: grades are taken to stay.')]
    : [matrixTable(migration), statisticsTable(migration)];

export const migrationSection = ({ migration }: ReportFigures): Section => ({
  id: 'migration',
  title: 'Migration and the years ahead',
  body: [
    ...movesBody(migration),
    paragraph(
      'Cumulative PDs take the yearly moves above as a Markov chain in which each grade defaults ' +
        'at the PD of the master scale. ' +
        (migration.crossingsMended === 0
          ? 'They rise with time and never cross between grades.'
          : `Rising with time; ${migration.crossingsMended} crossings between grades that the ` +
            'observed moves caused were mended by pooling neighbouring grades' +
            `${migration.findings.length === 0 ? ', so that none is left.' : '.'}`),
    ),
    `<div class="beside">${cumulativeTable(migration)}${figure(
      cumulativePlot(migration),
      'Cumulative PDs over one to five years.',
    )}</div>`,
  ],
});
