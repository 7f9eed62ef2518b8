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

const RATE_PLACES = 2;

/** A yearly rate as percent with two decimals. */
export const rateText = (fraction: string): string =>
  `${rounded(decimal(fraction).times(PERCENT), RATE_PLACES)} %`;

export const basisPointsText = (text: string): string => {
  const value = decimal(rounded(decimal(text), 0));
  return `${value.isNegative() && !value.isZero() ? '−' : '+'}${rounded(value.abs(), 0)} bp`;
};

const SCALES = [
  { from: decimal('1e9'), name: 'bn' },
  { from: decimal('1e6'), name: 'm' },
];
const SHORT_DIGITS = 4;

/** `9.157 bn`, `30.5 m`: four digits of an amount. */
export const amountShort = (text: string): string => {
  const value = decimal(text);
  const scale = SCALES.find(({ from }) => value.abs().gte(from));
  if (scale === undefined) return rounded(value, 0);
  const digits = value.div(scale.from).toSignificantDigits(SHORT_DIGITS);
  return `${decimalText(digits)} ${scale.name}`;
};
