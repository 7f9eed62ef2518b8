import { html, type Markup, NOTHING } from '../markup.ts';
import { type Decision, type MemoContext, percent } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS } from '../words.ts';

const RATE_PLACES = 3;
type Priced = Extract<Decision['price'], { readonly kind: 'priced' }>;

const rate = (fraction: string | undefined): string => percent(fraction, RATE_PLACES, '–');

const basisPoints = (points: string): string => {
  const rounded = Number(points).toFixed(0);
  return Number(points) > 0 ? `+${rounded}` : rounded;
};

const offer = ({ offered }: Priced, say: MemoContext['say']): Markup => {
  if (offered === undefined) return NOTHING;
  const { raroc, hurdle, rate: asked } = offered;
  const earned = raroc.kind === 'measured' ? percent(raroc.value, 1, '–') : '–';
  return html`<p>${say(WORDS.offeredRate)} ${rate(asked)}: RAROC ${earned}, ${say(WORDS.hurdle)} ${percent(hurdle, 1, '–')}.</p>`;
};

/** At what price: each part of the break-even rate, and what would move it. */
export const priceSection = ({ say }: MemoContext, { price, exposure }: Decision): Markup => {
  if (price.kind === 'not-priced')
    return html`<section><h2>${say(WORDS.price)}</h2><p>${say(price.text)}</p></section>`;
  const parts = price.components.map(({ title, rate: part }) => [say(title), rate(part)]);
  const total = [say(WORDS.breakEven), rate(price.breakEven)];
  return html`<section><h2>${say(WORDS.price)}</h2><p>${say(price.text)}</p>${offer(price, say)}<div class="columns">${table(
    {
      caption: `${say(WORDS.priceParts)} (${say(exposure.title)})`,
      columns: [{ title: '', text: true }, { title: say(WORDS.yearlyRate) }],
      rows: [...parts, total],
      stressed: new Set([parts.length]),
    },
  )}${table({
    caption: say(WORDS.sensitivities),
    columns: [
      { title: '', text: true },
      { title: say(WORDS.breakEven) },
      { title: say(WORDS.basisPoints) },
    ],
    rows: price.sensitivities.map(({ change, breakEven, changeBasisPoints }) => [
      say(change),
      rate(breakEven),
      basisPoints(changeBasisPoints),
    ]),
  })}</div></section>`;
};
