import { describe, expect, it } from 'vitest';
import { jsonPointer, valueAt } from '../../../shared/contracts/json-pointer.ts';
import { localised, ratioText, statisticText } from '../../../shared/contracts/output.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';

describe('numbers on output', () => {
  it('never have an exponent', () => {
    expect(statisticText(1e-7)).toBe('0.0000001');
    expect(statisticText(1e21)).toBe('1000000000000000000000');
  });

  it('are ratios of fifteen digits', () => {
    expect(ratioText(decimal(2).div(3))).toBe('0.666666666666667');
  });
});

describe('a document', () => {
  it('is told in one language, at every depth', () => {
    const text = { en: 'yes', zh: '是' };
    const document = { text, list: [text, { text }], other: { en: 'only' }, number: 1, none: null };
    expect(localised(document, 'zh')).toEqual({
      text: '是',
      list: ['是', { text: '是' }],
      other: { en: 'only' },
      number: 1,
      none: null,
    });
  });
});

describe('a pointer', () => {
  it('escapes what RFC 6901 asks for', () => {
    expect(jsonPointer(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0');
    expect(jsonPointer([])).toBe('');
  });

  it('finds own members only', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
  });
});
