import type { IsoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal, largest } from '../../kernel/decimal.ts';
import {
  isLineItemId,
  LINE_ITEMS,
  type LineItemId,
  sectionOf,
} from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';

/** One amount as it stands in a document. */
export interface ReportedFigure {
  readonly item: LineItemId;
  readonly period: IsoDate;
  /** Currency units. */
  readonly value: Decimal;
  /** In units of the document's grain: 1 is the smallest step it prints. */
  readonly units: Decimal;
}

const isStatementAmount = (item: LineItemId): boolean => {
  const section = sectionOf(item);
  const inStatements = section !== 'notes' && section !== 'market';
  return inStatements && (LINE_ITEMS[item].unit ?? 'amount') === 'amount';
};

/** The highest power of ten that divides the number: 3 for 52,000; −2 for 0.25. */
export const roundToPower = (value: Decimal): number => value.e - value.precision() + 1;

/** Up to a billion: no document prints in coarser steps. */
const GRAIN_POWER_MAX = 9;
/** A few figures finer than the rest do not make a document finer. */
const GRAIN_SHARE_MIN = 0.95;

/**
 * The smallest step of a document: its stated unit, or a coarser power of ten that almost all its
 * figures share. Figures presented in thousands always end in zeros, also when the sender has
 * converted them to currency units and calls the unit 1.
 */
export const grainOf = (unitScale: number, amounts: readonly Decimal[]): Decimal => {
  const stated = decimal(unitScale);
  const powers = amounts.map(roundToPower);
  let shared = 0;
  for (let power = 1; power <= GRAIN_POWER_MAX && amounts.length > 0; power += 1)
    if (powers.filter((each) => each >= power).length >= GRAIN_SHARE_MIN * powers.length)
      shared = power;
  return largest(stated, decimal(10).pow(shared));
};

/** The amounts other than zero of one statement's primary statements, as filed. */
const KNOWN = new WeakMap<FinancialStatement, readonly ReportedFigure[]>();
export const reportedFigures = (statement: FinancialStatement): readonly ReportedFigure[] => {
  const known = KNOWN.get(statement);
  if (known !== undefined) return known;
  const read = readFigures(statement);
  KNOWN.set(statement, read);
  return read;
};
const readFigures = (statement: FinancialStatement): readonly ReportedFigure[] => {
  const found = Object.entries(statement.lines).flatMap(([item, value]) =>
    isLineItemId(item) && isStatementAmount(item) && value !== undefined && !value.isZero()
      ? [{ item, value }]
      : [],
  );
  const grain = grainOf(
    statement.unitScale,
    found.map((each) => each.value),
  );
  const period = statement.period.end;
  return found.map(({ item, value }) => ({ item, period, value, units: value.div(grain) }));
};

/**
 * Lines fixed by contract, law or resolution. They are round, or the same year after year, for
 * good reasons, so tests on digits leave them out.
 */
export const CONTRACTUAL_LINES: ReadonlySet<LineItemId> = new Set<LineItemId>([
  'paidInCapital',
  'otherEquityInstruments',
  'perpetualBonds',
  'mezzanineEquity',
  'capitalReserve',
  'surplusReserve',
  'otherReserves',
  'treasuryShares',
  'goodwill',
  'shortTermBorrowings',
  'shortTermBonds',
  'longTermBorrowings',
  'bondsPayable',
  'currentPortionOfLongTermDebt',
  'debtRepaid',
  'equityRaised',
]);

/** Below four digits a coincidence is too likely to mean anything. */
const FIGURE_UNITS_MIN = 1000;

export const hasFourDigits = (figure: ReportedFigure): boolean =>
  figure.units.abs().gte(FIGURE_UNITS_MIN);

export const isContractual = (figure: ReportedFigure): boolean =>
  CONTRACTUAL_LINES.has(figure.item);

/**
 * The same amount in two places is one observation: total assets equal total liabilities and
 * equity, closing cash opens the next year, and a line that stands still repeats itself.
 */
export const distinctFigures = (figures: readonly ReportedFigure[]): readonly ReportedFigure[] => [
  ...new Map(figures.map((figure) => [figure.value.abs().toFixed(), figure] as const)).values(),
];
