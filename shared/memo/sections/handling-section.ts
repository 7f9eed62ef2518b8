import { html, type Markup, NOTHING } from '../markup.ts';
import { type Decision, type MemoContext, percent } from '../memo-context.ts';
import { table } from '../table.ts';
import { COVENANT_STATES, WORDS } from '../words.ts';

type Covenant = Decision['handling']['covenants'][number];
type Say = MemoContext['say'];

const outlookText = ({ outlook }: Covenant, say: Say): string => {
  switch (outlook.kind) {
    case 'months':
      return `${Number(outlook.months ?? '0').toFixed(0)} ${say(WORDS.monthsToBreach)}`;
    case 'breached':
      return say(WORDS.breached);
    case 'moving-away':
      return say(WORDS.movingAway);
    case 'no-trend':
      return '–';
  }
};

const measures = (
  title: string,
  items: readonly { readonly text: Parameters<Say>[0] }[],
  say: Say,
): Markup =>
  items.length === 0
    ? NOTHING
    : html`<div><h3>${title}</h3><ul>${items.map(({ text }) => html`<li>${say(text)}</li>`)}</ul></div>`;

/** On which terms: conditions, covenants, monitoring and who decides. */
export const handlingSection = (
  { say }: MemoContext,
  { handling, assumptions }: Decision,
): Markup => {
  const { approval } = handling;
  const decides =
    approval === undefined
      ? ''
      : approval.kind === 'authority'
        ? say(approval.title)
        : say(approval.reason);
  return html`<section><h2>${say(WORDS.handling)}</h2><p>${say(WORDS.strategy)}: <b>${say(handling.strategyTitle)}</b>. ${say(WORDS.monitoringEvery)} ${handling.monitoringDays} ${say(WORDS.days)}.${
    decides === '' ? '' : html` ${say(WORDS.approval)}: ${decides}.`
  }</p><div class="columns">${measures(say(WORDS.conditions), handling.conditions, say)}${measures(say(WORDS.guarantees), handling.guarantees, say)}</div>${measures(say(WORDS.actions), handling.actions, say)}${table(
    {
      caption: say(WORDS.covenants),
      columns: [
        { title: say(WORDS.covenant), text: true },
        { title: say(WORDS.threshold) },
        { title: say(WORDS.current) },
        { title: say(WORDS.headroomShare) },
        { title: say(WORDS.outlook), text: true },
        { title: say(WORDS.state), text: true },
      ],
      rows: handling.covenants.map((covenant) => [
        say(covenant.title),
        `${covenant.relation === 'at-most' ? '≤' : '≥'} ${say(covenant.thresholdDisplay)}`,
        say(covenant.currentDisplay),
        percent(covenant.headroomShare, 0, '–'),
        outlookText(covenant, say),
        say(COVENANT_STATES[covenant.state]),
      ]),
    },
  )}${measures(
    say(WORDS.assumptions),
    assumptions.map((text) => ({ text })),
    say,
  )}</section>`;
};
