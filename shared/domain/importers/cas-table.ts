import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Period, Scope } from '../statements/statement.ts';
import {
  type AssembledStatement,
  assembleCas,
  type CasOptions,
  type StatementHeader,
} from './cas-assemble.ts';
import type { CasCell } from './cas-rows.ts';
import { type CasLists, type CasTableReading, readCasTable } from './cas-table-reading.ts';
import type { ImportedStatements, ImportFailure, ImportNotice } from './imported-statements.ts';

/** What the caller knows; period, unit and currency may stand in the document instead. */
export type CasTableHeader = Omit<StatementHeader, 'period' | 'unitScale' | 'currency'> & {
  readonly period?: Period;
  readonly unitScale?: number;
  readonly currency?: string;
};

export interface CasTable {
  readonly header: CasTableHeader;
  /** Cells as read from a CSV file or a sheet, row by row. */
  readonly rows: readonly (readonly string[])[];
}

const unitOf = (reading: CasTableReading, header: CasTableHeader): number | ImportFailure => {
  const units = [...reading.units.keys()];
  const [unit] = units;
  const wanted = header.unitScale ?? unit;
  if (wanted === undefined)
    return {
      code: 'unit-missing',
      pointer: '',
      found: 'no 单位 cell and no unit sent',
      expected: 'the unit of the amounts, such as 单位：元 or 单位：万元',
    };
  const clash = units.find((each) => each !== wanted);
  if (clash === undefined) return wanted;
  return {
    code: 'unit-contradicts',
    pointer: reading.units.get(clash) ?? '',
    found: String(clash),
    expected: `${wanted}, as ${header.unitScale === undefined ? 'elsewhere in the document' : 'sent'}`,
  };
};

const CURRENCY_DEFAULT = 'CNY';

const currencyOf = (reading: CasTableReading, header: CasTableHeader): string | ImportFailure => {
  const currencies = [...reading.currencies.keys()];
  const wanted = header.currency ?? currencies[0] ?? CURRENCY_DEFAULT;
  const clash = currencies.find((each) => each !== wanted);
  if (clash === undefined) return wanted;
  return {
    code: 'currency-contradicts',
    pointer: reading.currencies.get(clash) ?? '',
    found: clash,
    expected: `${wanted}, as ${header.currency === undefined ? 'elsewhere in the document' : 'sent'}`,
  };
};

const periodOf = (reading: CasTableReading, header: CasTableHeader): Period | ImportFailure => {
  if (header.period !== undefined) return header.period;
  const [newest] = [...reading.periods].sort((one, other) => (one.end < other.end ? 1 : -1));
  const months = reading.periods.find(
    (period) => period.end === newest?.end && period.months !== undefined,
  )?.months;
  if (newest !== undefined && months !== undefined) return { end: newest.end, months };
  return {
    code: 'period-missing',
    pointer: '',
    found: newest === undefined ? 'no date in the document' : newest.end,
    expected: 'a period such as 2023年度, 2023年12月31日 or 2023年1-9月',
  };
};

const isFailure = (value: object | number | string): value is ImportFailure =>
  typeof value === 'object' && 'code' in value;

const YEAR_MONTHS = 12;

/** Of an interim document, opening balances belong to the year-end, flows to a year before. */
const priorCells = (lists: CasLists, period: Period): readonly CasCell[] =>
  period.months === YEAR_MONTHS
    ? lists.prior
    : lists.prior.filter(({ part }) => part === 'income' || part === 'cash');

const yearBefore = ({ end, months }: Period): { end: IsoDate; months: number } => ({
  end: addMonths(end, -YEAR_MONTHS),
  months,
});

const noticeOpenings = (lists: CasLists, used: readonly CasCell[]): readonly ImportNotice[] => {
  const [first] = lists.prior.filter((cell) => !used.includes(cell));
  if (first === undefined) return [];
  return [
    {
      code: 'line-not-used',
      pointer: first.pointer,
      message: {
        en: 'The opening balances of an interim document belong to the year-end; send those statements.',
        zh: '中期报表的年初余额属于上年年末，请另行报送年度报表。',
      },
    },
  ];
};

