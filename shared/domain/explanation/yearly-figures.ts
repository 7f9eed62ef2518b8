import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { evaluateIndicator, type Indicator } from '../indicators/indicator.ts';
import { type PeriodView, StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import type { ItemId } from '../statements/values.ts';

/** One year of a company as its statements tell it, flows brought to twelve months. */
export interface YearlyFigures {
  readonly end: IsoDate;
  readonly basis: string;
  /** Undefined where the statements do not tell the amount. */
  readonly amounts: ReadonlyMap<ItemId, Decimal | undefined>;
  readonly ratios: ReadonlyMap<string, Outcome>;
}

const asSeenThen = (
  statements: readonly FinancialStatement[],
  view: PeriodView,
): readonly FinancialStatement[] => statements.filter(({ period }) => period.end <= view.end);

/**
 * Amounts and ratios year by year on the basis of the newest statements, oldest first. Each year is
 * computed from what its own statements and those before it say, as its rating would have been.
 */
export const yearlyFigures = (
  statements: readonly FinancialStatement[],
  items: readonly ItemId[],
  indicators: readonly Indicator[],
  years: number,
): readonly YearlyFigures[] =>
  new StatementSeries(statements)
    .history(years)
    .toReversed()
    .map((view) => {
      const series = new StatementSeries(asSeenThen(statements, view));
      return {
        end: view.end,
        basis: view.basis,
        amounts: new Map(items.map((item) => [item, view.values.valueOf(item)])),
        ratios: new Map(
          indicators.map((indicator) => [
            indicator.id,
            evaluateIndicator(indicator, { series }).outcome,
          ]),
        ),
      };
    });
