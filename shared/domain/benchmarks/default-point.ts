import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import { current } from '../inputs/input.ts';
import { refuseUnlessPositive } from './arithmetic.ts';

/** What the market models read of the company. */
export const MARKET_MODEL_INPUTS = {
  marketCapitalisation: current('marketCapitalisation'),
  equityVolatility: current('equityVolatility'),
  shortTermDebt: current('shortTermDebt'),
  longTermDebt: current('longTermDebt'),
};

export const DEFAULT_POINT_FORMULA = 'shortTermDebt + 0.5 * longTermDebt';

const LONG_TERM_SHARE = decimal('0.5');

/** Where assets end, the company defaults: short-term debt and half of the long-term debt. */
export const defaultPointOf = (shortTermDebt: Decimal, longTermDebt: Decimal): Decimal =>
  shortTermDebt.plus(longTermDebt.times(LONG_TERM_SHARE));

export const refuseWithoutMarketOrDebt = (
  marketCapitalisation: Decimal,
  equityVolatility: Decimal,
  defaultPoint: Decimal,
): NotMeaningful | undefined =>
  refuseUnlessPositive({ marketCapitalisation, equityVolatility }) ??
  (defaultPoint.gt(0) ? undefined : notMeaningful('no-debt', 'no debt to default on'));
