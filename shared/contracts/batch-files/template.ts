import type { LineItem, LineUnit } from '../../domain/statements/line-items/line-item.ts';
import {
  isLineItemId,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
  sectionOf,
} from '../../domain/statements/line-items/line-items.ts';
import type { Text } from '../../kernel/text.ts';
import { invented } from '../examples.ts';
import { fieldTitle, lineTitle } from './column-meaning.ts';
import type { TableField } from './table-field.ts';
import { TABLE_FIELDS, type TableFieldId, tableField } from './table-fields.ts';
import type { TemplateSheet } from './template-sheets.ts';

export type TemplateColumn =
  | { readonly kind: 'field'; readonly field: TableField; readonly isRequired: boolean }
  | { readonly kind: 'line'; readonly item: LineItemId };

/** One table of the template: its columns and the worked example below them. */
export interface TemplateTable {
  readonly sheet: TemplateSheet;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly TemplateValue[])[];
}

/** What the example writes into a cell: an amount as a number, everything else as text. */
export type TemplateValue = string | number | undefined;

const REQUIRED: ReadonlySet<string> = new Set<TableFieldId>([
  'companyId',
  'companyName',
  'country',
  'periodEnd',
  'unit',
]);

const column = (id: TableFieldId): TemplateColumn => ({
  kind: 'field',
  field: tableField(id),
  isRequired: REQUIRED.has(id),
});

const lineColumns = (sheet: TemplateSheet): readonly TemplateColumn[] =>
  LINE_ITEM_IDS.filter((item) => sectionOf(item) === sheet).map((item) => ({
    kind: 'line',
    item,
  }));

/** What the company's row may say for all of its statements. */
const BASIS: readonly TableFieldId[] = [
  'unit',
  'currency',
  'standard',
  'scope',
  'assurance',
  'auditOpinion',
  'absentLines',
];

const companyColumns = (): readonly TemplateColumn[] => [
  ...TABLE_FIELDS.filter(({ scope }) => scope === 'request').map(
    (field): TemplateColumn => ({ kind: 'field', field, isRequired: REQUIRED.has(field.id) }),
  ),
  ...BASIS.map(column),
];

const KEYS: readonly TableFieldId[] = ['companyId', 'companyName', 'periodEnd'];

const statementColumns = (sheet: TemplateSheet): readonly TemplateColumn[] => [
  ...[
    ...KEYS,
    ...(sheet === 'balance-sheet' || sheet === 'notes' ? [] : (['months'] as const)),
  ].map(column),
  ...lineColumns(sheet),
];

/** The title of a column, `货币资金` above `Cash and bank balances`. */
export const columnTitle = (column: TemplateColumn): string =>
  column.kind === 'field' ? fieldTitle(column.field) : lineTitle(column.item);

const KINDS: Readonly<Record<LineUnit, Text>> = {
  amount: { en: '', zh: '' },
  rate: { en: '; a fraction or a percentage', zh: '；小数或百分数' },
  count: { en: '; a count', zh: '；数量' },
  plain: { en: '', zh: '' },
};

const subtotalNote = ({ partOf, sign }: LineItem): Text => {
  if (partOf === undefined || !isLineItemId(partOf)) return { en: '', zh: '' };
  const { en, zh } = LINE_ITEMS[partOf];
  return sign === 'contra'
    ? { en: `; deducted in ${en}`, zh: `；抵减${zh}` }
    : { en: `; part of ${en}`, zh: `；计入${zh}` };
};

/** What to know about a column. */
export const columnNote = (column: TemplateColumn): Text => {
  if (column.kind === 'field') return column.field.note;
  const line = LINE_ITEMS[column.item];
  const [sum, kind] = [subtotalNote(line), KINDS[line.unit ?? 'amount']];
  return { en: `${column.item}${sum.en}${kind.en}`, zh: `${column.item}${sum.zh}${kind.zh}` };
};

const { company, statement2024, statement2023 } = invented;

const FIELD_EXAMPLES: Readonly<Partial<Record<string, TemplateValue>>> = {
  companyName: company.name,
  englishName: company.englishName,
  country: '中国',
  industryCode: company.industry.code,
  foundedOn: company.foundedOn,
  listed: '否',
  months: 12,
  unit: statement2024.unit,
  currency: '人民币',
  standard: '企业会计准则',
  scope: '合并',
  assurance: '已审计',
  auditOpinion: '无保留意见',
};

type Statement = typeof statement2024 | typeof statement2023;

const exampleValue = (
  column: TemplateColumn,
  id: string,
  statement: Statement | undefined,
): TemplateValue => {
  if (column.kind === 'line') {
    const lines: Readonly<Record<string, string | undefined>> = statement?.lines ?? {};
    const amount = lines[column.item];
    return amount === undefined ? undefined : Number(amount);
  }
  if (column.field.id === 'companyId') return id;
  if (column.field.id === 'periodEnd') return statement?.period.end;
  return FIELD_EXAMPLES[column.field.id];
};

const tableOf = (
  sheet: TemplateSheet,
  columns: readonly TemplateColumn[],
  id: string,
  statements: readonly (Statement | undefined)[],
): TemplateTable => ({
  sheet,
  columns,
  rows: statements
    .map((statement) => columns.map((each) => exampleValue(each, id, statement)))
    .filter((row) => row.some((value, index) => value !== undefined && isOwn(columns[index]))),
});

/** An example row without a figure of its sheet would only repeat the company. */
const isOwn = (column: TemplateColumn | undefined): boolean =>
  column?.kind === 'line' || (column?.kind === 'field' && column.field.scope === 'request');

const YEARS = [statement2024, statement2023] as const;

/** The tables of the workbook; the example bears the id, which readers pass over unless changed. */
export const templateTables = (exampleId: string): readonly TemplateTable[] => [
  tableOf('companies', companyColumns(), exampleId, [undefined]),
  ...(['balance-sheet', 'income-statement', 'cash-flow-statement'] as const).map((sheet) =>
    tableOf(sheet, statementColumns(sheet), exampleId, YEARS),
  ),
  tableOf('notes', statementColumns('notes'), exampleId, []),
];

/** Everything in one table, a row a company and period, as CSV needs it. */
export const templateTable = (exampleId: string): TemplateTable =>
  tableOf(
    'companies',
    [
      ...TABLE_FIELDS.map(
        (field): TemplateColumn => ({ kind: 'field', field, isRequired: REQUIRED.has(field.id) }),
      ),
      ...(['balance-sheet', 'income-statement', 'cash-flow-statement', 'notes'] as const).flatMap(
        lineColumns,
      ),
    ],
    exampleId,
    YEARS,
  );
