import { html, type Markup, NOTHING } from '../markup.ts';
import type { MemoContext } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS } from '../words.ts';

const MOST_TELLING = 5;

/** How far the statements can be relied on, and which documents would narrow the doubt. */
export const qualitySection = ({ memo, say }: MemoContext): Markup => {
  const { quality, findings, rating } = memo.document;
  const flagged = quality.checks.filter(({ result }) => result === 'flagged');
  const reasons = quality.reasons.map(({ text }) => html`<li>${say(text)}</li>`);
  const broken = findings.map(({ message }) => html`<li>${say(message)}</li>`);
  const asked = (rating?.missingDocuments ?? [])
    .slice(0, MOST_TELLING)
    .map(({ title, logOddsRange }) => [say(title), Number(logOddsRange).toFixed(2)]);
  return html`<section><h2>${say(WORDS.quality)}</h2><p>${say(WORDS.qualityGrade)} <b>${quality.grade}</b>. ${say(quality.staleness.evidence)}</p><ul>${reasons}</ul>${
    flagged.length === 0
      ? html`<p>${say(WORDS.noFlags)}</p>`
      : table({
          caption: say(WORDS.flagged),
          columns: [
            { title: '', text: true },
            { title: say(WORDS.name), text: true },
            { title: say(WORDS.reason), text: true },
          ],
          rows: flagged.map(({ number, title, evidence }) => [number, say(title), say(evidence)]),
        })
  }${broken.length === 0 ? NOTHING : html`<h3>${say(WORDS.identities)}</h3><ul>${broken}</ul>`}${table(
    {
      caption: say(WORDS.askFor),
      columns: [{ title: say(WORDS.document), text: true }, { title: say(WORDS.doubtRemoved) }],
      rows: asked,
    },
  )}</section>`;
};
