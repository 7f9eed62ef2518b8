import { logitLine } from '../../domain/calibration/logit-line.ts';
import { usDollarRate } from '../../domain/currencies/reference-rates.ts';
import type { Segment } from '../../domain/models/rating-model.ts';
import { chooseSegment } from '../../domain/rating/segment.ts';
import { StatementSeries } from '../../domain/statements/series.ts';
import type { FinancialStatement } from '../../domain/statements/statement.ts';
import { addDays, yearOf } from '../../kernel/dates.ts';
import { logistic } from '../../kernel/statistic.ts';
import type { FirmYear } from '../firm-years.ts';
import { outOfFoldScores, rowsWhere } from '../fitting/fit-core.ts';
import { indicatorById, LEARNED_INDICATORS, LEVEL_FROM_YEAR } from '../fitting/fit-plan.ts';
import { trainingSetOf } from '../fitting/training-set.ts';
import { altmanRisk } from '../fitting/yardsticks.ts';

/** Days from the end of a year until its statements are out: US filers have 60 to 90. */
export const PUBLICATION_DAYS = 90;

/** One statement of a firm with everything the backtest holds against it. */
export interface PanelYear {
  readonly statement: FinancialStatement;
  readonly year: number;
  /** Whether the firm failed in the year after. */
  readonly failed: boolean;
  /** From a model that never saw the firm. */
  readonly pd: number;
  /** Altman's Z'' turned so that higher is riskier. */
  readonly altmanRisk: number;
}

/** A firm's years, oldest first. */
export interface PanelFirm {
  readonly id: string;
  readonly segment: Segment;
  readonly years: readonly [PanelYear, ...PanelYear[]];
}

type Read = Extract<FirmYear, { kind: 'read' }>;

const published = (statement: FinancialStatement): FinancialStatement => ({
  ...statement,
  publishedOn: addDays(statement.period.end, PUBLICATION_DAYS),
});

const segmentOf = (statement: FinancialStatement): Segment => {
  const rate = usDollarRate(statement.currency, yearOf(statement.period.end));
  const figures = rate === undefined ? {} : { usDollarRate: rate };
  return chooseSegment(new StatementSeries([statement]), figures).segment;
};

/** PDs of every row by a model that never saw its firm, levelled on the same years' failures. */
const unseenPds = (
  firmYears: readonly FirmYear[],
  onStep: (done: number, total: number) => void,
): readonly number[] => {
  const set = trainingSetOf(firmYears, LEARNED_INDICATORS.map(indicatorById), onStep);
  const scores = outOfFoldScores(set);
  const line = logitLine(
    Array.from(
      rowsWhere(set, (row) => (set.years[row] ?? 0) >= LEVEL_FROM_YEAR),
      (row) => ({ logOdds: scores[row] ?? 0, defaulted: set.failed[row] === 1 }),
    ),
  );
  if (line.kind === 'failed') throw new Error(`calibration failed: ${line.failure}`);
  const { intercept, slope } = line.value;
  return Array.from(scores, (score) => logistic(intercept + slope * score));
};

/** Every firm of the panel whose outcomes are known. */
export const panelFirms = (
  firmYears: readonly FirmYear[],
  onStep: (done: number, total: number) => void = () => {},
): readonly PanelFirm[] => {
  const usable = firmYears.filter(
    (each): each is Read => each.kind === 'read' && each.failed !== undefined,
  );
  const pds = unseenPds(firmYears, onStep);
  const risks = altmanRisk(firmYears);
  const rows = usable.map(({ firm, failed, statements: [statement] }, place) => ({
    firm,
    statement: published(statement),
    year: yearOf(statement.period.end),
    failed: failed === true,
    pd: pds[place] ?? 0,
    altmanRisk: risks[place] ?? 0,
  }));
  return [...Map.groupBy(rows, ({ firm }) => firm)].flatMap(([id, own]): readonly PanelFirm[] => {
    const [first, ...rest] = own.toSorted((one, other) => one.year - other.year);
    if (first === undefined) return [];
    return [{ id, segment: segmentOf(first.statement), years: [first, ...rest] }];
  });
};
