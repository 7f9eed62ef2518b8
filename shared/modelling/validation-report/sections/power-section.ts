import type { OutcomeFigures } from '../figures.ts';
import { computed, percent, places } from '../format.ts';
import { paragraph, type Section, table } from '../markup.ts';

const three = places(3);
const four = places(4);

const POWER_COLUMNS = [
  { title: 'AUC alone', hint: 'AUC of what it adds, on its own' },
  { title: 'AUC lost', hint: 'AUC of the model less its AUC without this part' },
  { title: 'Spread', hint: 'standard deviation of the log-odds it adds' },
] as const;

/** What each part of the model is worth. */
export const powerSection = ({ dimensions, indicators }: OutcomeFigures): Section => ({
  id: 'power',
  title: 'Power of dimensions and indicators',
  body: [
    paragraph(
      'A part without data in this file adds the same to every row: it ranks as chance (0.5) and ' +
        'nothing is lost without it.',
    ),
    table(
      'By dimension',
      [{ title: 'Dimension', text: true }, { title: 'Indicators' }, ...POWER_COLUMNS],
      dimensions.map((each) => [
        each.title,
        String(each.indicators),
        computed(each.aucAlone, three),
        computed(each.aucLostWithout, four),
        three(each.spread),
      ]),
    ),
    table(
      'By indicator',
      [
        { title: 'Indicator', text: true },
        { title: 'Missing', hint: 'share of firm-years where it is not meaningful' },
        { title: 'IV', hint: 'information value in ten bins and one for missing' },
        { title: 'Verdict', text: true },
        ...POWER_COLUMNS,
      ],
      indicators.map((each) => [
        each.title,
        percent(1)(each.missingShare),
        each.missingShare === 1
          ? { text: '–', tone: 'muted' as const }
          : computed(each.informationValue, three),
        each.missingShare === 1 ? 'no data' : (each.verdict ?? '–'),
        computed(each.aucAlone, three),
        computed(each.aucLostWithout, four),
        three(each.spread),
      ]),
    ),
    paragraph(
      'Information value: useless below 0.02, weak below 0.1, medium below 0.3, strong up to 0.5. ' +
        '“Suspicious” above it is a rule of thumb for retail; solvency ratios of companies that ' +
        'fail within a year pass it honestly.',
      'small',
    ),
  ],
});
