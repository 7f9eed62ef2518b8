import { describe, expect, it } from 'vitest';
import {
  currenciesActive,
  currenciesWithdrawn,
  currencyOf,
  minorUnits,
  parseCurrency,
} from '../../../../shared/domain/identifiers/currency.ts';
import {
  ISO_4217_ROWS,
  ISO_4217_WITHDRAWN_ROWS,
} from '../../../../shared/domain/identifiers/iso-4217.ts';

const parsed = (text: string) => {
  const result = parseCurrency(text);
  if (result.kind === 'failed') throw new Error(result.failure.detail);
  return result.value;
};

const codesWith = (units: number | null): string =>
  ISO_4217_ROWS.filter(([, , minor]) => minor === units)
    .map(([code]) => code)
    .join(' ');

describe('the ISO 4217 table', () => {
  it('holds the 178 codes of the active list, each once, in order', () => {
    const codes = ISO_4217_ROWS.map(([code]) => code);
    expect(codes).toHaveLength(178);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(ISO_4217_ROWS.map(([, numeric]) => numeric)).size).toBe(178);
  });

  it('has well-formed codes, numbers and names', () => {
    for (const [code, numeric, , english, chinese] of ISO_4217_ROWS) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(numeric).toMatch(/^\d{3}$/);
      expect(english).not.toBe('');
      expect(chinese).toMatch(/\p{Script=Han}/u);
    }
  });

  it('has exactly the documented exceptions from two minor units', () => {
    expect(codesWith(0)).toBe(
      'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    );
    expect(codesWith(3)).toBe('BHD IQD JOD KWD LYD OMR TND');
    expect(codesWith(4)).toBe('CLF UYW');
    expect(codesWith(null)).toBe('XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX');
    expect(currenciesActive).toHaveLength(178 - 13);
  });

  it('lists no withdrawn code as active, and only active successors', () => {
    const active = new Set<string>(ISO_4217_ROWS.map(([code]) => code));
    for (const [code, , , , , , successor] of ISO_4217_WITHDRAWN_ROWS) {
      expect(active.has(code)).toBe(false);
      expect(active.has(successor)).toBe(true);
    }
  });
});

describe('a currency', () => {
  it.each([
    ['CNY', '156', 2],
    ['USD', '840', 2],
    ['EUR', '978', 2],
    ['HKD', '344', 2],
    ['JPY', '392', 0],
    ['KWD', '414', 3],
    ['ALL', '008', 2],
  ])('%s has the number %s and %i minor units', (code, numericCode, units) => {
    expect(currencyOf(parsed(code))).toMatchObject({ code, numericCode, minorUnits: units });
    expect(minorUnits(parsed(code))).toBe(units);
  });

  it('is read in any case and width', () => {
    expect(parsed(' cny ')).toBe('CNY');
    expect(parsed('ＵＳＤ')).toBe('USD');
  });

  it.each(['', 'CN', 'CNYY', 'ZZZ', '156', 'DEM', '¥', '__proto__', 'constructor'])(
    '%j is refused as unknown',
    (text) => {
      expect(parseCurrency(text)).toMatchObject({
        kind: 'failed',
        failure: { code: 'currency-unknown' },
      });
    },
  );

  it.each([
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['cnh', 'CNY'],
  ])('%s is refused, naming %s', (text, expected) => {
    expect(parseCurrency(text)).toMatchObject({ failure: { expected } });
  });

  it.each(['XAU', 'XDR', 'XXX', 'XTS'])('%s is refused as no money of accounts', (text) => {
    expect(parseCurrency(text)).toMatchObject({
      failure: { code: 'currency-without-minor-units' },
    });
  });

  it('that was withdrawn passes, with its last day and successor', () => {
    expect(currencyOf(parsed('BGN')).withdrawn).toEqual({
      lastDay: '2025-12-31',
      successor: 'EUR',
    });
    expect(currenciesWithdrawn.map(({ code }) => code)).toEqual([
      'ANG',
      'BGN',
      'CUC',
      'HRK',
      'SLL',
      'ZWL',
    ]);
    expect(currencyOf(parsed('EUR')).withdrawn).toBeUndefined();
  });

  it('that is unknown is quoted in the detail only in part', () => {
    const result = parseCurrency('x'.repeat(100_000));
    expect(result.kind === 'failed' && result.failure.detail.length).toBeLessThan(200);
  });
});
