import { wrapped } from './display-width.ts';
import { heading, indented, type Section, say } from './report-context.ts';
import { WORDS } from './words.ts';

/** Ceilings that apply, binding or not, with their evidence. */
export const capSection: Section = (context) => {
  const { rating } = context.assessment;
  if (rating === undefined) return [];
  const caps = rating.steps.filter(({ kind }) => kind === 'cap');
  const lines = caps.flatMap(({ reason, changed }) => {
    const [first = '', ...rest] = wrapped(`- ${say(context, reason)}`, context.width - 2, 2);
    return [changed ? context.style.bad(first) : first, ...rest];
  });
  return [
    heading(context, WORDS.caps),
    ...indented(lines.length === 0 ? [say(context, WORDS.none)] : lines),
  ];
};
