import type { Decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { formatOutcome } from '../../explanation/format-value.ts';
import { numberText, percentText, pointsText } from '../../quality/figure-text.ts';
import type { Margin, Measure, MeasureUnit } from './measure.ts';

const PD_PLACES = 3;

const same = (text: string): Text => ({ en: text, zh: text });

/** A value of a measure for people; stored values keep every digit. */
export const measureText = (value: Decimal, unit: MeasureUnit): Text => {
  const plain = numberText(value);
  if (unit === 'percentage-points') return pointsText(value);
  if (unit === 'records') return same(plain);
  if (unit === 'notches') return { en: `${plain} notches`, zh: `${plain}级` };
  if (unit === 'probability') return same(percentText(value, PD_PLACES));
  return formatOutcome({ kind: 'measured', value }, unit);
};

const RELATIONS: Readonly<Record<Measure['worseWhen'], readonly [string, string]>> = {
  above: ['>', '≥'],
  below: ['<', '≤'],
};

/** `> 80.0%`: when the measure warns. */
export const thresholdText = ({ worseWhen, isInclusive, raise, unit }: Measure): Text => {
  const [strict, inclusive] = RELATIONS[worseWhen];
  const sign = isInclusive ? inclusive : strict;
  const shown = measureText(raise, unit);
  return { en: `${sign} ${shown.en}`, zh: `${sign} ${shown.zh}` };
};

/** `Revenue growth −5.0% (warns at ≤ −20.0%)`. */
export const marginText = (margin: Margin): Text => {
  const shown = measureText(margin.value, margin.unit);
  const threshold = thresholdText(margin);
  return {
    en: `${margin.title.en} ${shown.en} (warns at ${threshold.en})`,
    zh: `${margin.title.zh}${shown.zh}（${threshold.zh}时预警）`,
  };
};

const MEASURE_UNITS: Readonly<Record<MeasureUnit, true>> = {
  fraction: true,
  times: true,
  days: true,
  months: true,
  years: true,
  count: true,
  logarithm: true,
  amount: true,
  points: true,
  'percentage-points': true,
  records: true,
  notches: true,
  probability: true,
};

const isMeasureUnit = (unit: string): unit is MeasureUnit => Object.hasOwn(MEASURE_UNITS, unit);

/** As `measureText`, of a unit that was stored; what no unit is known for prints plainly. */
const storedText = (value: Decimal, unit: string): Text =>
  isMeasureUnit(unit) ? measureText(value, unit) : same(numberText(value));

/** `Part of the trade that was lost below 27.0%, now 34.0%`: when a signal that stands clears. */
export const clearingText = ({
  title,
  unit,
  value,
  clear,
  worseWhen,
}: Pick<Measure, 'title' | 'value' | 'clear' | 'worseWhen'> & { readonly unit: string }): Text => {
  const [bound, now] = [storedText(clear, unit), storedText(value, unit)];
  // What cannot be negative clears at nil; nothing is below it.
  const isNil = worseWhen === 'above' && clear.isZero();
  const [en, zh] = isNil
    ? ['at', '为']
    : worseWhen === 'above'
      ? ['below', '低于']
      : ['above', '高于'];
  return {
    en: `${title.en} ${en} ${bound.en}, now ${now.en}`,
    zh: `${title.zh}${zh}${bound.zh}时解除，现为${now.zh}`,
  };
};
