import type { CreditMemo } from '../application/credit-memo.ts';
import type { Language } from '../kernel/text.ts';
import { html, type Markup, NOTHING, trusted } from './markup.ts';
import { type MemoContext, memoContext } from './memo-context.ts';
import { accountingSection } from './sections/accounting-section.ts';
import { companySection } from './sections/company-section.ts';
import { figuresSection } from './sections/figures-section.ts';
import { handlingSection } from './sections/handling-section.ts';
import { headlineSection } from './sections/headline-section.ts';
import { limitSection } from './sections/limit-section.ts';
import { priceSection } from './sections/price-section.ts';
import { qualitySection } from './sections/quality-section.ts';
import { ratingSection } from './sections/rating-section.ts';
import { referenceSection } from './sections/reference-section.ts';
import { warningSection } from './sections/warning-section.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** What a browser may do with the memo: apply its style sheet, and nothing else. */
export const MEMO_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const decisionSections = (context: MemoContext): Markup => {
  const { decision } = context.memo.document;
  if (decision === undefined) return NOTHING;
  const sections = [limitSection, priceSection, accountingSection, handlingSection];
  return html`${sections.map((section) => section(context, decision))}`;
};

/** A credit memo as one HTML page without scripts that prints to A4. */
export const memoPage = (memo: CreditMemo, language: Language): string => {
  const context = memoContext(memo, language);
  const title = `${context.say(WORDS.creditMemo)} · ${memo.document.companyName}`;
  const page = html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body>${companySection(context)}<main>${headlineSection(context)}${ratingSection(context)}${decisionSections(context)}${warningSection(context)}${figuresSection(context)}${qualitySection(context)}${referenceSection(context)}</main></body></html>
`;
  return page.markup;
};
