import type { AssessmentInput } from '../rating/assess.ts';
import { StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';

/** As filed: the newest statement of the list, not yet brought to twelve months. */
export const newestAsFiled = (statements: readonly FinancialStatement[]): FinancialStatement => {
  const [newest] = new StatementSeries(statements).statements;
  if (newest === undefined) throw new RangeError('a simulation needs at least one statement');
  return newest;
};

export const replaceStatement = (
  input: AssessmentInput,
  before: FinancialStatement,
  after: FinancialStatement,
): AssessmentInput => ({
  ...input,
  statements: input.statements.map((each) => (each === before ? after : each)),
});
