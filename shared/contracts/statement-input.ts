import * as z from 'zod';
import { parseCurrency } from '../domain/identifiers/currency.ts';
import { quotedText } from '../domain/identifiers/normalised-text.ts';
import { parseUnitScale, type UnitScale } from '../domain/identifiers/unit-scale.ts';
import {
  isLineItemId,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
} from '../domain/statements/line-items/line-items.ts';
import {
  ABSENT_LINES,
  ASSURANCES,
  AUDIT_OPINIONS,
  type FinancialStatement,
  type Period,
  SCOPES,
  STANDARDS,
  VERSIONS,
} from '../domain/statements/statement.ts';
import type { Decimal } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { decimalInput } from './decimal-input.ts';
import { didYouMean } from './did-you-mean.ts';
import { dateInput, parsedText } from './parsed-text.ts';
import { report, sameText, type WireIssue } from './wire-issue.ts';

const MONTHS = [3, 6, 9, 12] as const;
const LINES_MAX = 400;

export const currencyInput = parsedText(parseCurrency).meta({
  description: 'ISO 4217 alphabetic code',
  override: { type: 'string' },
  examples: ['CNY'],
});

export const unitInput = z
  .unknown()
  .transform((given, context): UnitScale => {
    const parsed =
      typeof given === 'number' || (typeof given === 'string' && given.length <= 100)
        ? parseUnitScale(given)
        : undefined;
    if (parsed?.kind === 'ok') return parsed.value;
    const issue: WireIssue =
      parsed === undefined
        ? {
            code: 'type-wrong',
            detail: { en: 'Expected a factor or the name of a unit.', zh: '应为倍数或单位名称。' },
          }
        : { code: parsed.failure.code, detail: sameText(parsed.failure.detail) };
    report(context, issue);
    return z.NEVER;
  })
  .prefault(1)
  .meta({
    description: 'The unit the amounts are in: 1, 1000, 10000, "万元", "millions" …; default 1',
    override: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    examples: ['万元'],
  });

const periodInput = closedObject({
  end: dateInput.meta({ description: 'Last day of the period' }),
  months: z
    .literal([...MONTHS])
    .default(12)
    .meta({ description: 'Months covered by the flows, year to date' }),
  start: z.exactOptional(dateInput),
})
  .superRefine(({ end, start }, context) => {
    if (start !== undefined && start >= end)
      report(
        context,
        {
          code: 'period-reversed',
          detail: { en: 'The period starts after its end.', zh: '期间起始日晚于截止日。' },
        },
        ['start'],
      );
  })
  .transform((period): Period => period);

/** Everything about a statement but its lines: shared with the imports. */
export const statementBasisMembers = {
  scope: z.enum(SCOPES).default('consolidated'),
  standard: z.enum(STANDARDS),
  currency: currencyInput,
  unit: unitInput,
  assurance: z.enum(ASSURANCES),
  auditOpinion: z.exactOptional(z.enum(AUDIT_OPINIONS)),
  version: z.enum(VERSIONS).default('as-reported'),
  absentLines: z.enum(ABSENT_LINES).default('unknown').meta({
    description: 'Whether lines left out are nil or not known; missing is never taken for zero',
  }),
  document: z.exactOptional(
    z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['Annual report 2024'] }),
  ),
};

const statementSchema = closedObject({
  period: periodInput,
  ...statementBasisMembers,
  lines: z
    .record(z.string(), decimalInput)
    .meta({ description: 'Amount by line item, in `unit`; see GET /v1/line-items' }),
});

type StatementGiven = z.output<typeof statementSchema>;

const unknownLine = (name: string): WireIssue => {
  const meant = didYouMean(name, LINE_ITEM_IDS);
  return {
    code: 'line-unknown',
    detail: {
      en: `${quotedText(name)} is no line item.${meant === undefined ? ' See GET /v1/line-items.' : ` Did you mean ${meant}?`}`,
      zh: `没有报表项目 ${quotedText(name)}。${meant === undefined ? '参见 GET /v1/line-items。' : `是否应为 ${meant}？`}`,
    },
  };
};

const OPINION_WITHOUT_AUDIT: WireIssue = {
  code: 'opinion-without-audit',
  detail: {
    en: 'Only audited statements bear an audit opinion.',
    zh: '只有经审计的报表才有审计意见。',
  },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs on whatever was given, so that its findings stand beside those of the other members. */
const checkStatement = (given: unknown, context: z.core.$RefinementCtx): void => {
  if (!isRecord(given)) return;
  const lines = isRecord(given.lines) ? Object.keys(given.lines) : undefined;
  for (const name of lines?.filter((each) => !isLineItemId(each)) ?? [])
    report(context, unknownLine(name), ['lines', name]);
  const count: WireIssue | undefined =
    lines?.length === 0
      ? {
          code: 'too-few',
          detail: { en: 'A statement has at least one line.', zh: '报表至少应有一个项目。' },
        }
      : undefined;
  if (count !== undefined) report(context, count, ['lines']);
  if (lines !== undefined && lines.length > LINES_MAX)
    report(
      context,
      {
        code: 'too-many',
        detail: {
          en: `Expected at most ${LINES_MAX} lines.`,
          zh: `至多${LINES_MAX}个项目。`,
        },
      },
      ['lines'],
    );
  if (given.auditOpinion !== undefined && given.assurance !== 'audited')
    report(context, OPINION_WITHOUT_AUDIT, ['auditOpinion']);
};

const scaled = (item: LineItemId, value: Decimal, unit: UnitScale): Decimal =>
  (LINE_ITEMS[item].unit ?? 'amount') === 'amount' ? value.times(unit.factor) : value;

const toStatement = ({ unit, lines, ...given }: StatementGiven): FinancialStatement => ({
  ...given,
  unitScale: unit.factor,
  lines: Object.fromEntries(
    Object.entries(lines).flatMap(([item, value]) =>
      isLineItemId(item) ? [[item, scaled(item, value, unit)] as const] : [],
    ),
  ),
});

/** One company's statements for one period on one basis; amounts come in `unit`. */
export const statementInput = statementSchema
  .superRefine(checkStatement, { when: () => true })
  .transform(toStatement)
  .meta({ id: 'Statement' });
