import { type Decimal, decimal, rounded } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { DERIVED_ITEMS, isDerivedItemId } from '../statements/derived-items.ts';
import { isLineItemId, LINE_ITEMS } from '../statements/line-items/line-items.ts';
import type { ItemId } from '../statements/values.ts';

/** Beyond this a plain number no longer reads; it prints as a power of ten. */
const READABLE_MAX = decimal('1e15');

/** At most `places` digits after the point, without trailing zeros. */
export const numberText = (value: Decimal, places = 2): string => {
  if (value.abs().gte(READABLE_MAX)) return value.toExponential(2);
  const text = rounded(value, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

/** `0.1234` → `12.34%`. */
export const percentText = (fraction: Decimal, places = 2): string =>
  `${numberText(fraction.times(100), places)}%`;

/** `0.031` → `3.1 pp`. */
export const pointsText = (fraction: Decimal): Text => {
  const points = numberText(fraction.times(100));
  return { en: `${points} pp`, zh: `${points}个百分点` };
};

const STEPS = {
  en: [
    ['1e9', ' billion'],
    ['1e6', ' million'],
    ['1e3', ' thousand'],
  ],
  zh: [
    ['1e8', '亿'],
    ['1e4', '万'],
  ],
} as const;

const scaledText = (value: Decimal, steps: readonly (readonly [string, string])[]): string => {
  const step = steps.find(([size]) => value.abs().gte(decimal(size)));
  if (step === undefined) return numberText(value);
  const [size, name] = step;
  return `${numberText(value.div(decimal(size)))}${name}`;
};

/** `CNY 34.15 billion`, `CNY 341.51亿`. */
export const amountText = (value: Decimal, currency: string): Text => ({
  en: `${currency} ${scaledText(value, STEPS.en)}`,
  zh: `${currency} ${scaledText(value, STEPS.zh)}`,
});

export const itemTitle = (item: ItemId): Text => {
  if (isLineItemId(item)) return { en: LINE_ITEMS[item].en, zh: LINE_ITEMS[item].zh };
  if (isDerivedItemId(item)) return DERIVED_ITEMS[item].title;
  return { en: item, zh: item };
};

/** Joins texts of one list in both languages. */
export const joined = (texts: readonly Text[], en = '; ', zh = '；'): Text => ({
  en: texts.map((each) => each.en).join(en),
  zh: texts.map((each) => each.zh).join(zh),
});
