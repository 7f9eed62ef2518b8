import { currencyNamed } from '../identifiers/currency-words.ts';
import { quotedText } from '../identifiers/normalised-text.ts';
import { parseUnitScale } from '../identifiers/unit-scale.ts';
import type { Scope } from '../statements/statement.ts';
import { casPartOf } from './cas.ts';
import type { CasCell, CasPart } from './cas-rows.ts';
import {
  type CasBlock,
  type NamedPeriod,
  periodOfTitles,
  readColumnTitles,
  readNamedPeriod,
} from './cas-table-columns.ts';
import type { ImportFailure, ImportNotice } from './imported-statements.ts';

/** The lines of one scope: of the current and of the prior period. */
export interface CasLists {
  readonly current: CasCell[];
  readonly prior: CasCell[];
  priorRestated: boolean;
}

/** What a table says: its lists, and all that titles and remarks tell about them. */
export interface CasTableReading {
  readonly lists: Map<Scope, CasLists>;
  readonly units: Map<number, string>;
  /** Currencies that stand beside a unit or 币种, by ISO 4217 code, with their place. */
  readonly currencies: Map<string, string>;
  readonly periods: NamedPeriod[];
  readonly failures: ImportFailure[];
  readonly notices: ImportNotice[];
  blocks: readonly CasBlock[] | undefined;
  part: CasPart;
  scope: Scope;
}

const UNIT = /(?:^|[^制])单位[:：]\s*([^\s,，;；）)]+)/;
/** 期末余额（万元） names its unit in the column title. */
const TITLE_UNIT = /[（(]((?:人民币)?[十百佰千仟万亿]{0,2}元)[）)]/;
const CURRENCY_WORDS = /币种|币别/;
const SIGNATURES =
  /^(?:法定代表人|公司负责人|企业负责人|单位负责人|主管会计|会计机构|编制人|制表|审核|后附|注[:：])/;
const FIGURE = /\d/;

const trimmed = (cell: string | undefined): string => (cell ?? '').replace(/^\ufeff/, '').trim();

const pointerOf = (row: number, column: number): string => `/${row + 1}/${column + 1}`;

const listsOf = (reading: CasTableReading): CasLists => {
  const held = reading.lists.get(reading.scope);
  if (held !== undefined) return held;
  const lists = { current: [], prior: [], priorRestated: false };
  reading.lists.set(reading.scope, lists);
  return lists;
};

/** Only what follows the word 单位 or 币种: a company may be named after a currency. */
const readCurrency = (reading: CasTableReading, text: string, pointer: string): void => {
  const places = [UNIT, CURRENCY_WORDS, TITLE_UNIT].flatMap((word) => word.exec(text)?.index ?? []);
  if (places.length === 0) return;
  const currency = currencyNamed(text.slice(Math.min(...places)));
  if (currency !== undefined) reading.currencies.set(currency, pointer);
};

const readUnit = (reading: CasTableReading, text: string, pointer: string): void => {
  readCurrency(reading, text, pointer);
  const word = UNIT.exec(text)?.[1] ?? TITLE_UNIT.exec(text)?.[1];
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
const readRemark = (reading: CasTableReading, row: readonly string[], index: number): void => {
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

const isRemark = (reading: CasTableReading, row: readonly string[]): boolean => {
  const cells = row.map(trimmed).filter((cell) => cell !== '');
  const [first = ''] = cells;
  if (cells.some((cell) => UNIT.test(cell) || CURRENCY_WORDS.test(cell))) return true;
  if (cells.length === 1 && (casPartOf(first) !== undefined || reading.blocks === undefined))
    return true;
  return reading.blocks === undefined && !cells.slice(1).some((cell) => FIGURE.test(cell));
};

const readLine = (reading: CasTableReading, row: readonly string[], index: number): void => {
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
  reading: CasTableReading,
  row: readonly string[],
  blocks: readonly CasBlock[],
  index: number,
): void => {
  reading.blocks = blocks;
  row.forEach((cell, column) => {
    readUnit(reading, trimmed(cell), pointerOf(index, column));
  });
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

/** Walks a table row by row; `scope` holds until a title says otherwise. */
export const readCasTable = (
  rows: readonly (readonly string[])[],
  scope: Scope,
): CasTableReading => {
  const reading: CasTableReading = {
    lists: new Map(),
    units: new Map(),
    currencies: new Map(),
    periods: [],
    failures: [],
    notices: [],
    blocks: undefined,
    part: 'unsaid',
    scope,
  };
  rows.forEach((row, index) => {
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
