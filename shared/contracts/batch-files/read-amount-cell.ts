import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import {
  type AmountFailureCode,
  FRACTION_DIGITS_MAX,
  INTEGER_DIGITS_MAX,
  parseAmount,
} from '../../domain/importers/parse-amount.ts';
import { type Decimal, decimal, decimalText, ZERO } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { WireIssue } from '../wire-issue.ts';
import { cellText, type TableCell } from './table-cell.ts';

type Expected = Readonly<Record<AmountFailureCode, { readonly en: string; readonly zh: string }>>;

const EXPECTED: Expected = {
  'amount-not-a-number': {
    en: 'is no number; write it like 1234.56, 1,234.56 or (1,234.56)',
    zh: '不是数字；请写成 1234.56、1,234.56 或 (1,234.56)',
  },
  'amount-ambiguous': {
    en: 'can be read in more than one way; commas belong between groups of three digits',
    zh: '有多种读法；逗号只能用作千分位',
  },
  'amount-too-large': {
    en: `has more than ${INTEGER_DIGITS_MAX} digits before the point`,
    zh: `小数点前超过 ${INTEGER_DIGITS_MAX} 位`,
  },
  'amount-too-precise': {
    en: `has more than ${FRACTION_DIGITS_MAX} digits after the point`,
    zh: `小数点后超过 ${FRACTION_DIGITS_MAX} 位`,
  },
  'amount-inexact': {
    en: 'is too large to be exact in a spreadsheet; format the cell as text',
    zh: '数值过大，表格无法精确表示；请将单元格设为文本',
  },
};

export const issueOfCell = (code: string, cell: TableCell, en: string, zh: string): WireIssue => {
  const quoted = quotedText(cellText(cell));
  return { code, detail: { en: `${quoted} ${en}.`, zh: `${quoted} ${zh}。` } };
};

export const errorCell = (cell: TableCell): WireIssue =>
  issueOfCell(
    'cell-error',
    cell,
    'is an error of the spreadsheet; mend its formula or write the value',
    '是表格公式错误；请修正公式或直接填写数值',
  );

/** Digits that a spreadsheet shows of a double; what follows is noise of its arithmetic. */
const SHOWN_DIGITS = 15;

/** A computed cell has digits nobody wrote: the double is read as shown, to six places. */
const ofNumber = (value: number): number => Number(value.toPrecision(SHOWN_DIGITS));

const PERCENT = /^(.*?)\s*[%％]$/s;

interface AmountReading {
  /** A rate may be written in percent. */
  readonly isRate?: boolean;
}

const percentOf = (text: string): Result<Decimal | undefined, AmountFailureCode> | undefined => {
  const bare = PERCENT.exec(text)?.[1];
  if (bare === undefined) return undefined;
  const parsed = parseAmount(bare, { dash: 'nil' });
  if (parsed.kind === 'failed') return failed(parsed.failure.code);
  return ok(parsed.value.kind === 'amount' ? parsed.value.value.div(100) : undefined);
};

const read = (
  cell: TableCell,
  { isRate = false }: AmountReading,
): Result<Decimal | undefined, AmountFailureCode> => {
  const percent = isRate && cell.kind === 'text' ? percentOf(cell.text) : undefined;
  if (percent !== undefined) return percent;
  const given = cell.kind === 'number' ? ofNumber(cell.value) : cellText(cell);
  const rounded =
    typeof given === 'number' && Number.isFinite(given)
      ? decimal(given).toDecimalPlaces(FRACTION_DIGITS_MAX).toFixed()
      : given;
  if (typeof given === 'number' && Math.abs(given) > Number.MAX_SAFE_INTEGER)
    return failed('amount-inexact');
  const parsed = parseAmount(rounded, { dash: 'nil' });
  if (parsed.kind === 'failed') return failed(parsed.failure.code);
  const { value } = parsed;
  if (value.kind === 'absent') return ok(undefined);
  return ok(value.kind === 'nil' ? ZERO : value.value);
};

/** Most cells are plain already, and reading them as decimals takes most of the time. */
const PLAIN = /^-?[1-9]\d{0,14}(?:\.\d{0,5}[1-9])?$/;

/** A plain decimal; undefined where the cell says nothing. A dash means nil. */
export const readAmountCell = (
  cell: TableCell,
  reading: AmountReading = {},
): Result<string | undefined, WireIssue> => {
  if (cell.kind === 'empty') return ok(undefined);
  if (cell.kind === 'error') return failed(errorCell(cell));
  if (cell.kind === 'text' && PLAIN.test(cell.text)) return ok(cell.text);
  const amount = read(cell, reading);
  if (amount.kind === 'ok')
    return ok(amount.value === undefined ? undefined : decimalText(amount.value));
  const { en, zh } = EXPECTED[amount.failure];
  return failed(issueOfCell(amount.failure, cell, en, zh));
};
