import type { Text } from '../../../kernel/text.ts';

export const INDUSTRY_SCHEMES = ['GB/T 4754-2017', 'ISIC Rev.4', 'NACE Rev.2'] as const;
export type IndustryScheme = (typeof INDUSTRY_SCHEMES)[number];

/** 门类: one letter. */
export type IndustrySection = { readonly code: string; readonly title: Text };

/** 大类: two digits. */
export type IndustryDivision = {
  readonly code: string;
  readonly section: string;
  readonly title: Text;
};

export type IndustryClassification = {
  readonly scheme: IndustryScheme;
  readonly sections: readonly IndustrySection[];
  readonly divisions: readonly IndustryDivision[];
};

/** One line of a section table: code, Chinese title, English title. */
export type SectionRow = readonly [code: string, zh: string, en: string];
/** One line of a division table: code, section, Chinese title, English title. */
export type DivisionRow = readonly [code: string, section: string, zh: string, en: string];

export const industryClassification = (
  scheme: IndustryScheme,
  sections: readonly SectionRow[],
  divisions: readonly DivisionRow[],
): IndustryClassification => ({
  scheme,
  sections: sections.map(([code, zh, en]) => ({ code, title: { en, zh } })),
  divisions: divisions.map(([code, section, zh, en]) => ({ code, section, title: { en, zh } })),
});
