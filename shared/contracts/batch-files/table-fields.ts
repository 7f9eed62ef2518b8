import { COMPANY_FIELDS } from './company-fields.ts';
import { STATEMENT_FIELDS } from './statement-fields.ts';
import type { DeclaredField, TableField } from './table-field.ts';

export type TableFieldId = keyof typeof COMPANY_FIELDS | keyof typeof STATEMENT_FIELDS;

const DECLARED: Readonly<Record<TableFieldId, DeclaredField>> = {
  ...COMPANY_FIELDS,
  ...STATEMENT_FIELDS,
};

/** Every column that is no line of a statement, in the order of the templates. */
export const TABLE_FIELDS: readonly TableField[] = Object.entries(DECLARED).map(([id, field]) => ({
  id,
  ...field,
}));

export const tableField = (id: TableFieldId): TableField => ({ id, ...DECLARED[id] });
