import { type Decimal, rounded } from '../../../kernel/decimal.ts';

const WHOLE_FROM = 1000;

/** `1,234,568` or `12.35`: an amount for people; stored values keep every digit. */
export const amountText = (value: Decimal): string => {
  const [whole = '', fraction] = rounded(value, value.abs().gte(WHOLE_FROM) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
