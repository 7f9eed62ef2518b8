import { describe, expect, it } from 'vitest';
import { currencyNamed } from '../../../../shared/domain/identifiers/currency-words.ts';

describe('currencyNamed', () => {
  it.each([
    ['单位：人民币万元', 'CNY'],
    ['RMB million', 'CNY'],
    ['亿美元', 'USD'],
    ['in US$ millions', 'USD'],
    ['港元', 'HKD'],
    ['币种：HKD', 'HKD'],
    ['百万円', 'JPY'],
    ['新台币千元', 'TWD'],
    ['ＵＳＤ', 'USD'],
  ])('finds the currency of %s', (text, code) => {
    expect(currencyNamed(text)).toBe(code);
  });

  it.each(['万元', '单位：元', 'millions', '', '美元、港元', 'RMB or USD'])(
    'finds no single currency in %j',
    (text) => {
      expect(currencyNamed(text)).toBeUndefined();
    },
  );
});
