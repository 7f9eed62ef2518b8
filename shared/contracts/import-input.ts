import * as z from 'zod';
import { importCasTable } from '../domain/importers/cas-table.ts';
import { importCompanyFacts } from '../domain/importers/companyfacts.ts';
import type { ImportedStatements, ImportFailure } from '../domain/importers/imported-statements.ts';
import { closedObject } from './closed-object.ts';
import { readCsv } from './csv.ts';
import {
  currencyInput,
  periodInput,
  reportUnitCurrency,
  statementBasisMembers,
  type UnitGiven,
  unitInput,
} from './statement-input.ts';
import { importIssue, pathOf } from './statement-lines.ts';
import { report, type WireIssue } from './wire-issue.ts';

const CSV_LENGTH_MAX = 2_000_000;
/** Eight years with three interims each, all restated, still fit into one transaction. */
const COMPANY_FACTS_YEARS_MAX = 8;

const CSV_MALFORMED: WireIssue = {
  code: 'csv-malformed',
  detail: {
    en: 'This is no comma-, semicolon- or tab-separated text: a quotation mark does not close.',
    zh: '不是有效的 CSV 文本（逗号、分号或制表符分隔）：引号未闭合。',
  },
};

const csvIssue = (failure: ImportFailure): WireIssue =>
  failure.code === 'table-unreadable' ? CSV_MALFORMED : importIssue(failure);

/** Rows and columns of a table have no pointer of their own; the text says where. */
const withPlace = (failure: ImportFailure): WireIssue => {
  const { code, detail } = importIssue(failure);
  const [, row, column] = failure.pointer.split('/');
  if (row === undefined || column === undefined) return { code, detail };
  return {
    code,
    detail: {
      en: `Row ${row}, column ${column}: ${detail.en}`,
      zh: `第${row}行第${column}列：${detail.zh}`,
    },
  };
};

const { unit: _, standard: __, currency: ___, ...basis } = statementBasisMembers;

const unitOptional = (unit: UnitGiven | undefined) =>
  unit === undefined
    ? {}
    : {
        unitScale: unit.factor,
        ...(unit.currency === undefined ? {} : { currency: unit.currency }),
      };

const casCsvInput = closedObject({
  format: z.literal('cas-csv'),
  content: z.string().min(1).max(CSV_LENGTH_MAX).meta({
    description:
      'Chinese statements as CSV: 项目, 期末余额, 上年年末余额 … with their titles above',
  }),
  ...basis,
  currency: z.exactOptional(currencyInput).meta({
    description: 'Default: the one that the document names, else CNY',
  }),
  period: z.exactOptional(periodInput).meta({
    description: 'Needed where the document itself does not name it',
  }),
  unit: z.exactOptional(unitInput.unwrap()).meta({
    description: 'Needed where the document itself does not name it',
  }),
}).transform(({ format: _format, content, unit, ...header }, context): ImportedStatements => {
  reportUnitCurrency(unit, header.currency, context);
  const rows = readCsv(content);
  if (rows.kind === 'failed') {
    for (const failure of rows.failure) report(context, csvIssue(failure), ['content']);
    return z.NEVER;
  }
  const imported = importCasTable({
    header: { ...unitOptional(unit), ...header, standard: 'CAS' },
    rows: rows.value,
  });
  if (imported.kind === 'ok') return imported.value;
  for (const failure of imported.failure) report(context, withPlace(failure), ['content']);
  return z.NEVER;
});

const companyFactsInput = closedObject({
  format: z.literal('companyfacts'),
  content: z.unknown().meta({
    description: 'The JSON of data.sec.gov/api/xbrl/companyfacts for one company',
    override: { type: 'object' },
  }),
  years: z.int().min(1).max(COMPANY_FACTS_YEARS_MAX).default(5).meta({
    description: 'The newest so many fiscal years',
  }),
  interims: z.enum(['include', 'leave-out']).default('include'),
}).transform(({ content, years, interims }, context): ImportedStatements => {
  const imported = importCompanyFacts(content, { years, interims });
  if (imported.kind === 'ok') return imported.value;
  for (const failure of imported.failure)
    report(context, importIssue(failure), ['content', ...pathOf(failure.pointer)]);
  return z.NEVER;
});

/** A document in a foreign form, from which statements are read. */
export const importInput = z
  .discriminatedUnion('format', [casCsvInput, companyFactsInput])
  .meta({ id: 'Import', description: 'A document from which statements are read' });
