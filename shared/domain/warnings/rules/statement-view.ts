import { daysBetween, type IsoDate, yearOf } from '../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { type BenchmarkResult, evaluateBenchmark } from '../../benchmarks/benchmark.ts';
import { BENCHMARKS } from '../../benchmarks/index.generated.ts';
import { usDollarRate } from '../../currencies/reference-rates.ts';
import { checkIdentities } from '../../identities/check-identities.ts';
import type { IdentityFinding } from '../../identities/identity-finding.ts';
import { INDICATORS } from '../../indicators/index.generated.ts';
import { evaluateIndicator, type IndicatorResult } from '../../indicators/indicator.ts';
import type { ParameterName } from '../../inputs/input.ts';
import type { InputContext } from '../../inputs/resolve.ts';
import type { ExternalFigures } from '../../quality/external-figures.ts';
import { QUALITY_CHECKS } from '../../quality/index.generated.ts';
import type { QualityCheckResult } from '../../quality/quality-check.ts';
import { StatementSeries } from '../../statements/series.ts';
import { type FinancialStatement, sameBasis } from '../../statements/statement.ts';

/** What the statements of one company say, known on a day; computed when asked for, once. */
export interface StatementView {
  /** Every version known, restatements beside what they restate. */
  readonly statements: readonly FinancialStatement[];
  readonly series: StatementSeries;
  readonly inputs: InputContext;
  indicator(id: string): IndicatorResult;
  benchmark(id: string): BenchmarkResult;
  qualityCheck(id: string): QualityCheckResult;
  qualityChecks(): readonly QualityCheckResult[];
  identityFindings(): readonly IdentityFinding[];
  /** The same company as seen from one year before, on the same basis; undefined without one. */
  yearBefore(): StatementView | undefined;
}

export interface StatementViewInput {
  readonly asOf: IsoDate;
  readonly statements: readonly [FinancialStatement, ...FinancialStatement[]];
  readonly foundedOn?: IsoDate;
  readonly isFinancial?: boolean;
  readonly parameters?: Readonly<Partial<Record<ParameterName, Decimal>>>;
  readonly external?: ExternalFigures;
}

const DAYS_PER_YEAR = '365.2425';

/** Looks up by id; an unknown id is a bug of the rule that asks. */
const catalogued = <Item extends { readonly id: string }>(items: readonly Item[]) => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string): Item => {
    const item = byId.get(id);
    if (item === undefined) throw new RangeError(`not in the catalogue: ${id}`);
    return item;
  };
};

const indicatorOf = catalogued(INDICATORS);
const benchmarkOf = catalogued(BENCHMARKS);
const checkOf = catalogued(QUALITY_CHECKS);

const remembered = <Value>(compute: (id: string) => Value): ((id: string) => Value) => {
  const known = new Map<string, Value>();
  return (id) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const value = compute(id);
    known.set(id, value);
    return value;
  };
};

const once = <Value>(compute: () => Value): (() => Value) => {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
};

const inputsOf = (
  { asOf, foundedOn, parameters }: StatementViewInput,
  series: StatementSeries,
): InputContext => {
  const { statement, end } = series.current;
  const rate = parameters?.usDollarRate ?? usDollarRate(statement.currency, yearOf(end));
  return {
    series,
    parameters: { ...parameters, ...(rate === undefined ? {} : { usDollarRate: rate }) },
    company:
      foundedOn === undefined
        ? {}
        : {
            yearsSinceFounding: decimal(daysBetween(foundedOn, asOf)).div(decimal(DAYS_PER_YEAR)),
          },
  };
};

const yearBeforeOf = (
  input: StatementViewInput,
  series: StatementSeries,
): StatementView | undefined => {
  const before = series.before(series.current);
  if (before.kind !== 'found') return undefined;
  const { end, statement } = before.view;
  const [first, ...rest] = input.statements.filter(
    (each) => each.period.end <= end && sameBasis(each, statement),
  );
  return first === undefined
    ? undefined
    : statementView({ ...input, statements: [first, ...rest] });
};

/** Nothing is computed until asked for, so that a rule pays only for what it reads. */
export const statementView = (input: StatementViewInput): StatementView => {
  const { statements, asOf, external } = input;
  const series = new StatementSeries(statements);
  const inputs = inputsOf(input, series);
  const subject = { isFinancial: input.isFinancial === true };
  const indicator = remembered((id) => evaluateIndicator(indicatorOf(id), inputs));
  const benchmark = remembered((id) => evaluateBenchmark(benchmarkOf(id), inputs, subject));
  const identityFindings = once(() => checkIdentities(statements, asOf));
  const qualityCheck = remembered((id): QualityCheckResult => {
    const check = checkOf(id);
    const outcome = check.run({
      ...inputs,
      asOf,
      indicators: new Map(check.reads.indicators.map((each) => [each, indicator(each)])),
      benchmarks: new Map(check.reads.benchmarks.map((each) => [each, benchmark(each)])),
      identityFindings: identityFindings(),
      ...(external === undefined ? {} : { external }),
    });
    return { check, outcome };
  });
  return {
    statements,
    series,
    inputs,
    indicator,
    benchmark,
    qualityCheck,
    qualityChecks: once(() => QUALITY_CHECKS.map(({ id }) => qualityCheck(id))),
    identityFindings,
    yearBefore: once(() => yearBeforeOf(input, series)),
  };
};
