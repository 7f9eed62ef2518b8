import { html, type Markup } from '../markup.ts';
import type { MemoContext } from '../memo-context.ts';
import { WORDS } from '../words.ts';

/** Who the company is and when it was assessed. */
export const companySection = ({ memo, say, language }: MemoContext): Markup => {
  const { document, profile } = memo;
  const {
    name = document.companyName,
    englishName,
    country,
    unifiedSocialCreditCode,
    lei,
    industry,
    foundedOn,
  }: Partial<NonNullable<typeof profile>> = profile ?? {};
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(WORDS.companyId), document.companyId],
    [say(WORDS.unifiedCode), unifiedSocialCreditCode],
    [say(WORDS.lei), lei],
    [say(WORDS.country), country],
    [
      say(WORDS.industry),
      industry === undefined ? undefined : `${industry.scheme} ${industry.code}`,
    ],
    [say(WORDS.founded), foundedOn],
    [say(WORDS.segment), `${document.segment.segment}: ${say(document.segment.reason)}`],
  ];
  const known = rows.flatMap(([term, value]) =>
    value === undefined ? [] : [html`<div><dt>${term}</dt><dd>${value}</dd></div>`],
  );
  const other = language === 'en' && englishName !== undefined ? englishName : name;
  const both = other === name ? (englishName ?? '') : name;
  return html`<header><p class="kind">${say(WORDS.creditMemo)}</p><h1>${other}</h1>${
    both === '' ? '' : html`<p class="also">${both}</p>`
  }<p class="soft">${say(WORDS.asOf)} ${document.asOf} · ${say(WORDS.assessment)} ${document.id} · ${say(WORDS.madeAt)} ${document.createdAt}</p><dl class="facts">${known}</dl></header>`;
};
