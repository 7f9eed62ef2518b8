import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { quotedText } from '../identifiers/normalised-text.ts';
import { parseUnitScale } from '../identifiers/unit-scale.ts';
import type { Period, Scope } from '../statements/statement.ts';
import { casPartOf } from './cas.ts';
import {
  type AssembledStatement,
  assembleCas,
  type CasOptions,
  type StatementHeader,
} from './cas-assemble.ts';
import type { CasCell, CasPart } from './cas-rows.ts';
import {
  type CasBlock,
  type NamedPeriod,
  periodOfTitles,
  readColumnTitles,
  readNamedPeriod,
} from './cas-table-columns.ts';
import type { ImportedStatements, ImportFailure, ImportNotice } from './imported-statements.ts';

/** What the caller knows; period and unit may stand in the document instead. */
export type CasTableHeader = Omit<StatementHeader, 'period' | 'unitScale'> & {
  readonly period?: Period;
  readonly unitScale?: number;
};

export interface CasTable {
  readonly header: CasTableHeader;
  /** Cells as read from a CSV file or a sheet, row by row. */
  readonly rows: readonly (readonly string[])[];
}

interface Lists {
  readonly current: CasCell[];
  readonly prior: CasCell[];
  priorRestated: boolean;
}

interface Reading {
  readonly lists: Map<Scope, Lists>;
  readonly units: Map<number, string>;
  readonly periods: NamedPeriod[];
  readonly failures: ImportFailure[];
  readonly notices: ImportNotice[];
  blocks: readonly CasBlock[] | undefined;
  part: CasPart;
  scope: Scope;
}

const UNIT = /(?:^|[^制])单位[:：]\s*([^\s,，;；）)]+)/;
const CURRENCY_WORDS = /币种|币别/;
const SIGNATURES =
  /^(?:法定代表人|公司负责人|企业负责人|单位负责人|主管会计|会计机构|编制人|制表|审核|后附|注[:：])/;
const FIGURE = /\d/;

const trimmed = (cell: string | undefined): string => (cell ?? '').replace(/^\ufeff/, '').trim();

const pointerOf = (row: number, column: number): string => `/${row + 1}/${column + 1}`;

const listsOf = (reading: Reading): Lists => {
  const held = reading.lists.get(reading.scope);
  if (held !== undefined) return held;
  const lists = { current: [], prior: [], priorRestated: false };
  reading.lists.set(reading.scope, lists);
  return lists;
};

const readUnit = (reading: Reading, text: string, pointer: string): void => {
  const word = UNIT.exec(text)?.[1];
  if (word === undefined) return;
  const scale = parseUnitScale(word);
  if (scale.kind === 'ok') reading.units.set(scale.value.factor, pointer);
  else
    reading.failures.push({
      code: scale.failure.code,
      pointer,
      found: quotedText(word),
      expected: scale.failure.expected,
    });
};

/** Titles, units, dates and the company: everything outside the lists. */
const readRemark = (reading: Reading, row: readonly string[], index: number): void => {
  const text = row
    .map(trimmed)
    .filter((cell) => cell !== '')
    .join(' ');
  const part = casPartOf(text);
  if (part !== undefined) {
    reading.part = part;
    if (text.includes('母公司')) reading.scope = 'parent-only';
    else if (text.includes('合并')) reading.scope = 'consolidated';
  }
  row.forEach((cell, column) => {
    readUnit(reading, trimmed(cell), pointerOf(index, column));
  });
  const period = row.map(trimmed).flatMap((cell) => readNamedPeriod(cell) ?? [])[0];
  if (period !== undefined) reading.periods.push(period);
};

const isRemark = (reading: Reading, row: readonly string[]): boolean => {
  const cells = row.map(trimmed).filter((cell) => cell !== '');
  const [first = ''] = cells;
  if (cells.some((cell) => UNIT.test(cell) || CURRENCY_WORDS.test(cell))) return true;
  if (cells.length === 1 && (casPartOf(first) !== undefined || reading.blocks === undefined))
    return true;
  return reading.blocks === undefined && !cells.slice(1).some((cell) => FIGURE.test(cell));
};

