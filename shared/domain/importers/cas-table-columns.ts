import { type IsoDate, isoDate } from '../../kernel/dates.ts';
import { normalisedText } from '../identifiers/normalised-text.ts';

/** A pair of columns that holds one list of lines, counted from 0. */
export interface CasBlock {
  readonly label: number;
  readonly current: number | undefined;
  readonly prior: number | undefined;
  /** The prior column says that its figures were restated. */
  readonly priorRestated: boolean;
  /** Titles of amount columns that are not used, with their place. */
  readonly unused: readonly (readonly [column: number, title: string])[];
}

/** A period as a title or column names it; `months` where it says so. */
export interface NamedPeriod {
  readonly end: IsoDate;
  readonly months: number | undefined;
}

const clean = (cell: string): string => normalisedText(cell).replace(/[\s\u00a0\u3000]+/g, '');

const LABEL_HEADER =
  /^(?:项目|科目|指标|报表项目|资产|负债(?:和|及|与)(?:所有者|股东)?权益(?:\(或(?:股东|所有者)权益\))?|项目名称)$/;
const CURRENT = /^(?:期末|年末|本期末|本年年末|本期|本年|当期)/;
const CURRENT_YEAR_TO_DATE = /^(?:本年累计|本期累计|年初至今|年初至报告期末|本年度累计)/;
const PRIOR = /^(?:上年年末|上年末|上期期末|期初|年初|上期|上年|去年|本年年初|本期期初|本年初)/;
const PRIOR_YEAR_TO_DATE = /^(?:上年同期累计|上年累计|上期累计|上年度累计)/;
const NO_AMOUNT = /^(?:行次|附注|注释|序号|编号|备注|变动|增减|同比|本月|变动率|$)/;
const RESTATED = /重述|调整后|更正/;
/** Opening figures of the current year are the closing figures of the year before. */
const OPENING = /^(?:本年年初|本期期初|本年初)/;

const DATE = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?/;
const MONTHS_OF_YEAR = /(\d{4})年(?:度)?(?:1|一)月?[-—–~至到]+(\d{1,2})月/;
const QUARTER = /(\d{4})年(?:度)?(?:第?([一二三四1-4])季度?|前三季度|半年度?|上半年|中期)/;
const YEAR = /(?<!\d)((?:19|20|21)\d{2})(?:年度?|度)?$/;

/** `二` or `2` is the half-year; without a quarter the text says half-year or 前三季度. */
const monthsOfQuarter = (text: string, quarter: string | undefined): number => {
  if (text.includes('前三季')) return 9;
  if (quarter === undefined) return 6;
  const ordinal = '一二三四'.indexOf(quarter) + 1;
  return 3 * (ordinal === 0 ? Number(quarter) : ordinal);
};

