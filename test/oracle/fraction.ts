/** Exact fractions over whole numbers: the oracle's own arithmetic, shared with nothing. */
export interface Fraction {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

export const whole = (value: number): Fraction => ({ numerator: BigInt(value), denominator: 1n });

const signed = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };

/** `part` of `all`; both whole numbers or fractions. */
export const over = (part: number | Fraction, all: number | Fraction): Fraction => {
  const top = typeof part === 'number' ? whole(part) : part;
  const bottom = typeof all === 'number' ? whole(all) : all;
  return signed(top.numerator * bottom.denominator, top.denominator * bottom.numerator);
};

export const plus = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.denominator + other.numerator * one.denominator,
  denominator: one.denominator * other.denominator,
});

export const minus = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { numerator: -other.numerator, denominator: other.denominator });

export const times = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.numerator,
  denominator: one.denominator * other.denominator,
});

/** Mean of squared distances from the mean. */
export const variance = (values: readonly Fraction[]): Fraction => {
  const count = values.length;
  const mean = over(values.reduce(plus), count);
  const squares = values.map((value) => times(minus(value, mean), minus(value, mean)));
  return over(squares.reduce(plus), count);
};
