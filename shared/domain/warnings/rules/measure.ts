import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { IndicatorUnit } from '../../indicators/indicator.ts';

/** Units of indicators, and some that only differences, counts and PDs have. */
export type MeasureUnit =
  | IndicatorUnit
  | 'percentage-points'
  | 'records'
  | 'notches'
  | 'probability';

/** One number against the threshold at which it warns. */
export interface Measure {
  readonly title: Text;
  readonly unit: MeasureUnit;
  readonly value: Decimal;
  /** Reached or passed, the signal is raised. */
  readonly raise: Decimal;
  /** Once raised, the signal stays until the value is on the good side of this. */
  readonly clear: Decimal;
  readonly worseWhen: 'above' | 'below';
  /** Whether the threshold itself already raises (≥, ≤ rather than >, <). */
  readonly isInclusive: boolean;
}

/** How far a value is from raising a signal, for everyone to see. */
export interface Margin extends Measure {
  /** In the measure's unit; positive on the good side of the threshold, negative beyond it. */
  readonly distance: Decimal;
  /** `distance` as a share of the threshold; absent where the threshold is nil. */
  readonly share?: Decimal;
}

/** Room between raising and clearing, as a share of the threshold, unless a rule says otherwise. */
export const HYSTERESIS_SHARE = '0.1';

/** Room between raising and clearing: a share of the threshold or an amount in the unit. */
export type Hysteresis = { readonly share: string } | { readonly amount: string };

export const HYSTERESIS_DEFAULT: Hysteresis = { share: HYSTERESIS_SHARE };

const roomOf = (raise: Decimal, hysteresis: Hysteresis): Decimal =>
  'share' in hysteresis ? raise.abs().times(decimal(hysteresis.share)) : decimal(hysteresis.amount);

type MeasureStart = Omit<Measure, 'clear' | 'isInclusive' | 'worseWhen'> & {
  readonly hysteresis?: Hysteresis;
};

const measureOf = (
  { hysteresis = HYSTERESIS_DEFAULT, ...start }: MeasureStart,
  worseWhen: Measure['worseWhen'],
  isInclusive: boolean,
): Measure => {
  const room = roomOf(start.raise, hysteresis);
  const clear = worseWhen === 'above' ? start.raise.minus(room) : start.raise.plus(room);
  return { ...start, clear, worseWhen, isInclusive };
};

/** Raises above the threshold. */
export const above = (start: MeasureStart): Measure => measureOf(start, 'above', false);
/** Raises at or above the threshold. */
export const atLeast = (start: MeasureStart): Measure => measureOf(start, 'above', true);
/** Raises below the threshold. */
export const below = (start: MeasureStart): Measure => measureOf(start, 'below', false);
/** Raises at or below the threshold. */
export const atMost = (start: MeasureStart): Measure => measureOf(start, 'below', true);

/** How many records of a kind there are, against the number that warns; counts do not waver. */
export const recordCount = (title: Text, count: number, raise = 1): Measure =>
  atLeast({
    title,
    unit: 'records',
    value: decimal(count),
    raise: decimal(raise),
    hysteresis: { amount: '0' },
  });

const isBeyond = ({ value, worseWhen, isInclusive }: Measure, limit: Decimal): boolean => {
  if (value.eq(limit)) return isInclusive;
  return worseWhen === 'above' ? value.gt(limit) : value.lt(limit);
};

export const isRaised = (measure: Measure): boolean => isBeyond(measure, measure.raise);

/** Whether a signal that is already raised stays: not yet back beyond the clearing threshold. */
export const isHeld = (measure: Measure): boolean => isBeyond(measure, measure.clear);

export const marginOf = (measure: Measure): Margin => {
  const { value, raise, worseWhen } = measure;
  const distance = worseWhen === 'above' ? raise.minus(value) : value.minus(raise);
  return {
    ...measure,
    distance,
    ...(raise.isZero() ? {} : { share: distance.div(raise.abs()) }),
  };
};

/** For ordering margins of unlike measures: as a share where there is one. */
export const nearnessOf = ({ distance, share }: Margin): Decimal => share ?? distance;
