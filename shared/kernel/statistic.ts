import { type Decimal, decimal } from './decimal.ts';

/**
 * The one border between exact decimals (money, ratios) and doubles (log-odds, PD and other
 * statistics). Nothing else converts between the two.
 */
export const toStatistic = (value: Decimal): number => value.toNumber();

/** Brings a finite double back, with the shortest text that reads back as the same double. */
export const fromStatistic = (value: number): Decimal => decimal(value);

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Log-odds of a probability strictly between 0 and 1. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));
