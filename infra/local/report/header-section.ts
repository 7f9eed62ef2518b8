import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { table } from './table.ts';
import { WORDS } from './words.ts';

const modelOf = (context: ReportContext): readonly string[] => {
  const { rating } = context.assessment;
  if (rating === undefined) return [];
  const basis = rating.model.basis === 'fitted' ? WORDS.fitted : WORDS.uncalibrated;
  return [`${say(context, WORDS.model)} ${rating.model.id} (${say(context, basis)})`];
};

/** Who was assessed, on which statements, by which model. */
export const headerSection: Section = (context) => {
  const { assessment, style } = context;
  const { companyName, asOf, segment, inputs } = assessment;
  const title = `${style.strong(companyName)}   ${say(context, WORDS.asOf)} ${asOf}`;
  const statements = inputs.statements
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? 1 : -1))
    .map(({ basis, version, document = '' }) => [
      basis,
      say(context, version === 'restated' ? WORDS.restated : WORDS.asReported),
      document,
    ]);
  const chosen = `${say(context, WORDS.segment)} ${segment.segment} (${say(context, segment.reason)})`;
  return [
    title,
    '',
    heading(context, WORDS.basis),
    ...indented(table([{}, {}, {}], statements)),
    INDENT + [...modelOf(context), chosen].join(', '),
  ];
};

/** What an importer decided or left aside. */
export const noticesSection: Section = (context) => {
  const { notices = [] } = context.assessment;
  if (notices.length === 0) return [];
  const rows = notices.map(({ pointer, text }) => [
    context.style.faint(pointer),
    say(context, text),
  ]);
  return [heading(context, WORDS.notices), ...indented(table([{}, {}], rows))];
};
