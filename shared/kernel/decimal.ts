import { Decimal as DecimalJs } from 'decimal.js';

/** The project's only decimal: 34 significant digits, half-even, as IEEE 754 decimal128. */
const Decimal34 = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -40,
  toExpPos: 40,
});

export type Decimal = DecimalJs;

/** Builds an exact decimal. Throws a `RangeError` on anything that is not a finite number. */
export const decimal = (value: string | number | Decimal): Decimal => {
  const result = new Decimal34(value);
  if (!result.isFinite()) throw new RangeError(`not a finite decimal: ${String(value)}`);
  return result;
};

export const ZERO = decimal(0);
export const ONE = decimal(1);

export const sum = (terms: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const term of terms) total = total.plus(term);
  return total;
};

export const mean = (terms: readonly Decimal[]): Decimal => sum(terms).div(terms.length);

/** Population standard deviation; the caller guarantees at least one term. */
export const standardDeviation = (terms: readonly Decimal[]): Decimal => {
  const centre = mean(terms);
  return mean(terms.map((term) => term.minus(centre).pow(2))).sqrt();
};

export const largest = (first: Decimal, ...rest: readonly Decimal[]): Decimal =>
  rest.reduce((top, each) => (each.gt(top) ? each : top), first);

export const smallest = (first: Decimal, ...rest: readonly Decimal[]): Decimal =>
  rest.reduce((low, each) => (each.lt(low) ? each : low), first);

/** Rounds away from nil: never less than it was. */
export const roundedOut = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, DecimalJs.ROUND_UP);

/** Rounds towards nil: never more than it was. */
export const roundedIn = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, DecimalJs.ROUND_DOWN);

/** Plain notation without exponent, as decimals travel on the wire. */
export const decimalText = (value: Decimal): string => value.toFixed();

const NEGATIVE_NIL = /^-(0(\.0+)?)$/;

/** Rounds half-even for presentation only; what rounds to nil has no sign. */
export const rounded = (value: Decimal, places: number): string =>
  value.toFixed(places).replace(NEGATIVE_NIL, '$1');

/** Commas between the thousands of a plain decimal: `-1234567.8` is `-1,234,567.8` to people. */
export const withThousands = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
