import { evaluateBenchmark } from '../../domain/benchmarks/benchmark.ts';
import { altmanZDoublePrime } from '../../domain/benchmarks/declarations/altman-z-double-prime.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { RatingModel } from '../../domain/models/rating-model.ts';
import { StatementSeries } from '../../domain/statements/series.ts';
import type { FinancialStatement } from '../../domain/statements/statement.ts';
import { yearOf } from '../../kernel/dates.ts';
import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import { type FirmRow, firmRows } from '../scoring/firm-rows.ts';
import type { PackedRows } from '../scoring/packed-rows.ts';
import { indicatorsOf, type StatementScore, statementScorer } from '../scoring/statement-scorer.ts';
import type { StatementMap } from '../statement-map.ts';

/** One indicator of the model over all firm-years of the sample. */
export interface SampleIndicator {
  readonly indicator: Indicator;
  /** NaN where not meaningful. */
  readonly values: Float64Array;
  readonly reasons: readonly (NotMeaningfulReason | undefined)[];
  /** What it adds to the log-odds, before calibration. */
  readonly contributions: Float64Array;
}

/** Every firm-year of a file that a model rates, column by column. */
export interface Sample {
  readonly model: RatingModel;
  readonly indicators: readonly SampleIndicator[];
  readonly size: number;
  /** Firms by running number. */
  readonly firms: Int32Array;
  readonly years: Int16Array;
  readonly logOdds: Float64Array;
  readonly pds: Float64Array;
  /** 1 = AAA. */
  readonly notches: Uint8Array;
  /** 1 where the firm failed in the year after, 0 where not, −1 where the file does not say. */
  readonly failed: Int8Array;
  /** Agencies’ notch, 1 = AAA; NaN where there is none. */
  readonly agencyNotches: Float64Array;
  /** Altman's Z'' turned so that higher is riskier; the riskiest of all where not computable. */
  readonly altman: Float64Array;
  /** Rows of the file that could not be rated. */
  readonly unrated: number;
}

const UNKNOWN = -1;

const altmanRiskOf = (statement: FinancialStatement): number => {
  const series = new StatementSeries([statement]);
  const { outcome } = evaluateBenchmark(altmanZDoublePrime, { series });
  return outcome.kind === 'scored' ? -outcome.score : Number.MAX_VALUE;
};

type MutableIndicator = SampleIndicator & {
  readonly reasons: (NotMeaningfulReason | undefined)[];
};

const keep = (
  indicators: readonly MutableIndicator[],
  row: number,
  { score }: StatementScore,
): void => {
  score.contributions.forEach(({ outcome, logOdds }, place) => {
    const column = indicators[place];
    if (column === undefined) return;
    if (outcome.kind === 'measured') column.values[row] = toStatistic(outcome.value);
    else column.reasons[row] = outcome.reason;
    column.contributions[row] = toStatistic(logOdds);
  });
};

const agencyNotchOf = (rows: PackedRows, map: StatementMap, row: number): number => {
  if (map.agencyNotch === undefined || !rows.has(map.agencyNotch.column)) return Number.NaN;
  const text = rows.cell(row, map.agencyNotch.column).trim();
  return text === '' ? Number.NaN : Number(text) - map.agencyNotch.best + 1;
};

/** Scores every row and keeps, beside the score, what each indicator said. */
export const readSample = (
  rows: PackedRows,
  map: StatementMap,
  model: RatingModel,
  onRow: (done: number, total: number) => void = () => {},
): Sample => {
  const size = rows.size;
  const scorer = statementScorer(model);
  const indicators = indicatorsOf(model).map((indicator) => ({
    indicator,
    values: new Float64Array(size).fill(Number.NaN),
    reasons: new Array<NotMeaningfulReason | undefined>(size),
    contributions: new Float64Array(size),
  }));
  const columns = {
    firms: new Int32Array(size),
    years: new Int16Array(size),
    logOdds: new Float64Array(size),
    pds: new Float64Array(size),
    notches: new Uint8Array(size),
    failed: new Int8Array(size).fill(UNKNOWN),
    agencyNotches: new Float64Array(size),
    altman: new Float64Array(size),
  };
  let rated = 0;
  let read = 0;
  const add = (each: FirmRow, firm: number): void => {
    read += 1;
    onRow(read, size);
    if (each.kind === 'unreadable') return;
    const scored = scorer(each.statements);
    if (scored.kind === 'unrated') return;
    const [statement] = each.statements;
    keep(indicators, rated, scored);
    columns.firms[rated] = firm;
    columns.years[rated] = yearOf(statement.period.end);
    columns.logOdds[rated] = toStatistic(scored.logOdds);
    columns.pds[rated] = scored.pd;
    columns.notches[rated] = scored.notch;
    if (each.failed !== undefined) columns.failed[rated] = each.failed ? 1 : 0;
    columns.agencyNotches[rated] = agencyNotchOf(rows, map, each.row);
    columns.altman[rated] = altmanRiskOf(statement);
    rated += 1;
  };
  let firm = 0;
  for (const own of firmRows(rows, map)) {
    for (const each of own) add(each, firm);
    firm += 1;
  }
  return {
    model,
    indicators: indicators.map(({ indicator, values, reasons, contributions }) => ({
      indicator,
      values: values.subarray(0, rated),
      reasons: reasons.slice(0, rated),
      contributions: contributions.subarray(0, rated),
    })),
    size: rated,
    firms: columns.firms.subarray(0, rated),
    years: columns.years.subarray(0, rated),
    logOdds: columns.logOdds.subarray(0, rated),
    pds: columns.pds.subarray(0, rated),
    notches: columns.notches.subarray(0, rated),
    failed: columns.failed.subarray(0, rated),
    agencyNotches: columns.agencyNotches.subarray(0, rated),
    altman: columns.altman.subarray(0, rated),
    unrated: size - rated,
  };
};
