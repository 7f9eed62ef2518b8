import type { MeasureUnit } from './measure.ts';
import type { RuleParameter } from './warning-rule.ts';

/** A parameter by its titles in English and Chinese, with its default and inclusive bounds. */
export const parameter = (
  en: string,
  zh: string,
  unit: MeasureUnit,
  value: string,
  [min, max]: readonly [string, string],
): RuleParameter => ({ title: { en, zh }, unit, default: value, min, max });
