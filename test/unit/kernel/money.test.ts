import { describe, expect, it } from 'vitest';
import { decimal } from '../../../shared/kernel/decimal.ts';
import {
  addMoney,
  convertMoney,
  type Money,
  money,
  moneyText,
  scaleMoney,
  subtractMoney,
} from '../../../shared/kernel/money.ts';

const yuan = money(decimal('100.10'), 'CNY');
const dollars = money(decimal(20), 'USD');

describe('money', () => {
  it('adds, subtracts and scales to the last digit', () => {
    expect(addMoney(yuan, yuan).amount.toFixed()).toBe('200.2');
    expect(subtractMoney(yuan, money(decimal('0.1'), 'CNY')).amount.toFixed()).toBe('100');
    expect(scaleMoney(yuan, decimal('0.5')).amount.toFixed()).toBe('50.05');
  });

  it('does not compile where two currencies meet', () => {
    // @ts-expect-error dollars do not add to yuan
    expect(() => addMoney(yuan, dollars)).toThrow('CNY does not add to USD');
    // @ts-expect-error dollars are not subtracted from yuan
    expect(() => subtractMoney(yuan, dollars)).toThrow('CNY does not add to USD');
  });

  it('throws where two currencies known only at run time meet', () => {
    const [one, other]: readonly [Money, Money] = [yuan, dollars];
    expect(() => addMoney(one, other)).toThrow('CNY does not add to USD');
  });

  it('changes currency only by a stated rate', () => {
    const converted = convertMoney(dollars, 'CNY', decimal('7.1'));
    expect(addMoney(yuan, converted).amount.toFixed()).toBe('242.1');
  });

  it('reads as code and plain digits', () => {
    expect(moneyText(yuan)).toBe('CNY 100.1');
  });
});
