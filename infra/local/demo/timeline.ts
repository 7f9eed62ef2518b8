import type { Language } from '../../../shared/kernel/text.ts';
import type { Style } from '../report/style.ts';
import type { FeedEntryAnswer, FeedItemAnswer } from './answers.ts';
import type { DemoDay } from './story.ts';
import { changeWord, DEMO_WORDS, severityWord } from './words.ts';

const entriesOf = (items: readonly FeedItemAnswer[]): readonly FeedEntryAnswer[] =>
  items.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

const isWorthTelling = ({ quiet, change }: FeedEntryAnswer): boolean =>
  !quiet && change !== 'level-raised' && change !== 'level-lowered';

const entryLine = (entry: FeedEntryAnswer, language: Language): string => {
  const { change, severity, text = '', reason } = entry;
  const grave = severity === undefined ? '' : ` (${severityWord(severity, language)})`;
  const why = reason === undefined ? '' : ` · ${reason}`;
  return `    ${changeWord(change, language)}${grave}${why}${text === '' ? '' : `: ${text}`}`;
};

const levelLines = (day: DemoDay, language: Language, style: Style): readonly string[] => {
  const { level, score } = day.watch;
  const moves = entriesOf(day.feed).filter(({ change }) => change.startsWith('level-'));
  const path = moves.map(({ from, to }) => `${from} → ${to}`).join(', ');
  const { level: name, points, grade } = DEMO_WORDS;
  const shown = `${name[language]} ${style.strong(level)} (${score} ${points[language]})`;
  const rated = day.grade === undefined ? '' : ` · ${grade[language]} ${style.strong(day.grade)}`;
  return [`  ${shown}${rated}${path === '' ? '' : ` · ${path}`}`];
};

const webhookLines = ({ events }: DemoDay, language: Language): readonly string[] => {
  if (events.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  const list = [...counts].map(([type, count]) => `${type.replace('assay.', '')} ×${count}`);
  const bad = events.filter(({ isVerified }) => !isVerified).length;
  const failed = bad === 0 ? '' : ` · ${bad} ${DEMO_WORDS.unverified[language]}`;
  return [`  ${DEMO_WORDS.webhooks[language]}: ${list.join(', ')}${failed}`];
};

const countsOf = (items: readonly FeedItemAnswer[], language: Language): string => {
  const counts = new Map<string, number>();
  for (const { change } of entriesOf(items)) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts]
    .map(([change, count]) => `${changeWord(change, language)} ×${count}`)
    .join(', ');
};

/** A day of the story on a few lines. */
export const dayLines = (day: DemoDay, language: Language, style: Style): readonly string[] => {
  const told = entriesOf(day.feed).filter(isWorthTelling);
  return [
    '',
    `${style.strong(day.on)}  ${day.title[language]}`,
    ...levelLines(day, language, style),
    ...told.map((entry) => style.faint(entryLine(entry, language))),
    ...webhookLines(day, language),
    ...(day.caughtUp === undefined
      ? []
      : [
          `  ${entriesOf(day.caughtUp).length} ${DEMO_WORDS.caughtUp[language]}: ${countsOf(day.caughtUp, language)}`,
          `  ${DEMO_WORDS.next[language]}: ${day.watch.clearing.text}`,
        ]),
  ];
};
