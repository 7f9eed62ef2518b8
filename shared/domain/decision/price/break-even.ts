import { type Decimal, ONE, ZERO } from '../../../kernel/decimal.ts';
import { measured, notMeaningful, type Outcome } from '../../../kernel/outcome.ts';
import type { Source } from '../../source.ts';

export const PRICE_SOURCE: Source = {
  citation: 'Risk-adjusted return on capital, as in common bank practice',
  locator:
    'RAROC = [(r − FTP) + fees − opex − EL + C·r_f]·(1 − tax)/C; break-even at the hurdle: ' +
    'r = FTP + opex + EL + C·(h/(1 − tax) − r_f)',
  confidence: 'practice',
};

/** Yearly rates on the exposure; capital is the share of it held as own funds. */
export interface PriceFigures {
  readonly funding: Decimal;
  readonly operatingCost: Decimal;
  readonly expectedLoss: Decimal;
  readonly premium: Decimal;
  /** Yearly fees over the exposure. */
  readonly fees: Decimal;
  readonly capital: Decimal;
  readonly hurdle: Decimal;
  readonly tax: Decimal;
}

/** `with-benefit` credits capital with the funding rate, for it need not be borrowed. */
export type CapitalBenefit = 'with-benefit' | 'without-benefit';

const benefitRate = ({ funding }: PriceFigures, benefit: CapitalBenefit): Decimal =>
  benefit === 'with-benefit' ? funding : ZERO;

/** What a unit of capital must earn before tax, less what it earns by itself. */
const capitalPrice = (figures: PriceFigures, benefit: CapitalBenefit): Decimal =>
  figures.hurdle.div(ONE.minus(figures.tax)).minus(benefitRate(figures, benefit));

export const capitalCharge = (figures: PriceFigures, benefit: CapitalBenefit): Decimal =>
  figures.capital.times(capitalPrice(figures, benefit));

/** FTP, cost, premium and expected loss less fees: below it every loan loses money. */
export const floorRate = (figures: PriceFigures): Decimal =>
  figures.funding
    .plus(figures.operatingCost)
    .plus(figures.premium)
    .plus(figures.expectedLoss)
    .minus(figures.fees);

/** The rate at which the loan earns exactly the hurdle on its capital. */
export const breakEvenRate = (figures: PriceFigures, benefit: CapitalBenefit): Decimal =>
  floorRate(figures).plus(capitalCharge(figures, benefit));

/** Return on capital after tax at a rate; a loan without capital has none. */
export const raroc = (rate: Decimal, figures: PriceFigures, benefit: CapitalBenefit): Outcome => {
  const { capital, tax } = figures;
  if (capital.lte(0)) return notMeaningful('zero-denominator', 'the loan needs no capital');
  const margin = rate.minus(floorRate(figures));
  const income = margin.plus(capital.times(benefitRate(figures, benefit)));
  return measured(income.times(ONE.minus(tax)).div(capital));
};
