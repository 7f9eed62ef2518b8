import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { LineItemId } from './line-items/line-items.ts';

export const SCOPES = ['consolidated', 'parent-only'] as const;
export type Scope = (typeof SCOPES)[number];

export const STANDARDS = ['CAS', 'IFRS', 'US-GAAP', 'other'] as const;
export type AccountingStandard = (typeof STANDARDS)[number];

export const ASSURANCES = ['audited', 'reviewed', 'unaudited', 'management-accounts'] as const;
export type Assurance = (typeof ASSURANCES)[number];

export const AUDIT_OPINIONS = [
  'unqualified',
  'emphasis-of-matter',
  'qualified',
  'adverse',
  'disclaimer',
] as const;
export type AuditOpinion = (typeof AUDIT_OPINIONS)[number];

export const VERSIONS = ['as-reported', 'restated'] as const;
export type StatementVersion = (typeof VERSIONS)[number];

/** Whether a line the sender left out is nil, or simply not known. Missing is never zero. */
export const ABSENT_LINES = ['unknown', 'nil'] as const;
export type AbsentLines = (typeof ABSENT_LINES)[number];

export interface Period {
  readonly end: IsoDate;
  /** Months covered by the flows, year to date: 3, 6, 9 or 12. */
  readonly months: number;
  readonly start?: IsoDate;
}

/** One company's statements for one period on one basis, amounts in currency units. */
export interface FinancialStatement {
  readonly period: Period;
  readonly scope: Scope;
  readonly standard: AccountingStandard;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
  /** The unit the document was presented in (1, 1000, 10000 …): drives rounding tolerances. */
  readonly unitScale: number;
  readonly assurance: Assurance;
  readonly auditOpinion?: AuditOpinion;
  readonly version: StatementVersion;
  readonly absentLines: AbsentLines;
  readonly lines: Readonly<Partial<Record<LineItemId, Decimal>>>;
  /** How each line was called where it came from, for the trace. */
  readonly labels?: Readonly<Partial<Record<LineItemId, string>>>;
  /** The document, for example `Annual Report 2023`. */
  readonly document?: string;
  /** The day it became public or reached the bank; it counts from then, not from the period's end. */
  readonly publishedOn?: IsoDate;
  /** When the system learned it; absent for statements sent inline. */
  readonly receivedAt?: IsoInstant;
}

/** `2023-12-31 (12 months, consolidated, CAS, CNY)`: names one basis in messages and traces. */
export const describeBasis = (statement: FinancialStatement): string =>
  `${statement.period.end} (${statement.period.months} months, ${statement.scope}, ` +
  `${statement.standard}, ${statement.currency})`;

/** Whether figures of both may meet in one ratio. */
export const sameBasis = (one: FinancialStatement, other: FinancialStatement): boolean =>
  one.scope === other.scope && one.standard === other.standard && one.currency === other.currency;
