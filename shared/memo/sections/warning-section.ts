import { WATCH_LEVEL_TITLES } from '../../domain/decision/handling/watch-level.ts';
import { WARNING_RULES } from '../../domain/warnings/rules/index.generated.ts';
import { SEVERITY_TITLES } from '../../domain/warnings/severity.ts';
import { STATUS_TITLES } from '../../domain/warnings/warning-titles.ts';
import { html, type Markup } from '../markup.ts';
import type { MemoContext } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS } from '../words.ts';

const titleOf = (rule: string, say: MemoContext['say']): string => {
  const declared = WARNING_RULES.find(({ id }) => id === rule);
  return declared === undefined ? rule : say(declared.title);
};

/** Which warnings stand on the day of the memo, the weightiest first. */
export const warningSection = ({ memo, say }: MemoContext): Markup => {
  const { watch } = memo;
  if (watch === undefined)
    return html`<section><h2>${say(WORDS.warnings)}</h2><p>${say(WORDS.notWatched)}</p></section>`;
  const open = watch.warnings
    .filter(({ status }) => status !== 'closed')
    .toSorted((one, other) => other.points - one.points);
  return html`<section><h2>${say(WORDS.warnings)}</h2><p>${say(WORDS.watchLevel)} <b>${say(WATCH_LEVEL_TITLES[watch.level])}</b>, ${say(WORDS.asOf)} ${watch.asOf}; ${say(WORDS.points)} ${watch.score}; ${say(WORDS.nextReview)} ${watch.nextReviewOn}.</p>${
    open.length === 0
      ? html`<p>${say(WORDS.noWarnings)}</p>`
      : table({
          caption: say(WORDS.warnings),
          className: 'warnings',
          columns: [
            { title: say(WORDS.signal), text: true },
            { title: say(WORDS.severity), text: true },
            { title: say(WORDS.since), text: true },
            { title: say(WORDS.state), text: true },
            { title: say(WORDS.reason), text: true },
          ],
          rows: open.map(({ rule, severity, raisedOn, status, reading }) => [
            titleOf(rule, say),
            say(SEVERITY_TITLES[severity]),
            raisedOn,
            say(STATUS_TITLES[status]),
            say(reading.text),
          ]),
        })
  }</section>`;
};
