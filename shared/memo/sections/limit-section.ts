import { formatOutcome } from '../../domain/explanation/format-value.ts';
import { decimal } from '../../kernel/decimal.ts';
import { limitChart } from '../charts/limit-chart.ts';
import { html, type Markup, NOTHING } from '../markup.ts';
import { type Decision, type MemoContext, millions } from '../memo-context.ts';
import { table } from '../table.ts';
import { LIMIT_STATES, WORDS } from '../words.ts';

type Component = Decision['limit']['components'][number];

const MILLION = 1_000_000;

const unknown = '–';

const inMillions = (amount: string | undefined): string =>
  millions(amount === undefined ? undefined : decimal(amount), unknown);

const ceilingText = ({ outcome }: Component, say: MemoContext['say']): string =>
  outcome.kind === 'measured'
    ? inMillions(outcome.value)
    : say(formatOutcome({ kind: 'not-meaningful', reason: outcome.reason }, 'amount'));

const list = (title: string, lines: readonly string[]): Markup =>
  lines.length === 0
    ? NOTHING
    : html`<h3>${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** How much: every constraint, the one that binds, and what would open it. */
export const limitSection = ({ say }: MemoContext, { limit }: Decision): Markup => {
  const { components, binding, currency, tenor } = limit;
  const bars = components.flatMap(({ id, title, headroom }) =>
    headroom === undefined
      ? []
      : [
          {
            title: say(title),
            headroom: Number(headroom) / MILLION,
            text: inMillions(headroom),
            binds: id === binding?.id,
          },
        ],
  );
  const missing = limit.missing.flatMap(({ title, missing: terms }) =>
    terms.map(({ what, document }) => `${say(title)}: ${say(what)} (${say(document)})`),
  );
  return html`<section><h2>${say(WORDS.limit)}</h2><p>${say(limit.text)} ${say(tenor.reason)}</p>${
    bars.length === 0
      ? NOTHING
      : limitChart(
          `${say(WORDS.headroom)} (${say(WORDS.millionsOf)} ${currency})`,
          say(WORDS.binds),
          bars,
        )
  }${table({
    caption: `${say(WORDS.constraints)} (${say(WORDS.millionsOf)} ${currency})`,
    columns: [
      { title: say(WORDS.constraint), text: true },
      { title: say(WORDS.ceiling) },
      { title: say(WORDS.used) },
      { title: say(WORDS.headroom) },
      { title: say(WORDS.state), text: true },
    ],
    stressed: new Set(components.flatMap(({ id }, place) => (id === binding?.id ? place : []))),
    rows: components.map((component) => [
      say(component.title),
      ceilingText(component, say),
      inMillions(component.deduction),
      inMillions(component.headroom),
      component.id === binding?.id ? say(WORDS.binds) : say(LIMIT_STATES[component.state]),
    ]),
  })}${list(
    say(WORDS.refusals),
    limit.refusals.map(({ reason }) => say(reason)),
  )}${list(
    say(WORDS.releases),
    limit.releases.map(({ text }) => say(text)),
  )}${list(say(WORDS.notKnown), missing)}</section>`;
};
