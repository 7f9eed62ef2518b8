import * as z from 'zod';
import { isLineItemId, type LineItemId } from '../domain/statements/line-items/line-items.ts';
import {
  ABSENT_LINES,
  ASSURANCES,
  AUDIT_OPINIONS,
  type FinancialStatement,
  SCOPES,
  STANDARDS,
  VERSIONS,
} from '../domain/statements/statement.ts';
import { type Decimal, decimal, decimalText } from '../kernel/decimal.ts';
import { dateOutput, decimalOutput } from './output.ts';
import { dateInput } from './parsed-text.ts';

/** A statement as it is stored and sent back: every amount in currency units. */
const members = {
  period: z.object({ end: dateOutput, months: z.int(), start: z.exactOptional(dateOutput) }),
  scope: z.enum(SCOPES),
  standard: z.enum(STANDARDS),
  currency: z.string(),
  unitScale: z.int().meta({ description: 'The unit the document was presented in' }),
  assurance: z.enum(ASSURANCES),
  auditOpinion: z.exactOptional(z.enum(AUDIT_OPINIONS)),
  version: z.enum(VERSIONS),
  absentLines: z.enum(ABSENT_LINES),
  lines: z
    .record(z.string(), decimalOutput)
    .meta({ description: 'Amount by line item, in currency units' }),
  labels: z.exactOptional(z.record(z.string(), z.string())),
  publishedOn: z.exactOptional(dateOutput),
  document: z.exactOptional(z.string()),
};

export const statementRecordSchema = z.object(members);
export type StatementRecord = z.output<typeof statementRecordSchema>;

const entriesOf = <Value>(
  lines: Readonly<Partial<Record<LineItemId, Value>>>,
): readonly (readonly [LineItemId, Value])[] =>
  Object.entries(lines).flatMap(([item, value]) =>
    isLineItemId(item) && value !== undefined ? [[item, value] as const] : [],
  );

const sorted = <Value>(entries: readonly (readonly [string, Value])[]) =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

export const encodeStatement = ({
  lines,
  labels,
  receivedAt: _,
  ...statement
}: FinancialStatement): StatementRecord => ({
  ...statement,
  lines: sorted(
    entriesOf<Decimal>(lines).map(([item, value]) => [item, decimalText(value)] as const),
  ),
  ...(labels === undefined ? {} : { labels: sorted(entriesOf<string>(labels)) }),
});

const knownLines = <Value, Read>(
  lines: Readonly<Record<string, Value>>,
  read: (value: Value) => Read,
): Partial<Record<LineItemId, Read>> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([item, value]) =>
      isLineItemId(item) ? [[item, read(value)] as const] : [],
    ),
  );

export const decodeStatement = (record: StatementRecord): FinancialStatement => {
  const { period, lines, labels, publishedOn, ...rest } = record;
  const { end, start, months } = period;
  return {
    ...rest,
    period: {
      end: dateInput.parse(end),
      months,
      ...(start === undefined ? {} : { start: dateInput.parse(start) }),
    },
    lines: knownLines(lines, decimal),
    ...(publishedOn === undefined ? {} : { publishedOn: dateInput.parse(publishedOn) }),
    ...(labels === undefined ? {} : { labels: knownLines(labels, String) }),
  };
};
