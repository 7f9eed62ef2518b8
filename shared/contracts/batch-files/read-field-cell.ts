import { parseUnitScale } from '../../domain/identifiers/unit-scale.ts';
import { nearestNames } from '../../domain/importers/text-distance.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { WireIssue } from '../wire-issue.ts';
import { errorCell, issueOfCell, readAmountCell } from './read-amount-cell.ts';
import { readDate, readPeriodEnd } from './read-date-cell.ts';
import { cellText, type TableCell } from './table-cell.ts';
import type { FieldForm } from './table-field.ts';
import { wordKey } from './words.ts';

/** A value as the request holds it, and what else the cell said. */
export interface FieldReading {
  readonly value: string | number | boolean;
  /** Where the cell of a period also says how many months it covers. */
  readonly months?: number;
}

type Read = Result<FieldReading, WireIssue>;

const value = (given: FieldReading['value']): Read => ok({ value: given });

const notADate = (cell: TableCell): Read =>
  failed(
    issueOfCell(
      'date-malformed',
      cell,
      'is no day; write it like 2024-12-31 or 2024年12月31日',
      '不是日期；请写成 2024-12-31 或 2024年12月31日',
    ),
  );

const MONTHS_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['年报', 12],
  ['年度', 12],
  ['全年', 12],
  ['annual', 12],
  ['半年报', 6],
  ['中报', 6],
  ['半年度', 6],
  ['interim', 6],
  ['一季报', 3],
  ['一季度', 3],
  ['第一季度', 3],
  ['三季报', 9],
  ['三季度', 9],
  ['前三季度', 9],
]);

const readMonths = (cell: TableCell): Read => {
  const word = wordKey(cellText(cell)).replace(/个?月$|months?$/, '');
  const months = MONTHS_BY_WORD.get(word) ?? (/^(?:3|6|9|12)$/.test(word) ? Number(word) : 0);
  return months > 0
    ? value(months)
    : failed(
        issueOfCell(
          'not-one-of',
          cell,
          'is none of 3, 6, 9 and 12 months',
          '应为 3、6、9 或 12 个月',
        ),
      );
};

const readUnit = (cell: TableCell): Read => {
  const text = cellText(cell);
  const parsed = parseUnitScale(cell.kind === 'number' ? cell.value : text);
  return parsed.kind === 'ok'
    ? value(text)
    : failed(
        issueOfCell(
          parsed.failure.code,
          cell,
          'is no unit; write 元, 千元, 万元, 百万元 or 亿元',
          '不是金额单位；请填元、千元、万元、百万元或亿元',
        ),
      );
};

const YES = new Set(['是', '有', 'yes', 'y', 'true', '1', '√']);
const NO = new Set(['否', '无', '非', 'no', 'n', 'false', '0', '×']);

const readFlag = (cell: TableCell): Read => {
  if (cell.kind === 'flag') return value(cell.value);
  const word = wordKey(cellText(cell));
  if (YES.has(word)) return value(true);
  if (NO.has(word)) return value(false);
  return failed(issueOfCell('not-one-of', cell, 'is neither yes nor no', '应为是或否'));
};

type Words = Readonly<Record<string, readonly string[]>>;

const readWord = (cell: TableCell, words: Words): Read => {
  const text = cellText(cell);
  const key = wordKey(text);
  for (const [code, names] of Object.entries(words))
    if ([code, ...names].some((name) => wordKey(name) === key)) return value(code);
  const all = Object.entries(words).flatMap(([code, names]) => [...names, code]);
  const meant = nearestNames(text, all)[0];
  const shown = Object.entries(words).map(([code, [first]]) => `${first ?? code} (${code})`);
  return failed(
    issueOfCell(
      'not-one-of',
      cell,
      `is not known here${meant === undefined ? '' : `; did you mean ${meant}`}. Write one of ${shown.join(', ')}`,
      `不可识别${meant === undefined ? '' : `，是否应为 ${meant}`}。可填：${shown.join('、')}`,
    ),
  );
};

/** Codes of two or three capitals pass as they are: the request's own check knows all of them. */
const CODE = /^[A-Z]{2,3}$/;

const readWordOrCode = (cell: TableCell, words: Words): Read => {
  const read = readWord(cell, words);
  const code = cellText(cell).trim().toUpperCase();
  return read.kind === 'failed' && CODE.test(code) ? value(code) : read;
};

/** A long number that a spreadsheet took for one: ids and codes are digits to be kept. */
const digits = (cell: TableCell): string =>
  cell.kind === 'number' && Number.isSafeInteger(cell.value)
    ? cell.value.toFixed()
    : cellText(cell);

/** Reads a cell that is not empty by the form of its column. */
export const readFieldCell = (cell: TableCell, form: FieldForm): Read => {
  if (cell.kind === 'error') return failed(errorCell(cell));
  switch (form.kind) {
    case 'text':
      return value(digits(cell));
    case 'date': {
      const date = readDate(cell);
      return date === undefined ? notADate(cell) : value(date);
    }
    case 'period-end': {
      const period = readPeriodEnd(cell);
      if (period === undefined) return notADate(cell);
      const { end, months } = period;
      return ok({ value: end, ...(months === undefined ? {} : { months }) });
    }
    case 'months':
      return readMonths(cell);
    case 'unit':
      return readUnit(cell);
    case 'flag':
      return readFlag(cell);
    case 'score': {
      const amount = readAmountCell(cell);
      return amount.kind === 'failed' ? amount : value(amount.value ?? '');
    }
    case 'words':
      return readWordOrCode(cell, form.words);
  }
};
