import { usDollarRate } from '../../domain/currencies/reference-rates.ts';
import { evaluateIndicator, type Indicator } from '../../domain/indicators/indicator.ts';
import { StatementSeries } from '../../domain/statements/series.ts';
import { yearOf } from '../../kernel/dates.ts';
import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { FirmYear } from '../firm-years.ts';

/** One indicator over all firm-years: a number where measured, otherwise NaN and a reason. */
export interface Feature {
  readonly indicator: Indicator;
  readonly values: Float64Array;
  readonly reasons: readonly (NotMeaningfulReason | undefined)[];
}

/** What a model is fitted on: the product’s own indicators, and whether the firm failed. */
export interface TrainingSet {
  readonly features: readonly Feature[];
  readonly failed: Uint8Array;
  readonly years: Int16Array;
  /** Firms by running number, so that a firm’s years stay together. */
  readonly firms: Int32Array;
  readonly size: number;
}

type Read = Extract<FirmYear, { kind: 'read' }>;

const isUsable = (each: FirmYear): each is Read =>
  each.kind === 'read' && each.failed !== undefined;

/** Computes the indicators of every usable row, with `onRow` called as rows are done. */
export const trainingSetOf = (
  firmYears: readonly FirmYear[],
  indicators: readonly Indicator[],
  onRow: (done: number, total: number) => void = () => {},
): TrainingSet => {
  const usable = firmYears.filter(isUsable);
  const size = usable.length;
  const features = indicators.map((indicator) => ({
    indicator,
    values: new Float64Array(size).fill(Number.NaN),
    reasons: new Array<NotMeaningfulReason | undefined>(size),
  }));
  const failed = new Uint8Array(size);
  const years = new Int16Array(size);
  const firms = new Int32Array(size);
  const numbers = new Map<string, number>();
  usable.forEach((each, row) => {
    const [statement] = each.statements;
    const series = new StatementSeries(each.statements);
    const rate = usDollarRate(statement.currency, yearOf(statement.period.end));
    const parameters = rate === undefined ? {} : { usDollarRate: rate };
    for (const feature of features) {
      const { outcome } = evaluateIndicator(feature.indicator, { series, parameters });
      if (outcome.kind === 'measured') feature.values[row] = toStatistic(outcome.value);
      else feature.reasons[row] = outcome.reason;
    }
    failed[row] = each.failed === true ? 1 : 0;
    years[row] = yearOf(statement.period.end);
    const number = numbers.get(each.firm) ?? numbers.size;
    numbers.set(each.firm, number);
    firms[row] = number;
    onRow(row + 1, size);
  });
  return { features, failed, years, firms, size };
};
