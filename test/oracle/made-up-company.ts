import type { Fraction } from './fraction.ts';

/**
 * What an indicator must come to, by hand: an exact value, an exact square or cube of the value
 * where it is a root, a logarithm as a double, or the reason why there is no number.
 */
export type Expected =
  | { readonly exactly: Fraction }
  | { readonly squared: Fraction }
  | { readonly cubeOfOnePlus: Fraction }
  | { readonly about: number }
  | { readonly none: string };

/** Invented for these tests; no such company exists. Amounts are whole numbers of `unit`. */
export interface MadeUpCompany {
  readonly name: string;
  readonly standard: 'CAS' | 'IFRS';
  readonly currency: string;
  readonly unit: number;
  readonly usDollarRate: string;
  readonly yearsSinceFounding: string;
  /** Lines by year; those in `plain` are counts and rates, not amounts. */
  readonly years: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly plain: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly expected: Readonly<Record<string, Expected>>;
}
