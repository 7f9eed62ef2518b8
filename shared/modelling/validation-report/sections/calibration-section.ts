import type { RatingModel } from '../../../domain/models/rating-model.ts';
import type { CalibrationFigures } from '../calibration-figures.ts';
import type { OutcomeFigures } from '../figures.ts';
import {
  computed,
  computedText,
  count,
  level,
  light,
  pdText,
  percent,
  pValueText,
} from '../format.ts';
import { figure, paragraph, type Section, table } from '../markup.ts';
import { reliabilityPlot } from '../plots/reliability-plot.ts';

const wholeTable = (each: CalibrationFigures): string =>
  table(
    'Level and accuracy as a whole',
    [{ title: 'Measure', text: true }, { title: 'Value' }, { title: 'Reads as', text: true }],
    [
      ['Mean PD', pdText(each.meanPd), 'what the model expected'],
      ['Failure rate', pdText(each.failureRate), 'what came'],
      [
        'Jeffreys p-value',
        computed(each.jeffreys, pValueText),
        'small where PDs as a whole are too low',
      ],
      ['Traffic light', light(each.light), 'green from 5 %, amber from 1 %, red below'],
      [
        'PD against the observed rate',
        level(each.level),
        'agrees within the Jeffreys 95 % interval',
      ],
      ['Brier score', computed(each.brier, (value) => value.toFixed(6)), 'lower is better'],
      [
        'Brier skill',
        computed(each.brierSkill, percent(2)),
        'above 0: better than giving everybody the observed rate',
      ],
      [
        'Hosmer–Lemeshow p-value',
        computed(each.hosmerLemeshow, ({ pValue }) => pValueText(pValue)),
        computedText(
          each.hosmerLemeshow,
          ({ statistic, degreesOfFreedom }) =>
            `χ² ${statistic.toFixed(2)} with ${degreesOfFreedom} degrees of freedom`,
        ),
      ],
      [
        'Calibration slope',
        computed(
          each.line,
          ({ slope, slopeError }) => `${slope.toFixed(3)} ± ${slopeError.toFixed(3)}`,
        ),
        '1 is right; below 1 PDs are spread too far',
      ],
    ],
  );

const decileTable = ({ deciles }: CalibrationFigures): string =>
  table(
    'Reliability by decile of PD, safest first',
    [
      { title: 'Decile', text: true },
      { title: 'Firm-years' },
      { title: 'Lowest PD' },
      { title: 'Highest PD' },
      { title: 'Mean PD' },
      { title: 'Expected' },
      { title: 'Failures' },
      { title: 'Observed rate' },
      { title: '95 % interval', hint: 'Jeffreys' },
      { title: 'p-value', hint: 'Jeffreys, that the PD is not too low' },
      { title: 'Light', text: true, hint: 'is the PD not too low?' },
      { title: 'PD', text: true, hint: 'against the 95 % interval of the observed rate' },
    ],
    deciles.map((bucket, place) => [
      String(place + 1),
      count(bucket.count),
      pdText(bucket.pdLower),
      pdText(bucket.pdUpper),
      pdText(bucket.pd),
      (bucket.pd * bucket.count).toFixed(1),
      count(bucket.defaults),
      pdText(bucket.defaultRate),
      computed(bucket.interval, ({ lower, upper }) => `${pdText(lower)} – ${pdText(upper)}`),
      pValueText(bucket.pValue),
      light(bucket.light),
      level(bucket.level),
    ]),
  );

const gradeTable = ({ grades, correlation }: CalibrationFigures): string =>
  table(
    'Tests by grade: is the PD not too low?',
    [
      { title: 'Grade', text: true },
      { title: 'Firm-years' },
      { title: 'Mean PD' },
      { title: 'Expected' },
      { title: 'Failures' },
      { title: 'Observed rate' },
      { title: 'Binomial p' },
      { title: 'Correlated p', hint: `binomial with asset correlation ${correlation}` },
      { title: 'Jeffreys p' },
      { title: 'Light', text: true, hint: 'is the PD not too low?' },
      { title: 'PD', text: true, hint: 'against the 95 % interval of the observed rate' },
    ],
    grades.map((each) => [
      each.grade,
      count(each.count),
      pdText(each.pd),
      (each.pd * each.count).toFixed(1),
      count(each.defaults),
      pdText(each.defaultRate),
      computed(each.binomial, pValueText),
      computed(each.binomialCorrelated, pValueText),
      computed(each.jeffreys, pValueText),
      each.defaults === 0 ? { text: 'no failure', tone: 'muted' } : light(each.light),
      level(each.level),
    ]),
  );

/** Whether PDs came true. */
export const calibrationSection = (
  { fit }: RatingModel,
  { calibration, standing }: OutcomeFigures,
): Section => ({
  id: 'calibration',
  title: 'Calibration',
  body: [
    wholeTable(calibration),
    ...(standing === 'out-of-sample'
      ? []
      : [
          paragraph(
            'Level and slope were set on such rows: good agreement here is no proof.',
            'small',
          ),
        ]),
    ...(fit === undefined
      ? []
      : [
          paragraph(
            `The level was set to ${pdText(fit.centralTendency.rate)}, the ` +
              `${fit.centralTendency.policy}; other years may record failures differently.`,
            'small',
          ),
        ]),
    figure(
      reliabilityPlot(calibration),
      'Each mark is a decile with its Jeffreys 95 % interval; hollow marks at the foot saw no ' +
        'failure; on the diagonal predicted and observed agree.',
    ),
    decileTable(calibration),
    gradeTable(calibration),
  ],
});
