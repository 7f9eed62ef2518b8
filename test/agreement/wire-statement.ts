import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { decimalText } from '../../shared/kernel/decimal.ts';

/** A statement as a caller would send it: amounts in its presentation unit, as text. */
export const wireStatement = (statement: FinancialStatement) => ({
  period: statement.period,
  scope: statement.scope,
  standard: statement.standard,
  currency: statement.currency,
  unit: statement.unitScale,
  assurance: statement.assurance,
  version: statement.version,
  absentLines: statement.absentLines,
  lines: Object.fromEntries(
    Object.entries(statement.lines).map(([line, value]) => [
      line,
      decimalText(value.div(statement.unitScale)),
    ]),
  ),
});
