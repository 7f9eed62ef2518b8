import { dimensionChart } from '../charts/dimension-chart.ts';
import { html, type Markup, NOTHING } from '../markup.ts';
import type { MemoContext } from '../memo-context.ts';
import { table } from '../table.ts';
import { STEP_TITLES, WORDS } from '../words.ts';

const DRIVERS_SHOWN = 5;

type Rating = NonNullable<MemoContext['memo']['document']['rating']>;
type Drivers = Rating['strengths'];

const driverList = (title: string, drivers: Drivers, say: MemoContext['say']): Markup =>
  drivers.length === 0
    ? NOTHING
    : html`<div><h3>${title}</h3><ul>${drivers
        .slice(0, DRIVERS_SHOWN)
        .map(({ text }) => html`<li>${say(text)}</li>`)}</ul></div>`;

/** How the grade came about: steps, dimensions and the drivers behind them. */
export const ratingSection = ({ memo, say }: MemoContext): Markup => {
  const { rating } = memo.document;
  if (rating === undefined) return NOTHING;
  const steps = rating.steps.map(({ kind, code, before, after, reason }) => [
    say(STEP_TITLES[kind] ?? { en: kind, zh: kind }),
    code,
    before,
    after,
    say(reason),
  ]);
  const bars = rating.dimensions.map(({ title, score, known }) => ({
    title: say(title),
    score: known === 0 ? undefined : Number(score),
  }));
  return html`<section><h2>${say(WORDS.rating)}</h2>${table({
    caption: say(WORDS.rating),
    className: 'steps',
    columns: [
      { title: say(WORDS.step), text: true },
      { title: '', text: true },
      { title: say(WORDS.before), text: true },
      { title: say(WORDS.after), text: true },
      { title: say(WORDS.reason), text: true },
    ],
    rows: steps,
  })}${dimensionChart(say(WORDS.dimensions), say(WORDS.unknown), bars)}<div class="columns">${driverList(
    say(WORDS.strengths),
    rating.strengths,
    say,
  )}${driverList(say(WORDS.weaknesses), rating.weaknesses, say)}</div></section>`;
};
