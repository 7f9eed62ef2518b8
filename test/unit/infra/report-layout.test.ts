import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipped,
  displayWidth,
  padded,
  wrapped,
} from '../../../infra/local/report/display-width.ts';
import { logOddsText, percentText } from '../../../infra/local/report/figures.ts';
import { styleFor, widthFor } from '../../../infra/local/report/style.ts';
import { table } from '../../../infra/local/report/table.ts';
import { withThousands } from '../../../shared/kernel/decimal.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', ' ', '福', '耀', '。', '，', '-', '5', 'é'),
  maxLength: 120,
});

describe('display width', () => {
  it.each([
    ['Apple', 5],
    ['福耀', 4],
    ['（一）', 6],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
    ['', 0],
  ])('of %j is %i', (given, expected) => {
    expect(displayWidth(given)).toBe(expected);
  });

  it('brings texts of any script to one width', () => {
    expect(displayWidth(padded('福耀', 10))).toBe(10);
    expect(displayWidth(padded('Fuyao', 10, 'end'))).toBe(10);
    expect(padded('Fuyao', 10, 'end')).toBe('     Fuyao');
  });

  it('cuts only what is too long, and says so', () => {
    expect(clipped('福耀玻璃', 8)).toBe('福耀玻璃');
    expect(clipped('福耀玻璃', 7)).toBe('福耀玻…');
  });

  it('never cuts wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
        expect(displayWidth(clipped(given, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapping', () => {
  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (given, width) => {
        const bare = (each: string) => each.replaceAll(/\s/g, '');
        expect(bare(wrapped(given, width, 2).join(''))).toBe(bare(given));
      }),
    );
  });

  it('breaks at spaces and between Chinese characters, not before a comma', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapped('资产负债，利润', 9)).toEqual(['资产负', '债，利润']);
  });
});

describe('a table', () => {
  it('aligns columns of Chinese and Latin texts', () => {
    const lines = table(
      [{ title: '项目' }, { title: 'value', align: 'end' }],
      [
        ['货币资金', '1'],
        ['Cash', '22'],
      ],
    );
    expect(lines).toEqual(['项目      value', '货币资金      1', 'Cash         22']);
  });
});

describe('figures', () => {
  it('keep their digits', () => {
    expect(logOddsText('-0.12345')).toBe('−0.123450000');
    expect(logOddsText('0')).toBe('+0.000000000');
    expect(withThousands('-2800008000.51')).toBe('-2,800,008,000.51');
    expect(percentText('0.00156651969666896')).toBe('0.157 %');
  });
});

describe('style', () => {
  it('colours a terminal, unless NO_COLOR is set or it is none', () => {
    expect(styleFor({ isTTY: true }, {}).bad('D')).not.toBe('D');
    expect(styleFor({ isTTY: true }, { NO_COLOR: '1' }).bad('D')).toBe('D');
    expect(styleFor({}, {}).bad('D')).toBe('D');
  });

  it('writes for the terminal within reason', () => {
    expect(widthFor({ isTTY: true, columns: 100 })).toBe(100);
    expect(widthFor({ isTTY: true, columns: 20 })).toBe(60);
    expect(widthFor({})).toBe(widthFor({ columns: 500 }));
  });
});
