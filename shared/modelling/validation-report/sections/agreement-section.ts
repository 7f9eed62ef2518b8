import type { AgreementFigures } from '../agreement-figures.ts';
import { computed, computedText, count, percent, places } from '../format.ts';
import { figure, paragraph, type Section, table } from '../markup.ts';
import { agreementPlot } from '../plots/agreement-plot.ts';
import { gradePlot } from '../plots/grade-plot.ts';

const three = places(3);

const agreementTable = (figures: AgreementFigures): string => {
  const { agreement, concentration, concentrationOfAgencies } = figures;
  if (agreement.kind === 'failed') return paragraph(computedText(agreement, () => ''));
  const { value } = agreement;
  return table(
    'Agreement with agencies on the same statements',
    [{ title: 'Measure', text: true }, { title: 'Value' }],
    [
      ['Firm-years with an agency rating', count(value.count)],
      ['Spearman’s ρ of grades', computed(value.rankCorrelation, three)],
      ['Spearman’s ρ of log-odds', computed(value.rankCorrelationOfScores, three)],
      ...value.within.map(({ notches, share }) => [
        notches === 0
          ? 'Same notch'
          : notches === 1
            ? 'Within one notch'
            : `Within ${notches} notches`,
        percent(1)(share),
      ]),
      ['Mean difference', `${value.biasMean.toFixed(2)} notches (above 0 the model is severer)`],
      ['Mean distance', `${value.distanceMean.toFixed(2)} notches`],
      ['AUC of speculative against investment grade', computed(value.investmentGradeAuc, three)],
      ['Herfindahl index of the model', computed(concentration, (each) => three(each.herfindahl))],
      [
        'Herfindahl index of agencies',
        computed(concentrationOfAgencies, (each) => three(each.herfindahl)),
      ],
    ],
  );
};

/** How the model’s grades compare with published ones. */
export const agreementSection = (figures: AgreementFigures): Section => ({
  id: 'agreement',
  title: 'Agreement with agencies',
  body: [
    agreementTable(figures),
    figure(
      agreementPlot(figures),
      'Each dot a firm-year, larger where several meet; between the dotted lines both are within ' +
        'two notches.',
    ),
    figure(
      gradePlot(
        'agency-grades',
        figures.grades.map(({ grade }) => grade),
        [
          {
            name: 'model',
            className: 'model-bar',
            counts: figures.grades.map(({ own }) => own),
          },
          {
            name: 'agencies',
            className: 'second-bar',
            counts: figures.grades.map(({ agencies }) => agencies),
          },
        ],
      ),
      'Grades of the model (blue) and of agencies (orange) over the scale.',
    ),
  ],
});
