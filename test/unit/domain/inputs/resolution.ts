import type { Inputs } from '../../../../shared/domain/inputs/input.ts';
import { type ResolvedInputs, resolveInputs } from '../../../../shared/domain/inputs/resolve.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

type Lines = Readonly<Partial<Record<LineItemId, string>>>;

export const statement = (
  end: string,
  lines: Lines,
  basis: Partial<FinancialStatement> & { readonly months?: number } = {},
): FinancialStatement => {
  const { months = 12, ...rest } = basis;
  return {
    period: { end: isoDate(end), months },
    scope: 'consolidated',
    standard: 'CAS',
    currency: 'CNY',
    unitScale: 1,
    assurance: 'audited',
    version: 'as-reported',
    absentLines: 'unknown',
    lines: Object.fromEntries(
      Object.entries(lines).map(([item, amount]) => [item, decimal(amount)]),
    ),
    ...rest,
  };
};

const resolve = (inputs: Inputs, ...statements: readonly FinancialStatement[]): ResolvedInputs =>
  resolveInputs(inputs, { series: new StatementSeries(statements) });

type Resolved = ResolvedInputs & { readonly kind: 'resolved' };
type Unresolved = ResolvedInputs & { readonly kind: 'unresolved' };

export const resolved = (
  inputs: Inputs,
  ...statements: readonly FinancialStatement[]
): Resolved => {
  const result = resolve(inputs, ...statements);
  if (result.kind === 'unresolved') throw new Error(result.outcome.detail);
  return result;
};

export const unresolved = (
  inputs: Inputs,
  ...statements: readonly FinancialStatement[]
): Unresolved => {
  const result = resolve(inputs, ...statements);
  if (result.kind === 'resolved') throw new Error('resolved after all');
  return result;
};

export const textOf = ({ values }: Resolved, name: string): string | readonly string[] => {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for ${name}`);
  return 'toFixed' in value ? value.toFixed() : value.map((each) => each.toFixed());
};

export const originsOf = ({ trace }: ResolvedInputs): readonly string[] =>
  trace.flatMap(({ readings }) => readings.map(({ use }) => use.origin.kind));

export const periodsOf = ({ trace }: ResolvedInputs): readonly string[] =>
  trace.flatMap(({ readings }) => readings.map(({ period }) => period));
