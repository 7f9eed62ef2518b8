import { decimal } from '../../kernel/decimal.ts';
import { html, type Markup } from '../markup.ts';
import { type Decision, type MemoContext, millions, percent } from '../memo-context.ts';
import { table } from '../table.ts';
import { WORDS } from '../words.ts';

type Suggestion = Decision['stage'] | Decision['category'];

const suggestion = (
  title: string,
  { text, grounds, source }: Suggestion,
  say: MemoContext['say'],
) =>
  html`<div class="suggestion"><h3>${title}: ${say(WORDS.suggested)}</h3><p>${say(text)}</p><ul>${grounds.map(
    (ground) => html`<li>${say(ground.title)}: ${say(ground.evidence)}</li>`,
  )}</ul><p class="small">${source.citation}, ${source.locator} (${source.confidence})</p></div>`;

/** What the exposure costs in capital and provisions, and how it would be classified. */
export const accountingSection = ({ say }: MemoContext, decision: Decision): Markup => {
  const { capital, lgd, loss, exposure, stage, category } = decision;
  const unknown = '–';
  const amount = (text: string): string => millions(decimal(text), unknown);
  return html`<section><h2>${say(WORDS.accounting)}</h2>${table({
    caption: `${say(exposure.title)} (${say(WORDS.millionsOf)} ${exposure.currency})`,
    columns: [
      { title: say(WORDS.exposureAtDefault) },
      { title: 'LGD' },
      { title: say(WORDS.riskWeight) },
      { title: say(WORDS.riskWeightedAssets) },
      { title: say(WORDS.capital) },
      { title: say(WORDS.lossTwelveMonths) },
      { title: say(WORDS.lossLifetime) },
    ],
    rows: [
      [
        amount(exposure.exposureAtDefault),
        percent(lgd.lgd, 1, unknown),
        percent(capital.riskWeight, 1, unknown),
        amount(capital.riskWeightedAssets),
        amount(capital.capital),
        amount(loss.twelveMonth),
        amount(loss.lifetime),
      ],
    ],
  })}${suggestion(say(WORDS.stage), stage, say)}${suggestion(say(WORDS.category), category, say)}</section>`;
};
