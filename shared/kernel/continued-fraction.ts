import { invariant } from './assert.ts';

/** Keeps a vanishing denominator from stopping the recurrence. */
const TINY = 1e-300;
const PRECISION = 2 ** -52;
const TERMS_MAX = 1_000_000;

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz (Thompson and Barnett, 1986, Journal
 * of Computational Physics 64, 490-509). `term(n)` gives aₙ and bₙ for n ≥ 1. A fraction that does
 * not settle is a caller's bug and throws.
 */
export const continuedFraction = (
  start: number,
  term: (n: number) => { readonly above: number; readonly below: number },
): number => {
  let value = awayFromZero(start);
  let c = value;
  let d = 0;
  for (let n = 1; n <= TERMS_MAX; n += 1) {
    const { above, below } = term(n);
    d = 1 / awayFromZero(below + above * d);
    c = awayFromZero(below + above / c);
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) <= PRECISION) return value;
  }
  invariant(false, 'the continued fraction settles');
};
