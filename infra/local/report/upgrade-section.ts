import { wrapped } from './display-width.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { WORDS } from './words.ts';

type Upgrade = NonNullable<ReportContext['upgrade']>;
type Searched = Extract<Upgrade, { readonly single: unknown }>;

const linesOf = (context: ReportContext, path: Searched): readonly string[] => {
  const { single, combination, obstacles } = path;
  const together =
    combination === undefined
      ? []
      : [`${say(context, WORDS.combined)}: ${say(context, combination.text)}`];
  const held = obstacles.map(
    ({ reason, remedy }) => `${say(context, reason)} → ${say(context, remedy)}`,
  );
  const ways = [...together, ...single.map(({ text }) => say(context, text))];
  return [...held, ...(ways.length === 0 ? [say(context, WORDS.noPath)] : ways)];
};

/** What would lift the grade by one notch, the cheapest first; every way was tried out. */
export const upgradeSection: Section = (context) => {
  const { upgrade } = context;
  if (upgrade === undefined || upgrade.kind === 'not-rated') return [];
  const lines = 'single' in upgrade ? linesOf(context, upgrade) : [say(context, WORDS.atBest)];
  return [
    heading(context, WORDS.upgrade),
    ...lines.flatMap((line) => indented(wrapped(`- ${line}`, context.width - INDENT.length, 2))),
  ];
};
