import { type Decimal, decimal, ONE, ZERO } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { PARAMETERS } from '../inputs/input.ts';
import type { AssessmentInput } from '../rating/assess.ts';
import { isLineItemId, type LineItemId } from '../statements/line-items/line-items.ts';
import { StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import type { StatementValues } from '../statements/values.ts';
import { applyKnowledge } from './apply-knowledge.ts';
import { availableCash, financeShortfall } from './cash-shortfall.ts';
import { type Change, type DriverChange, isStatementChange, type LineChange } from './change.ts';
import {
  marginalInterestRate,
  marginalTaxRate,
  minorityShare,
  type PropagationSettings,
} from './earnings.ts';
import { Ledger } from './ledger.ts';
import { postLine } from './line-change.ts';
import { newestAsFiled, replaceStatement } from './newest-statement.ts';
import { postDriver } from './post-driver.ts';
import { ChangeRefused, type SimulationFinding } from './simulation-finding.ts';

/** One line of the newest statement as the changes left it. */
export interface LineEffect {
  readonly line: LineItemId;
  /** Absent where the line was not reported before. */
  readonly before?: Decimal;
  readonly after: Decimal;
}

/** The changed input together with what became of the newest statement. */
export interface AppliedChanges {
  readonly input: AssessmentInput;
  readonly lines: readonly LineEffect[];
  /** Short-term borrowings drawn because cash did not suffice. */
  readonly shortfallBorrowed: Decimal;
  /** Changes that were left out because a figure lacks; only where they were allowed to be. */
  readonly skipped: readonly SimulationFinding[];
}

const claims = (values: StatementValues): Decimal | undefined => {
  const owed = values.valueOf('tradeReceivables');
  const advances = values.valueOf('contractLiabilities');
  return owed === undefined || advances === undefined ? undefined : owed.minus(advances);
};

/** Cash from customers beyond revenue that is not a change of receivables: value-added tax. */
const cashPerRevenue = (series: StatementSeries): Decimal => {
  const { values } = series.current;
  const [received, revenue] = [values.valueOf('cashFromCustomers'), values.valueOf('revenue')];
  if (received === undefined || revenue === undefined || revenue.lte(0)) return ONE;
  const prior = series.before(series.current);
  const [opening, closing] = [
    prior.kind === 'found' ? claims(prior.view.values) : undefined,
    claims(values),
  ];
  const moved = opening === undefined || closing === undefined ? ZERO : opening.minus(closing);
  return received.minus(moved).div(revenue);
};

const DAY_BASIS = 'dayBasis';

/** What the base case says about tax, interest, owners and collection. */
export const settingsOf = (input: AssessmentInput, ledger: Ledger): PropagationSettings => {
  const statutory =
    ledger.known('statutoryTaxRate') ??
    input.parameters?.statutoryTaxRate ??
    decimal(PARAMETERS.statutoryTaxRate);
  return {
    dayBasis: input.parameters?.[DAY_BASIS] ?? decimal(PARAMETERS.dayBasis),
    taxRate: marginalTaxRate(ledger, statutory),
    interestRate: marginalInterestRate(ledger),
    minorityShare: minorityShare(ledger),
    cashPerRevenue: cashPerRevenue(new StatementSeries(input.statements)),
  };
};

/** A ledger on the newest statement of the input, for reading bounds as well as for posting. */
export const ledgerOf = (input: AssessmentInput): Ledger =>
  new Ledger(newestAsFiled(input.statements));

const effectsOf = (before: FinancialStatement, after: FinancialStatement): readonly LineEffect[] =>
  Object.entries(after.lines).flatMap(([line, value]) => {
    if (!isLineItemId(line)) return [];
    const was = before.lines[line];
    if (was?.eq(value) === true) return [];
    return [{ line, after: value, ...(was === undefined ? {} : { before: was }) }];
  });

interface Attempt {
  readonly findings: readonly SimulationFinding[];
  readonly ledger: Ledger;
  readonly shortfallBorrowed: Decimal;
}

const findingOf = (refusal: ChangeRefused, pointer: string): SimulationFinding => ({
  pointer: refusal.member === undefined ? pointer : `${pointer}/${refusal.member}`,
  code: refusal.code,
  detail: refusal.detail,
  lines: refusal.lines,
});

/** Runs one step; a refusal becomes a finding, anything else is a bug and goes on. */
const attempt = (step: () => void, pointer: string): readonly SimulationFinding[] => {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof ChangeRefused) return [findingOf(error, pointer)];
    throw error;
  }
};

