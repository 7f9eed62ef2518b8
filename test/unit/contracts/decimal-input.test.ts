import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../shared/contracts/decimal-input.ts';
import { decimal, decimalText } from '../../../shared/kernel/decimal.ts';

const read = (given: unknown): string => {
  const parsed = parseDecimal(given);
  return parsed.kind === 'ok' ? decimalText(parsed.value) : parsed.failure.code;
};

describe('a decimal of the wire', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['+12.50', '12.5'],
    ['000000000000000000000000000001', '1'],
    ['1.000000000000000000', '1'],
    ['99999999999999999999.99999999', '99999999999999999999.99999999'],
    [-0, '0'],
    ['-0.00', '0'],
    [12, '12'],
    [-0.00000001, '-0.00000001'],
    [123456789012.125, '123456789012.125'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [1e15, '1000000000000000'],
  ])('%s is read exactly', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    ['', 'decimal-malformed'],
    ['1e5', 'decimal-malformed'],
    ['NaN', 'decimal-malformed'],
    ['1,000', 'decimal-malformed'],
    ['.5', 'decimal-malformed'],
    ['5.', 'decimal-malformed'],
    ['１２', 'decimal-malformed'],
    [' 1', 'decimal-malformed'],
    ['100000000000000000000', 'decimal-too-large'],
    ['9'.repeat(400), 'decimal-too-large'],
    ['9'.repeat(4000), 'decimal-too-large'],
    ['0.000000001', 'decimal-too-fine'],
    [1e20, 'decimal-too-large'],
    [1e300, 'decimal-too-large'],
    [Number.POSITIVE_INFINITY, 'decimal-too-large'],
    [5e-324, 'decimal-too-fine'],
    [0.1 + 0.2, 'decimal-too-fine'],
    [Number.MAX_SAFE_INTEGER + 1, 'decimal-not-exact'],
    [123456789012.1234, 'decimal-not-exact'],
    [null, 'type-wrong'],
    [true, 'type-wrong'],
    [['1'], 'type-wrong'],
    [undefined, 'required'],
  ])('%s is refused as %s', (given, code) => {
    expect(read(given)).toBe(code);
  });

  it('comes back as it was written, whatever its digits', () => {
    const digits = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }),
      fc.integer({ min: 0, max: 99_999_999 }),
    );
    fc.assert(
      fc.property(digits, ([whole, fraction]) => {
        const text = `${whole}.${String(fraction).padStart(8, '0')}`;
        expect(decimal(read(text)).eq(decimal(text))).toBe(true);
      }),
    );
  });

  it('read from a JSON number equals the number that was written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (given) => {
        const parsed = parseDecimal(given);
        if (parsed.kind === 'ok') expect(parsed.value.toNumber()).toBeCloseTo(given, 15);
      }),
    );
  });
});
