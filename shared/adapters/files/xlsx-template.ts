import {
  type Cell,
  type CellStyle,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { EXAMPLE_IDS } from '../../contracts/batch-files/table-record.ts';
import {
  columnNote,
  columnTitle,
  type TemplateColumn,
  type TemplateTable,
  templateTables,
} from '../../contracts/batch-files/template.ts';
import { TEMPLATE_GUIDE } from '../../contracts/batch-files/template-guide.ts';
import { sheetTitle } from '../../contracts/batch-files/template-sheets.ts';

/** Rows that the checks of the template reach. */
const ROWS_CHECKED = 2_000;
const LIST_LENGTH_MAX = 255;
const UNITS = ['元', '千元', '万元', '百万元', '亿元'];

const WRITTEN = new Date('2026-01-01T00:00:00Z');

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const TITLE: CellStyle = {
  font: { bold: true, color: { rgb: '1F2937' } },
  fill: solid('DCE6F2'),
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};
const REQUIRED_TITLE: CellStyle = {
  ...TITLE,
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: solid('1F4E79'),
};
const EXAMPLE: CellStyle = { font: { italic: true, color: { rgb: '7F7F7F' } } };
const EXAMPLE_AMOUNT: CellStyle = { ...EXAMPLE, numFmt: '#,##0.00' };
const GUIDE: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const GUIDE_TITLE: CellStyle = { ...GUIDE, font: { bold: true, size: 14 } };

const titleCell = (column: TemplateColumn): Partial<Cell> => {
  const note = columnNote(column);
  const isRequired = column.kind === 'field' && column.isRequired;
  return {
    value: columnTitle(column),
    type: 'string',
    style: isRequired ? REQUIRED_TITLE : TITLE,
    comment: { text: `${note.zh}\n${note.en}` },
  };
};

/** What a cell of the column may hold, as far as a spreadsheet can check it. */
const listOf = (column: TemplateColumn): readonly string[] | undefined => {
  if (column.kind === 'line') return undefined;
  const { form } = column.field;
  if (form.kind === 'flag') return ['是', '否'];
  if (form.kind === 'unit') return UNITS;
  if (form.kind === 'months') return ['12', '9', '6', '3'];
  if (form.kind !== 'words') return undefined;
  return Object.entries(form.words).map(([code, [first]]) => first ?? code);
};

const validationOf = (column: TemplateColumn, index: number): readonly DataValidation[] => {
  const letter = colToLetter(index);
  const range = `${letter}2:${letter}${ROWS_CHECKED}`;
  const note = columnNote(column);
  const warning = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '请检查 Please check',
  } as const;
  if (column.kind === 'line')
    return [
      {
        ...warning,
        type: 'decimal',
        operator: 'between',
        formula1: '-1E+20',
        formula2: '1E+20',
        errorMessage: '应为数字 Expected a number',
      },
    ];
  const values = listOf(column);
  if (values === undefined || values.join(',').length > LIST_LENGTH_MAX) return [];
  return [
    {
      ...warning,
      type: 'list',
      values: [...values],
      showInputMessage: true,
      inputMessage: `${note.zh}\n${note.en}`.slice(0, LIST_LENGTH_MAX),
      errorMessage: `${note.zh}\n${note.en}`.slice(0, LIST_LENGTH_MAX),
    },
  ];
};

const widthOf = (column: TemplateColumn): number => {
  if (column.kind === 'line') return 18;
  return column.field.id === 'companyName' ? 34 : 16;
};

const sheetOf = ({ sheet, columns, rows }: TemplateTable): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((column, index) => {
    cells.set(`0,${index}`, titleCell(column));
  });
  rows.forEach((row, rowIndex) => {
    row.forEach((value, index) => {
      if (value === undefined) return;
      const isAmount = columns[index]?.kind === 'line';
      cells.set(`${rowIndex + 1},${index}`, {
        value,
        type: typeof value === 'number' ? 'number' : 'string',
        style: isAmount ? EXAMPLE_AMOUNT : EXAMPLE,
      });
    });
  });
  return {
    name: sheetTitle(sheet),
    columns: columns.map((column) => ({ width: widthOf(column) })),
    rows: [columns.map(columnTitle), ...rows.map((row) => row.map((value) => value ?? null))],
    cells,
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: columns.flatMap(validationOf),
  };
};

const guideSheet = (): WriteSheet => ({
  name: sheetTitle('guide'),
  columns: [{ width: 70 }, { width: 80 }],
  rows: TEMPLATE_GUIDE.map(({ zh, en }) => [zh, en]),
  cells: new Map(
    TEMPLATE_GUIDE.flatMap(({ zh, en }, row) =>
      [zh, en].map((value, column): readonly [string, Partial<Cell>] => [
        `${row},${column}`,
        { value, type: 'string', style: row === 0 ? GUIDE_TITLE : GUIDE },
      ]),
    ),
  ),
});

/** The template as a workbook: a guide, the companies, a sheet a statement, and a worked example. */
export const xlsxTemplate = (exampleId = EXAMPLE_IDS[0] ?? ''): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [guideSheet(), ...templateTables(exampleId).map(sheetOf)],
    properties: {
      title: '企业财务报表批量评级模板 Statements for a batch of ratings',
      // The same bytes at any time, so that an entity tag stays what it is.
      created: WRITTEN,
      modified: WRITTEN,
    },
  });