interface Placed<Kind> {
  readonly change: Kind;
  readonly pointer: string;
}

const isPropagated = (change: DriverChange | LineChange): boolean =>
  change.kind !== 'line' || change.effect === 'propagated';

/** Posts to a fresh ledger every time, so that a refused change leaves no half of itself. */
const postAll = (
  input: AssessmentInput,
  changes: readonly Placed<DriverChange | LineChange>[],
): Attempt => {
  const ledger = ledgerOf(input);
  const settings = settingsOf(input, ledger);
  const findings: SimulationFinding[] = [];
  for (const { change, pointer } of changes)
    findings.push(
      ...attempt(() => {
        if (change.kind === 'line') postLine(ledger, change, settings);
        else postDriver(ledger, change, settings);
      }, pointer),
    );
  let shortfallBorrowed = ZERO;
  const last = changes.findLast(({ change }) => isPropagated(change));
  if (last !== undefined && findings.length === 0)
    findings.push(
      ...attempt(() => {
        if (ledger.known('cash') === undefined) return;
        const before = availableCash(ledgerOf(input));
        shortfallBorrowed = financeShortfall(ledger, before, settings);
      }, last.pointer),
    );
  return { findings, ledger, shortfallBorrowed };
};

/** Posts what can be posted; every refused change is left out and named. */
const postWillingly = (
  input: AssessmentInput,
  changes: readonly Placed<DriverChange | LineChange>[],
): Attempt & { readonly skipped: readonly SimulationFinding[] } => {
  let [left, skipped] = [changes, [] as readonly SimulationFinding[]];
  let posted = postAll(input, left);
  while (posted.findings.length > 0 && left.length > 0) {
    const refused = posted.findings;
    skipped = [...skipped, ...refused];
    left = left.filter(
      ({ pointer }) =>
        !refused.some((each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`)),
    );
    posted = postAll(input, left);
  }
  return { ...posted, skipped };
};

export interface ApplyOptions {
  /** Leave out what cannot be propagated instead of refusing all; for declared scenarios. */
  readonly whenRefused?: 'fail' | 'skip';
}

/**
 * Applies changes in their order: lines and drivers to the newest statement, as filed, then what is
 * known beside it. Drivers keep every accounting identity that held. Fails with all findings at
 * once and changes nothing then. Throws only on an input without statements.
 */
export const applyChangesInFull = (
  input: AssessmentInput,
  changes: readonly Change[],
  { whenRefused = 'fail' }: ApplyOptions = {},
): Result<AppliedChanges, readonly SimulationFinding[]> => {
  const placed = changes.map((change, index) => ({ change, pointer: `/${index}` }));
  const onStatement = placed.flatMap(({ change, pointer }) =>
    isStatementChange(change) ? [{ change, pointer }] : [],
  );
  const posted =
    whenRefused === 'skip'
      ? postWillingly(input, onStatement)
      : { ...postAll(input, onStatement), skipped: [] };
  const findings = [...posted.findings];
  const before = newestAsFiled(input.statements);
  const after = posted.ledger.statement();
  let changed = onStatement.length === 0 ? input : replaceStatement(input, before, after);
  for (const { change, pointer } of placed)
    if (!isStatementChange(change))
      findings.push(
        ...attempt(() => {
          changed = applyKnowledge(changed, change);
        }, pointer),
      );
  if (findings.length > 0) return failed(findings);
  const { shortfallBorrowed, skipped } = posted;
  return ok({ input: changed, lines: effectsOf(before, after), shortfallBorrowed, skipped });
};

/** The changed input alone. */
export const applyChanges = (
  input: AssessmentInput,
  changes: readonly Change[],
): Result<AssessmentInput, readonly SimulationFinding[]> => {
  const applied = applyChangesInFull(input, changes);
  return applied.kind === 'ok' ? ok(applied.value.input) : applied;
};
