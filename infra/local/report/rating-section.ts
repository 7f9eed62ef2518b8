import { percentText } from './figures.ts';
import { heading, indented, type ReportContext, type Section, say } from './report-context.ts';
import { table } from './table.ts';
import { STEP_TEXTS, WORDS } from './words.ts';

type Rating = NonNullable<ReportContext['assessment']['rating']>;

const INVESTMENT_GRADE_MAX = 10;
const SPECULATIVE_GRADE_MAX = 16;

const paintGrade = ({ style }: ReportContext, { grade, number }: Rating): string => {
  if (number <= INVESTMENT_GRADE_MAX) return style.strong(style.good(grade));
  return style.strong(number <= SPECULATIVE_GRADE_MAX ? style.warn(grade) : style.bad(grade));
};

const gradeLine = (context: ReportContext, rating: Rating): string => {
  const { internalGrade, moodysEquivalent, modelGrade } = rating;
  const remarks = [
    `${say(context, WORDS.internal)} ${internalGrade}`,
    ...(moodysEquivalent === undefined ? [] : [`${say(context, WORDS.about)} ${moodysEquivalent}`]),
    ...(modelGrade === rating.grade ? [] : [`${say(context, WORDS.modelAlone)} ${modelGrade}`]),
  ];
  return `${paintGrade(context, rating)}   ${remarks.join(' · ')}`;
};

const intervalLines = (
  context: ReportContext,
  { interval, missingDocuments }: Rating,
): readonly string[] => {
  const [most] = missingDocuments;
  if (most === undefined) return [say(context, WORDS.intervalClosed)];
  const { best, worst } = interval;
  const range =
    best === worst
      ? { en: `${best} whatever the gaps may hold`, zh: `无论缺口如何填补，均为${best}` }
      : {
          en: `between ${worst} and ${best}, if every gap were filled at its worst or at its best`,
          zh: `区间${worst}至${best}（全部缺口取最差或最好值时）`,
        };
  const narrowing = {
    en: `what would narrow it most: ${most.title.en}`,
    zh: `最能缩小该区间的资料：${most.title.zh}`,
  };
  return [say(context, range), say(context, narrowing)];
};

/** The grade, its PD, and how far what is missing leaves it open. */
export const ratingSection: Section = (context) => {
  const { rating, unratedReasons = [] } = context.assessment;
  if (rating === undefined)
    return [
      heading(context, WORDS.rating),
      ...indented([
        context.style.bad(say(context, WORDS.unrated)),
        ...unratedReasons.map((reason) => `- ${say(context, reason)}`),
      ]),
    ];
  return [
    heading(context, WORDS.rating),
    ...indented([
      gradeLine(context, rating),
      `${say(context, WORDS.pd)} ${percentText(rating.pd)}`,
      ...intervalLines(context, rating),
    ]),
  ];
};

const stepText = ({ language }: ReportContext, kind: string): string =>
  STEP_TEXTS[kind]?.[language] ?? kind;

/** Every step from the model to the final grade, with what it changed and why. */
export const pathSection: Section = (context) => {
  const { rating } = context.assessment;
  if (rating === undefined) return [];
  const rows = rating.steps.map(({ kind, before, after, changed, reason }) => [
    changed ? stepText(context, kind) : context.style.faint(stepText(context, kind)),
    before === after ? after : `${before} → ${after}`,
    say(context, reason),
  ]);
  return [heading(context, WORDS.path), ...indented(table([{}, {}, {}], rows))];
};

/** Documents that would close gaps, the most telling first. */
export const missingSection: Section = (context) => {
  const documents = context.assessment.rating?.missingDocuments ?? [];
  if (documents.length === 0) return [];
  const rows = documents.map(({ title, indicators, lines, logOddsRange }) => [
    say(context, title),
    `${say(context, WORDS.doubt)} ${Number(logOddsRange).toFixed(2)}`,
    lines.length === 0 ? '' : lines.join(', '),
    context.style.faint(`→ ${indicators.join(', ')}`),
  ]);
  return [heading(context, WORDS.missing), ...indented(table([{}, {}, {}, {}], rows))];
};
