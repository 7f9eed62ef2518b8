import { html, type Markup, NOTHING } from '../markup.ts';
import { type MemoContext, percent } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS, ZONE_TITLES } from '../words.ts';

const SCORE_PLACES = 2;

const secondOpinions = ({ memo, say }: MemoContext): Markup => {
  const scored = (memo.document.trace?.benchmarks ?? []).flatMap(({ title, outcome }) => {
    if (outcome.kind !== 'scored') return [];
    const { score, zone, probability, ratingEquivalent } = outcome;
    return [
      [
        say(title),
        Number(score).toFixed(SCORE_PLACES),
        zone === undefined ? '' : say(ZONE_TITLES[zone] ?? { en: zone, zh: zone }),
        percent(probability, 2, ''),
        ratingEquivalent ?? '',
      ],
    ];
  });
  return table({
    caption: say(WORDS.secondOpinions),
    columns: [
      { title: say(WORDS.name), text: true },
      { title: say(WORDS.score) },
      { title: say(WORDS.zone), text: true },
      { title: say(WORDS.probability) },
      { title: say(WORDS.equivalent), text: true },
    ],
    rows: scored,
  });
};

const modelCard = ({ memo, say }: MemoContext): Markup => {
  const { model, document } = memo;
  if (model === undefined || document.rating === undefined) return NOTHING;
  return html`<p><b>${say(WORDS.modelCard)}</b>: <code>/v1/models/${model.id}</code>, ${say(model.title)}, SHA-256 <code>${document.rating.model.hash.slice(0, 16)}…</code>. ${say(WORDS.limitations)}: ${say(model.limitations)}</p>`;
};

/** Other models’ opinions, and what the memo rests on. */
export const referenceSection = (context: MemoContext): Markup => {
  const { memo, say } = context;
  const { inputs, contentHash, engine } = memo.document;
  const statements = inputs.statements.map(
    ({ basis, document, hash }) =>
      html`<li>${basis}${document === undefined ? '' : `, ${document}`}, <code>${hash.slice(0, 12)}…</code></li>`,
  );
  return html`<section><h2>${say(WORDS.references)}</h2>${secondOpinions(context)}${modelCard(
    context,
  )}<h3>${say(WORDS.statementsUsed)}</h3><ul class="small">${statements}</ul><p class="small">${say(WORDS.engine)} ${engine}; ${say(WORDS.contentHash)} <code>${contentHash}</code>. ${say(WORDS.reproducible)}</p></section>`;
};
