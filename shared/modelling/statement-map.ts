import * as z from 'zod';
import { isLineItemId, type LineItemId } from '../domain/statements/line-items/line-items.ts';
import {
  ABSENT_LINES,
  ASSURANCES,
  type FinancialStatement,
  STANDARDS,
} from '../domain/statements/statement.ts';
import { type IsoDate, parseDate } from '../kernel/dates.ts';
import { type Decimal, decimal, sum, ZERO } from '../kernel/decimal.ts';
import { failed, ok, type Result } from '../kernel/result.ts';

/** How one line is read from a row: a column, adjusted by others where the file omits lines. */
const columnRule = z.strictObject({
  column: z.string(),
  plus: z.array(z.string()).default([]),
  minus: z.array(z.string()).default([]),
  absolute: z.boolean().default(false),
  zeroIsMissing: z.boolean().default(false),
});

/** A figure that the file’s own definitions fix, for example debt that another column includes. */
const constantRule = z.strictObject({ constant: z.number(), because: z.string() });

const lineRule = z.union([
  z.string().transform((column) => columnRule.parse({ column })),
  columnRule,
  constantRule,
]);

/**
 * Says how a CSV with one row a firm-year becomes canonical statements. `amountsIn` is the unit
 * of the figures in the file, `unit` the precision they were presented with.
 */
export const statementMapSchema = z.strictObject({
  source: z.string(),
  id: z.string(),
  periodEnd: z.union([
    z.strictObject({ column: z.string() }),
    z.strictObject({ year: z.string() }),
  ]),
  currency: z.string(),
  amountsIn: z.number().positive(),
  unit: z.number().positive(),
  standard: z.enum(STANDARDS),
  assurance: z.enum(ASSURANCES),
  absentLines: z.enum(ABSENT_LINES),
  lines: z.record(z.string().refine(isLineItemId, 'not a canonical line'), lineRule),
  outcome: z.string().optional(),
  /** The model that suits the companies of the file; scoring takes it unless told otherwise. */
  model: z.string().optional(),
  /** A column with agencies’ notches, and the number that stands for AAA in it. */
  agencyNotch: z.strictObject({ column: z.string(), best: z.number() }).optional(),
});

export type StatementMap = z.output<typeof statementMapSchema>;
type LineRule = z.output<typeof columnRule> | z.output<typeof constantRule>;

export type Row = Readonly<Record<string, string>>;

export interface MappedRow {
  readonly id: string;
  readonly statement: FinancialStatement;
  /** Whether the company failed in the year after, where the file says. */
  readonly failed?: boolean;
}

/** No company has more of anything, in any currency and unit. */
const MAGNITUDE_MAX = '1e24';

const PLAIN_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i;

/** Undefined for a blank cell; throws a message for anything else that is not a number. */
const readNumber = (row: Row, column: string): Decimal | undefined => {
  const text = row[column]?.trim();
  if (text === undefined) throw new Error(`no column ${column}`);
  if (text === '') return undefined;
  if (!PLAIN_NUMBER.test(text)) throw new Error(`${column}: not a number: ${text.slice(0, 40)}`);
  const value = decimal(text);
  if (value.abs().gt(MAGNITUDE_MAX))
    throw new Error(`${column}: out of range: ${text.slice(0, 40)}`);
  return value;
};

const readLine = (row: Row, rule: LineRule): Decimal | undefined => {
  if ('constant' in rule) return decimal(rule.constant);
  const base = readNumber(row, rule.column);
  if (base === undefined || (rule.zeroIsMissing && base.isZero())) return undefined;
  const total = (columns: readonly string[]): Decimal =>
    sum(columns.map((column) => readNumber(row, column) ?? ZERO));
  const value = base.plus(total(rule.plus)).minus(total(rule.minus));
  return rule.absolute ? value.abs() : value;
};

const readPeriodEnd = (row: Row, map: StatementMap): IsoDate => {
  const rule = map.periodEnd;
  const text =
    'year' in rule ? `${row[rule.year]?.trim()}-12-31` : (row[rule.column]?.trim() ?? '');
  const parsed = parseDate(text);
  if (parsed.kind === 'failed') throw new Error(`not a period end: ${text.slice(0, 40)}`);
  return parsed.value;
};

/** One row as a canonical statement, or the reason why it cannot be read. */
export const mapRow = (row: Row, map: StatementMap): Result<MappedRow, string> => {
  try {
    const scale = decimal(map.amountsIn);
    const lines: Partial<Record<LineItemId, Decimal>> = {};
    for (const [line, rule] of Object.entries(map.lines)) {
      const value = readLine(row, rule);
      if (value !== undefined && isLineItemId(line)) lines[line] = value.times(scale);
    }
    const outcome = map.outcome === undefined ? undefined : row[map.outcome];
    return ok({
      id: row[map.id] ?? '',
      statement: {
        period: { end: readPeriodEnd(row, map), months: 12 },
        scope: 'consolidated',
        standard: map.standard,
        currency: map.currency,
        unitScale: map.unit,
        assurance: map.assurance,
        version: 'as-reported',
        absentLines: map.absentLines,
        lines,
      },
      ...(outcome === undefined || outcome === '' ? {} : { failed: outcome === '1' }),
    });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