const readLine = (reading: Reading, row: readonly string[], index: number): void => {
  const lists = listsOf(reading);
  for (const block of reading.blocks ?? []) {
    const label = trimmed(row[block.label]);
    if (label === '' || SIGNATURES.test(label)) continue;
    const add = (list: CasCell[], column: number | undefined): void => {
      if (column === undefined) return;
      const cell = trimmed(row[column]);
      list.push({ label, cell, pointer: pointerOf(index, column), part: reading.part });
    };
    add(lists.current, block.current);
    add(lists.prior, block.prior);
    lists.priorRestated ||= block.priorRestated;
  }
};

const readTitles = (
  reading: Reading,
  row: readonly string[],
  blocks: readonly CasBlock[],
  index: number,
): void => {
  reading.blocks = blocks;
  const period = periodOfTitles(row);
  if (period !== undefined) reading.periods.push(period);
  for (const [column, title] of blocks.flatMap(({ unused }) => unused))
    reading.notices.push({
      code: 'line-not-used',
      pointer: pointerOf(index, column),
      message: {
        en: `The column ${quotedText(title)} is neither the current nor the prior period; not used.`,
        zh: `“${title}”列既非本期亦非上期，未予使用。`,
      },
    });
};

const readRows = (table: CasTable): Reading => {
  const reading: Reading = {
    lists: new Map(),
    units: new Map(),
    periods: [],
    failures: [],
    notices: [],
    blocks: undefined,
    part: 'unsaid',
    scope: table.header.scope,
  };
  table.rows.forEach((row, index) => {
    if (row.every((cell) => trimmed(cell) === '')) return;
    const blocks = readColumnTitles(row);
    if (blocks !== undefined) readTitles(reading, row, blocks, index);
    else if (isRemark(reading, row)) readRemark(reading, row, index);
    else if (reading.blocks !== undefined) readLine(reading, row, index);
    else
      reading.failures.push({
        code: 'table-header-missing',
        pointer: pointerOf(index, 0),
        found: quotedText(row.map(trimmed).join(' ')),
        expected: 'a row of column titles before the first amounts: 项目, 期末余额, 上年年末余额 …',
      });
  });
  return reading;
};

const unitOf = (reading: Reading, header: CasTableHeader): number | ImportFailure => {
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

const periodOf = (reading: Reading, header: CasTableHeader): Period | ImportFailure => {
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

const isFailure = (value: object | number): value is ImportFailure =>
  typeof value === 'object' && 'code' in value;

const YEAR_MONTHS = 12;

/** Of an interim document, opening balances belong to the year-end, flows to a year before. */
const priorCells = (lists: Lists, period: Period): readonly CasCell[] =>
  period.months === YEAR_MONTHS
    ? lists.prior
    : lists.prior.filter(({ part }) => part === 'income' || part === 'cash');

const yearBefore = ({ end, months }: Period): { end: IsoDate; months: number } => ({
  end: addMonths(end, -YEAR_MONTHS),
  months,
});

const noticeOpenings = (lists: Lists, used: readonly CasCell[]): readonly ImportNotice[] => {
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
  lists: Lists,
  period: Period,
  unitScale: number,
): { readonly current: StatementHeader; readonly prior: StatementHeader } => {
  const current = { ...table.header, scope, period, unitScale };
  const { auditOpinion: _, document, ...rest } = current;
  const version = lists.priorRestated ? ('restated' as const) : current.version;
  const source = document === undefined ? {} : { document: `${document} (comparative figures)` };
  return { current, prior: { ...rest, ...source, version, period: yearBefore(period) } };
};

/** Which statements the lists of one scope make; empty lists make none. */
const assembleScope = (
  lists: Lists,
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
  const reading = readRows(table);
  const unit = unitOf(reading, table.header);
  const period = periodOf(reading, table.header);
  const failures = [...reading.failures];
  if (isFailure(unit)) failures.push(unit);
  if (isFailure(period)) failures.push(period);
  if (reading.lists.size === 0 && failures.length === 0)
    failures.push({
      code: 'statement-empty',
      pointer: '',
      found: `${table.rows.length} rows without statement lines`,
      expected: 'statement lines below a row of column titles',
    });
  if (failures.length > 0 || isFailure(unit) || isFailure(period)) return failed(failures);
  const assembled: AssembledStatement[] = [];
  for (const [scope, lists] of reading.lists) {
    const headers = headersOf(table, scope, lists, period, unit);
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
