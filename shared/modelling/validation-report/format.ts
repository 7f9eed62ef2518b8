import type { IndicatorUnit } from '../../domain/indicators/indicator.ts';
import type { Computed } from '../../domain/validation/not-computable.ts';
import { NOT_COMPUTABLE } from '../../domain/validation/not-computable.ts';
import type { TrafficLight } from '../../domain/validation/traffic-light.ts';
import type { Level } from './calibration-figures.ts';
import type { Cell } from './markup.ts';

export const count = (value: number): string => value.toLocaleString('en');

export const places =
  (digits: number) =>
  (value: number): string =>
    value.toFixed(digits);

export const percent =
  (digits: number) =>
  (value: number): string =>
    `${(value * 100).toFixed(digits)} %`;

/** A PD or a rate: more digits where it is small, none where it is nil. */
export const pdText = (pd: number): string => (pd === 0 ? '0 %' : percent(pd < 0.001 ? 3 : 2)(pd));

const P_VALUE_SHOWN_MIN = 0.0001;

export const pValueText = (value: number): string =>
  value < P_VALUE_SHOWN_MIN ? '< 0.0001' : value.toFixed(value < 0.01 ? 4 : 3);

/** Three significant digits without an exponent as far as that can be read. */
export const compact = (value: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(0);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2)));
};

export const inUnit = (unit: IndicatorUnit, value: number): string =>
  unit === 'fraction' ? `${compact(value * 100)} %` : compact(value);

/** A statistic as text; where it cannot be had, a dash that says why to people who look. */
export const computed = <Value>(value: Computed<Value>, text: (value: Value) => string): Cell =>
  value.kind === 'ok' ? text(value.value) : { text: '–', tone: 'muted' };

export const computedText = <Value>(
  value: Computed<Value>,
  text: (value: Value) => string,
): string => (value.kind === 'ok' ? text(value.value) : NOT_COMPUTABLE[value.failure].en);

const LIGHT_MARKS = { green: '●', amber: '▲', red: '■' } as const;

export const light = (value: TrafficLight | undefined): Cell =>
  value === undefined
    ? { text: '–', tone: 'muted' }
    : { text: `${LIGHT_MARKS[value]} ${value}`, tone: value };

/** A PD too high is safe but wrong: the light, which asks only for too low, does not see it. */
export const level = (value: Level | undefined): Cell => {
  if (value === undefined) return { text: '–', tone: 'muted' };
  return value === 'agrees' ? value : { text: value, tone: value === 'too low' ? 'red' : 'amber' };
};

const VERDICT_TONES = { stable: 'green', watch: 'amber', shift: 'red' } as const;

export const stability = (
  value: Computed<{ readonly index: number; readonly verdict: keyof typeof VERDICT_TONES }>,
): Cell =>
  value.kind === 'ok'
    ? { text: value.value.index.toFixed(3), tone: VERDICT_TONES[value.value.verdict] }
    : { text: '–', tone: 'muted' };
