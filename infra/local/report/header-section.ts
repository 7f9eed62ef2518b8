import { heading, INDENT, indented, type Section, say } from './report-context.ts';
import { table } from './table.ts';
import { WORDS } from './words.ts';

/** Who was assessed, on which statements, by which model. */
export const headerSection: Section = (context) => {
  const { assessment, style } = context;
  const { companyName, asOf, segment, rating, inputs } = assessment;
  const title = `${style.strong(companyName)}   ${say(context, WORDS.asOf)} ${asOf}`;
  const statements = inputs.statements
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? 1 : -1))
    .map(({ basis, version, document = '' }) => [basis, version, document]);
  const basis = rating?.model.basis === 'fitted' ? WORDS.fitted : WORDS.uncalibrated;
  const model = rating === undefined ? '' : `${rating.model.id} (${say(context, basis)}), `;
  const chosen = `${say(context, WORDS.segment)} ${segment.segment} (${say(context, segment.reason)})`;
  return [
    title,
    '',
    heading(context, WORDS.basis),
    ...indented(table([{}, {}, {}], statements)),
    `${INDENT}${say(context, WORDS.model)} ${model}${chosen}`,
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
