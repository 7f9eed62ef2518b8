import type { AssessmentAnswer } from './assessment-answer.ts';
import { clipped, padded } from './display-width.ts';
import { percentText, wholeText } from './figures.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** One line of the overview: what the API answered for a company, or why it did not. */
export type OverviewRow =
  | { readonly kind: 'assessed'; readonly answer: AssessmentAnswer }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string };

const NAME_WIDTH = 32;
const DRIVER_WIDTH = 46;

/** Dimensions in few letters; the caller spells them out. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  profitability: 'Prof',
  solvency: 'Lev',
  'cash-flow': 'Cash',
  efficiency: 'Eff',
  growth: 'Grow',
  'size-volatility': 'Size',
  industry: 'Ind',
  management: 'Mgmt',
  'payment-behaviour': 'Pay',
  'legal-network': 'Legal',
};

const UNKNOWN = '–';

type Rating = NonNullable<AssessmentAnswer['rating']>;

/** Dimensions of which something is known for at least one company. */
const dimensionIds = (rows: readonly OverviewRow[]): readonly string[] => [
  ...new Set(
    rows
      .flatMap((row) => (row.kind === 'assessed' ? (row.answer.rating?.dimensions ?? []) : []))
      .filter(({ known }) => known > 0)
      .map(({ id }) => id),
  ),
];

const scoreOf = (rating: Rating, id: string): string => {
  const dimension = rating.dimensions.find((each) => each.id === id);
  return dimension === undefined || dimension.known === 0 ? UNKNOWN : wholeText(dimension.score);
};

const gradeOf = ({ grade, modelGrade }: Rating): string =>
  grade === modelGrade ? grade : `${grade} (model ${modelGrade})`;

const cellsOf = (row: OverviewRow, dimensions: readonly string[]): readonly string[] => {
  if (row.kind === 'refused') return [clipped(row.name, NAME_WIDTH), 'failed'];
  const { companyName, rating, quality, asOf } = row.answer;
  const name = clipped(companyName, NAME_WIDTH);
  if (rating === undefined) return [name, 'unrated', '', '', quality.grade, asOf];
  const { best, worst } = rating.interval;
  return [
    name,
    gradeOf(rating),
    percentText(rating.pd),
    best === worst ? best : `${worst} … ${best}`,
    quality.grade,
    asOf,
    ...dimensions.map((id) => scoreOf(rating, id)),
  ];
};

type Driver = Rating['strengths'][number];

/** `EBITDA margin 33.7%`, from the trace where the answer has one. */
const driverText = ({ trace }: AssessmentAnswer, driver: Driver | undefined): string => {
  if (driver === undefined) return UNKNOWN;
  const traced = trace?.indicators.find(({ id }) => id === driver.indicator);
  const text = traced === undefined ? driver.indicator : `${traced.title}: ${traced.display}`;
  return clipped(text, DRIVER_WIDTH);
};

const remarkOf = (row: OverviewRow, style: Style): string => {
  if (row.kind === 'refused') return style.bad(row.why);
  const { answer } = row;
  const { rating, unratedReasons = [] } = answer;
  if (rating === undefined) return style.warn(unratedReasons.join('; '));
  const [strongest, weakest] = [rating.strengths[0], rating.weaknesses[0]].map((driver) =>
    driverText(answer, driver),
  );
  return (
    style.good(`+ ${padded(strongest ?? UNKNOWN, DRIVER_WIDTH)}`) +
    `  ${style.bad(`- ${padded(weakest ?? UNKNOWN, DRIVER_WIDTH)}`)}` +
    `  ${style.faint(rating.model.id)}`
  );
};

/**
 * Two lines a company: grade, PD, interval, quality and the score of each dimension; then the
 * strongest and the weakest driver and the model. Dimensions nothing is known of are left out.
 */
export const overviewLines = (rows: readonly OverviewRow[], style: Style): readonly string[] => {
  const dimensions = dimensionIds(rows);
  const end = 'end' as const;
  const columns = [
    { title: '' },
    { title: 'Grade' },
    { title: 'PD', align: end },
    { title: 'Between' },
    { title: 'Quality' },
    { title: 'As of' },
    ...dimensions.map((id) => ({ title: SHORT_TITLES[id] ?? id, align: end })),
  ];
  const [titles = '', ...lines] = table(
    columns,
    rows.map((row) => cellsOf(row, dimensions)),
  );
  return [
    style.faint(titles),
    ...rows.flatMap((row, index) => [
      style.strong(lines[index] ?? ''),
      `  ${remarkOf(row, style)}`.trimEnd(),
    ]),
  ];
};
