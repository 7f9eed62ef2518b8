import * as z from 'zod';
import { parseCurrency } from '../domain/identifiers/currency.ts';
import { currencyNamed } from '../domain/identifiers/currency-words.ts';
import { quotedText } from '../domain/identifiers/normalised-text.ts';
import { parseUnitScale, type UnitScale } from '../domain/identifiers/unit-scale.ts';
import {
  ABSENT_LINES,
  ASSURANCES,
  AUDIT_OPINIONS,
  type Period,
  SCOPES,
  STANDARDS,
  VERSIONS,
} from '../domain/statements/statement.ts';
import { isoDate } from '../kernel/dates.ts';
import { failed } from '../kernel/result.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { decimalJsonSchema } from './decimal-input.ts';
import { dateInput, parsedText } from './parsed-text.ts';
import {
  type LineOffence,
  NAMINGS,
  readStatement,
  type StatementHeader,
  type StatementRead,
} from './statement-lines.ts';
import { domainIssue, report, type WireIssue } from './wire-issue.ts';

const MONTHS = [3, 6, 9, 12] as const;
const LINES_MAX = 400;

const CODE = /^[A-Z]{3}$/;

const currencyOf = (text: string) => {
  const parsed = parseCurrency(text);
  if (parsed.kind === 'ok') return parsed;
  const { code, detail, expected } = parsed.failure;
  const wanted = CODE.test(expected) ? expected : 'ISO 4217 字母代码，如 CNY、USD 或 EUR';
  return failed({
    code,
    detail: { en: detail, zh: `没有此记账货币 ${quotedText(text)}，应为 ${wanted}。` },
  });
};

export const currencyInput = parsedText(currencyOf).meta({
  description: 'ISO 4217 alphabetic code',
  override: { type: 'string' },
  examples: ['CNY'],
});

/** A unit with the currency that its name bears, such as 百万美元. */
export interface UnitGiven extends UnitScale {
  readonly currency?: string;
}

const withCurrencyNamed = (unit: UnitScale, given: unknown): UnitGiven => {
  const currency = typeof given === 'string' ? currencyNamed(given) : undefined;
  return currency === undefined ? unit : { ...unit, currency };
};

export const unitInput = z
  .unknown()
  .transform((given, context): UnitGiven => {
    const parsed =
      typeof given === 'number' || (typeof given === 'string' && given.length <= 100)
        ? parseUnitScale(given)
        : undefined;
    if (parsed?.kind === 'ok') return withCurrencyNamed(parsed.value, given);
    const issue: WireIssue =
      parsed === undefined
        ? {
            code: 'type-wrong',
            detail: { en: 'Expected a factor or the name of a unit.', zh: '应为倍数或单位名称。' },
          }
        : domainIssue(parsed.failure.code, parsed.failure.detail);
    report(context, issue);
    return z.NEVER;
  })
  .prefault(1)
  .meta({
    description: 'The unit the amounts are in: 1, 1000, 10000, "万元", "millions" …; default 1',
    override: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    examples: ['万元'],
  });

export const periodInput = closedObject({
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
  publishedOn: z.exactOptional(
    dateInput.meta({
      description:
        'The day they became public or reached you: they count from then on, not from the period’s end',
    }),
  ),
  document: z.exactOptional(
    z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['Annual report 2024'] }),
  ),
};

const linesInput = bounded(LINES_MAX, z.record(z.string(), z.unknown())).meta({
  description: 'Amount by line, in `unit`; see GET /v1/line-items',
  override: {
    type: 'object',
    additionalProperties: decimalJsonSchema,
  },
});

const statementSchema = closedObject({
  period: periodInput,
  ...statementBasisMembers,
  naming: z.enum(NAMINGS).default('canonical').meta({
    description:
      'Whose line names are used: ours, the Chinese format’s (with its signs), or taxonomy elements',
  }),
  lines: linesInput,
});

const OPINION_WITHOUT_AUDIT: WireIssue = {
  code: 'opinion-without-audit',
  detail: {
    en: 'Only audited statements bear an audit opinion.',
    zh: '只有经审计的报表才有审计意见。',
  },
};

const NO_LINES: WireIssue = {
  code: 'too-few',
  detail: { en: 'A statement has at least one line.', zh: '报表至少应有一个项目。' },
};

/** 百万美元 beside CNY: one of the two is a mistake, and no ratio would show which. */
export const reportUnitCurrency = (
  unit: UnitGiven | undefined,
  currency: string | undefined,
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void => {
  const named = unit?.currency;
  if (named === undefined || currency === undefined || named === currency) return;
  const detail = `the unit names ${named}: expected ${currency}.`;
  report(context, domainIssue('currency-contradicts', detail), ['unit']);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stands in while the real header has findings of its own; lines read alike under any. */
const ANY_HEADER: StatementHeader = {
  period: { end: isoDate('2000-12-31'), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'unaudited',
  version: 'as-reported',
  absentLines: 'unknown',
};

const reportOffences = (
  offences: readonly LineOffence[],
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void => {
  for (const { path, issue } of offences) report(context, issue, ['lines', ...path]);
};

const namingSchema = z.enum(NAMINGS).default('canonical');

/** Runs on whatever was given, so that its findings stand beside those of the other members. */
const checkStatement = (given: unknown, context: z.core.$RefinementCtx): void => {
  if (!isRecord(given)) return;
  const { lines, naming, auditOpinion, assurance } = given;
  if (auditOpinion !== undefined && assurance !== 'audited')
    report(context, OPINION_WITHOUT_AUDIT, ['auditOpinion']);
  // Too many lines were not read: zod leaves its mark of an aborted value in their place.
  if (!isRecord(lines) || lines === z.NEVER) return;
  const count = Object.keys(lines).length;
  if (count === 0) report(context, NO_LINES, ['lines']);
  const hasFindings = context.issues.length > 0;
  const vocabulary = namingSchema.safeParse(naming);
  // Without findings the lines are read for good below, and report there.
  if (!hasFindings || !vocabulary.success || count === 0 || count > LINES_MAX) return;
  const read = readStatement(vocabulary.data, ANY_HEADER, lines);
  if (read.kind === 'failed') reportOffences(read.failure, context);
};

/** One company's statements for one period on one basis; amounts come in `unit`. */
export const statementInput = statementSchema
  .superRefine(checkStatement, { when: () => true })
  .superRefine(({ unit, currency }, context) => {
    reportUnitCurrency(unit, currency, context);
  })
  .transform(({ unit, naming, lines, ...given }, context): StatementRead => {
    const read = readStatement(naming, { ...given, unitScale: unit.factor }, lines);
    if (read.kind === 'ok') return read.value;
    reportOffences(read.failure, context);
    return z.NEVER;
  })
  .meta({ id: 'Statement' });
