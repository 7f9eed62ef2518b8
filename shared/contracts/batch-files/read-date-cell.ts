import { readNamedPeriod } from '../../domain/importers/cas-table-columns.ts';
import { addDays, type IsoDate, isoDate, parseDate } from '../../kernel/dates.ts';
import type { TableCell } from './table-cell.ts';

/** Day 1 of spreadsheets is 1900-01-01; they also count a 29 February 1900 that never was. */
const SERIAL_EPOCH = isoDate('1899-12-30');
/** Numbers that stand for days from 1954 to 2119, and for nothing else a person would write. */
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;

/** What a date becomes where its format was lost. */
const SERIAL = /^\d{5}$/;

const FULL_WIDTH = /[\uff10-\uff19\uff0e\uff0f\uff0d]/g;

const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: \d{1,2}:\d{2}.*)?$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

const plain = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s*([年月日号])\s*/g, '$1');

const dayOf = (text: string): IsoDate | undefined => {
  for (const form of FORMS) {
    const [, year, month = '', day = ''] = form.exec(text) ?? [];
    if (year === undefined) continue;
    const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return parsed.kind === 'ok' ? parsed.value : undefined;
  }
  return undefined;
};

const ofNumber = (value: number): IsoDate | undefined =>
  value >= SERIAL_MIN && value <= SERIAL_MAX
    ? addDays(SERIAL_EPOCH, Math.floor(value))
    : dayOf(String(value));

/** `2024-12-31`, `2024/12/31`, `2024.12.31`, `20241231`, `2024年12月31日` or a spreadsheet's own date. */
export const readDate = (cell: TableCell): IsoDate | undefined => {
  switch (cell.kind) {
    case 'date':
      return cell.date;
    case 'number':
      return ofNumber(cell.value);
    case 'text': {
      const text = plain(cell.text);
      return SERIAL.test(text) ? ofNumber(Number(text)) : dayOf(text);
    }
    default:
      return undefined;
  }
};

export interface PeriodEnd {
  readonly end: IsoDate;
  /** Where the text says so: 2024年1-9月 covers nine. */
  readonly months: number | undefined;
}

const YEAR_AND_MONTH = /^(\d{4})[-/.](\d{1,2})$|^(\d{4})年(\d{1,2})月(?:末|底|份)?$/;
const QUARTER = /^(\d{4})[-/ ]?Q([1-4])$/i;

const monthEnd = (year: string, month: number): IsoDate | undefined =>
  month >= 1 && month <= 12
    ? (readNamedPeriod(`${year}年${month}月1日`)?.end ?? undefined)
    : undefined;

const ofMonth = (text: string): PeriodEnd | undefined => {
  const [, year, month, otherYear, otherMonth] = YEAR_AND_MONTH.exec(text) ?? [];
  const end = monthEnd(year ?? otherYear ?? '', Number(month ?? otherMonth));
  return end === undefined ? undefined : { end, months: undefined };
};

const ofQuarter = (text: string): PeriodEnd | undefined => {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  const months = Number(quarter) * 3;
  const end = year === undefined ? undefined : monthEnd(year, months);
  return end === undefined ? undefined : { end, months };
};

/** A date, or a period that ends with one: 2024, 2024年度, 2024年1-9月, 2024-09, 2024Q3. */
export const readPeriodEnd = (cell: TableCell): PeriodEnd | undefined => {
  const day = readDate(cell);
  if (day !== undefined) return { end: day, months: undefined };
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const text = plain(String(cell.kind === 'text' ? cell.text : cell.value));
  const period = ofMonth(text) ?? ofQuarter(text);
  if (period !== undefined) return period;
  // A day that does not exist is no period either: 2024-02-30 is a slip, not February.
  return FORMS.some((form) => form.test(text)) ? undefined : readNamedPeriod(text);
};