const endOf = (year: string, month: number): IsoDate => {
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${days[month - 1] ?? 31}`);
};

const yearToDateMonths = (month: number): number | undefined =>
  month % 3 === 0 ? month : undefined;

/** Reads `2023年12月31日`, `2023年度`, `2023年1-9月`, `2023年前三季度` or `2023-12-31`. */
export const readNamedPeriod = (text: string): NamedPeriod | undefined => {
  const bare = clean(text);
  const span = MONTHS_OF_YEAR.exec(bare);
  if (span !== null) return named(span[1], Number(span[2]), Number(span[2]));
  const date = DATE.exec(bare);
  if (date !== null) {
    const month = Number(date[2]);
    return named(date[1], month, yearToDateMonths(month));
  }
  const quarter = QUARTER.exec(bare);
  if (quarter !== null) {
    const months = monthsOfQuarter(bare, quarter[2]);
    return named(quarter[1], months, months);
  }
  const year = YEAR.exec(bare);
  return year === null ? undefined : named(year[1], 12, 12);
};

const named = (
  year: string | undefined,
  month: number,
  months: number | undefined,
): NamedPeriod | undefined =>
  year === undefined || !(month >= 1 && month <= 12)
    ? undefined
    : { end: endOf(year, month), months };

type Column = { readonly column: number; readonly title: string; readonly role: Role };
type Role = 'current' | 'prior' | 'other';

const RANKED: readonly (readonly [RegExp, Role, rank: number])[] = [
  [CURRENT_YEAR_TO_DATE, 'current', 0],
  [PRIOR_YEAR_TO_DATE, 'prior', 0],
  [OPENING, 'prior', 2],
  [PRIOR, 'prior', 1],
  [CURRENT, 'current', 1],
];

interface RankedColumn extends Column {
  readonly rank: number;
}

const rankedColumn = (title: string, column: number): RankedColumn | undefined => {
  const bare = clean(title);
  if (NO_AMOUNT.test(bare)) return undefined;
  for (const [pattern, role, rank] of RANKED)
    if (pattern.test(bare)) return { column, title, role, rank };
  return readNamedPeriod(bare) === undefined
    ? undefined
    : { column, title, role: 'other', rank: 1 };
};

/** Columns titled by dates: the newest is current, the next is prior. */
const withDatesPlaced = (columns: readonly RankedColumn[]): readonly RankedColumn[] => {
  const dated = columns
    .flatMap((column) => {
      const period = column.role === 'other' ? readNamedPeriod(column.title) : undefined;
      return period === undefined ? [] : [{ column, end: period.end }];
    })
    .sort((one, other) => (one.end < other.end ? 1 : -1));
  const roles = new Map(
    dated.map(({ column }, index) => [column.column, (['current', 'prior'] as const)[index]]),
  );
  return columns.map((column) => ({ ...column, role: roles.get(column.column) ?? column.role }));
};

const pick = (columns: readonly RankedColumn[], role: Role): RankedColumn | undefined =>
  columns
    .filter((column) => column.role === role)
    .sort((one, other) => one.rank - other.rank || one.column - other.column)[0];

const readBlock = (row: readonly string[], label: number, end: number): CasBlock => {
  const columns = withDatesPlaced(
    row.slice(label + 1, end).flatMap((title, offset) => {
      const column = rankedColumn(title, label + 1 + offset);
      return column === undefined ? [] : [column];
    }),
  );
  const current = pick(columns, 'current');
  const prior = pick(columns, 'prior');
  return {
    label,
    current: current?.column,
    prior: prior?.column,
    priorRestated: prior !== undefined && RESTATED.test(prior.title),
    unused: columns
      .filter((column) => column !== current && column !== prior)
      .map(({ column, title }) => [column, title] as const),
  };
};

const isTitle = (cell: string, column: number): boolean =>
  NO_AMOUNT.test(clean(cell)) || rankedColumn(cell, column) !== undefined;

/**
 * Many sheets leave the first title blank; then both amounts must be titled to tell it from a
 * date, and all else must be titles to tell it from the right half of a two-column balance sheet.
 */
const readUntitledBlock = (row: readonly string[]): readonly CasBlock[] => {
  if (clean(row[0] ?? '') !== '' || !row.every(isTitle)) return [];
  const block = readBlock(row, 0, row.length);
  return block.current !== undefined && block.prior !== undefined ? [block] : [];
};

/** Whether a row titles columns; a two-column balance sheet yields two blocks. */
export const readColumnTitles = (row: readonly string[]): readonly CasBlock[] | undefined => {
  const labels = row.flatMap((cell, column) => (LABEL_HEADER.test(clean(cell)) ? [column] : []));
  const blocks =
    labels.length === 0
      ? readUntitledBlock(row)
      : labels
          .map((label, index) => readBlock(row, label, labels[index + 1] ?? row.length))
          .filter(({ current, prior }) => current !== undefined || prior !== undefined);
  return blocks.length === 0 ? undefined : blocks;
};

/** The newest period that column titles themselves name. */
export const periodOfTitles = (row: readonly string[]): NamedPeriod | undefined =>
  row
    .flatMap((cell) => {
      const period = /\d{4}/.test(cell) ? readNamedPeriod(cell) : undefined;
      return period === undefined ? [] : [period];
    })
    .sort((one, other) => (one.end < other.end ? 1 : -1))[0];
