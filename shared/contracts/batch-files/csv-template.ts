import { BYTE_ORDER_MARK, csvFigure, csvLine, csvText } from './csv-text.ts';
import { EXAMPLE_IDS } from './table-record.ts';
import { columnTitle, type TemplateValue, templateTable } from './template.ts';

const field = (value: TemplateValue): string =>
  typeof value === 'number' ? csvFigure(value) : csvText(value);

/** The template as CSV: both languages in each title, and the same worked example. */
export const csvTemplate = (exampleId = EXAMPLE_IDS[0] ?? ''): string => {
  const { columns, rows } = templateTable(exampleId);
  const titles = columns.map((column) => csvText(columnTitle(column).replace('\n', ' ')));
  return BYTE_ORDER_MARK + [titles, ...rows.map((row) => row.map(field))].map(csvLine).join('');
};