const headersOf = (
  table: CasTable,
  scope: Scope,
  lists: CasLists,
  found: Pick<StatementHeader, 'period' | 'unitScale' | 'currency'>,
): { readonly current: StatementHeader; readonly prior: StatementHeader } => {
  const { period } = found;
  const current = { ...table.header, scope, ...found };
  const { auditOpinion: _, document, ...rest } = current;
  const version = lists.priorRestated ? ('restated' as const) : current.version;
  const source = document === undefined ? {} : { document: `${document} (comparative figures)` };
  return { current, prior: { ...rest, ...source, version, period: yearBefore(period) } };
};

/** Which statements the lists of one scope make; empty lists make none. */
const assembleScope = (
  lists: CasLists,
  headers: { readonly current: StatementHeader; readonly prior: StatementHeader },
  options: CasOptions,
): Result<readonly AssembledStatement[], readonly ImportFailure[]> => {
  const used = priorCells(lists, headers.current.period);
  const results = [
    assembleCas(headers.current, lists.current, options),
    assembleCas(headers.prior, used, options),
  ];
  const failures = results.flatMap((each) => (each.kind === 'failed' ? each.failure : []));
  if (failures.length > 0) return failed(failures);
  const statements = results.flatMap((each) => (each.kind === 'ok' ? [each.value] : []));
  return ok(
    statements
      .map((each, index) => (index === 0 ? each : withoutEchoes(each)))
      .map((each, index) =>
        index === 0
          ? { ...each, notices: [...each.notices, ...noticeOpenings(lists, used)] }
          : each,
      )
      .filter(({ statement }) => Object.keys(statement.lines).length > 0),
  );
};

/** The prior column has the names of the current one: saying so once is enough. */
const withoutEchoes = ({ statement, notices }: AssembledStatement): AssembledStatement => ({
  statement,
  notices: notices.filter(({ code }) => code === 'sign-chosen'),
});

/**
 * Reads a document of Chinese statements as a table: titles, 单位 and dates above lists with
 * 项目, 期末余额 and 上年年末余额 or 本期金额 and 上期金额 columns, in one or two columns of
 * lists, consolidated and parent-company statements apart. Gives the current statements and those
 * of the year before. Pointers are `/row/column`, counted from 1.
 */
export const importCasTable = (
  table: CasTable,
  options: CasOptions = {},
): Result<ImportedStatements, readonly ImportFailure[]> => {
  const reading = readCasTable(table.rows, table.header.scope);
  const unit = unitOf(reading, table.header);
  const period = periodOf(reading, table.header);
  const currency = currencyOf(reading, table.header);
  const failures = [...reading.failures];
  for (const each of [unit, period, currency]) if (isFailure(each)) failures.push(each);
  if (reading.lists.size === 0 && failures.length === 0)
    failures.push({
      code: 'statement-empty',
      pointer: '',
      found: `${table.rows.length} rows without statement lines`,
      expected: 'statement lines below a row of column titles',
    });
  if (failures.length > 0 || isFailure(unit) || isFailure(period) || isFailure(currency))
    return failed(failures);
  const assembled: AssembledStatement[] = [];
  for (const [scope, lists] of reading.lists) {
    const headers = headersOf(table, scope, lists, { period, unitScale: unit, currency });
    const result = assembleScope(lists, headers, options);
    if (result.kind === 'failed') failures.push(...result.failure);
    else assembled.push(...result.value);
  }
  if (failures.length > 0) return failed(failures);
  return ok({
    statements: assembled.map(({ statement }) => statement),
    notices: [...reading.notices, ...assembled.flatMap(({ notices }) => notices)],
  });
};
