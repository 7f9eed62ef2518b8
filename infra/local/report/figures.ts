import { type Decimal, decimal, decimalText, rounded } from '../../../shared/kernel/decimal.ts';

const LOG_ODDS_PLACES = 9;

/** Log-odds with every digit that the model gives them, and their sign. */
export const logOddsText = (text: string): string => {
  const value = decimal(text);
  const digits = value.abs().toFixed(LOG_ODDS_PLACES);
  return `${value.isNegative() && !value.isZero() ? '−' : '+'}${digits}`;
};

const PD_DIGITS = 3;
const PERCENT = 100;

/** A probability as percent with three significant digits. */
export const percentText = (fraction: string): string => {
  const percent = decimal(fraction).times(PERCENT);
  return `${decimalText(percent.toSignificantDigits(PD_DIGITS))} %`;
};

export const wholeText = (text: string): string => rounded(decimal(text), 0);

export const fixedText = (text: string, places: number): string => rounded(decimal(text), places);

export const sumText = (texts: readonly string[]): string =>
  decimalText(texts.reduce<Decimal>((sum, text) => sum.plus(decimal(text)), decimal(0)));
