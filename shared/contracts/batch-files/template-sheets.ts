import type { Section } from '../../domain/statements/line-items/line-item.ts';
import type { Text } from '../../kernel/text.ts';

/** Sheets of the template, in order; a statement each, after the guide and the companies. */
export const STATEMENT_SHEETS = [
  'balance-sheet',
  'income-statement',
  'cash-flow-statement',
] as const satisfies readonly Section[];

const SHEET_NAMES = {
  guide: { en: 'Guide', zh: '说明' },
  companies: { en: 'Companies', zh: '企业' },
  'balance-sheet': { en: 'Balance sheet', zh: '资产负债表' },
  'income-statement': { en: 'Income statement', zh: '利润表' },
  'cash-flow-statement': { en: 'Cash flow', zh: '现金流量表' },
  notes: { en: 'Notes', zh: '附注' },
  market: { en: 'Market', zh: '市场数据' },
} as const satisfies Readonly<Record<string, Text>>;

export type TemplateSheet = keyof typeof SHEET_NAMES;

export const templateSheetName = (sheet: TemplateSheet): Text => SHEET_NAMES[sheet];

/** `资产负债表 Balance sheet` */
export const sheetTitle = (sheet: TemplateSheet): string => {
  const { en, zh } = SHEET_NAMES[sheet];
  return `${zh} ${en}`;
};

/** Whether a sheet is the template's own and holds no figures. */
export const isOwnSheet = (name: string): boolean => name === sheetTitle('guide');

/** File names under which the template is served. */
export const STATEMENTS_TEMPLATES = ['statements.xlsx', 'statements.csv'] as const;
export type StatementsTemplate = (typeof STATEMENTS_TEMPLATES)[number];
