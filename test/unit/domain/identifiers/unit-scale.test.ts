import { describe, expect, it } from 'vitest';
import { parseUnitScale, unitScales } from '../../../../shared/domain/identifiers/unit-scale.ts';

const factorOf = (given: string | number): number => {
  const result = parseUnitScale(given);
  if (result.kind === 'failed') throw new Error(result.failure.detail);
  return result.value.factor;
};

describe('a unit scale', () => {
  it.each([
    ['元', 1],
    ['人民币元', 1],
    ['美元', 1],
    ['百元', 100],
    ['千元', 1e3],
    ['万元', 1e4],
    ['萬元', 1e4],
    ['十万元', 1e5],
    ['百万元', 1e6],
    ['百万円', 1e6],
    ['千万元', 1e7],
    ['亿元', 1e8],
    ['億円', 1e8],
    ['十亿元', 1e9],
    ['万亿元', 1e12],
    ['万', 1e4],
    ['亿', 1e8],
    ['亿美元', 1e8],
    ['人民币万元', 1e4],
    ['单位：人民币万元', 1e4],
    ['金额单位:千元', 1e3],
    ['（单位：元）', 1],
    ['units', 1],
    ['thousand', 1e3],
    ['Thousands', 1e3],
    ['k', 1e3],
    ['in thousands', 1e3],
    ['(in thousands)', 1e3],
    ['ten-thousand', 1e4],
    ['ten thousand', 1e4],
    ['lakh', 1e5],
    ['million', 1e6],
    ['mm', 1e6],
    ['RMB million', 1e6],
    ['In millions of U.S. dollars', 1e6],
    ['$ in millions', 1e6],
    ['crore', 1e7],
    ['hundred million', 1e8],
    ['billion', 1e9],
    ['US$ bn', 1e9],
    ['trillions', 1e12],
    ['10000', 1e4],
    ['10,000', 1e4],
    ['１００００', 1e4],
    ['100000000', 1e8],
  ])('%s is %d', (text, factor) => {
    expect(factorOf(text)).toBe(factor);
  });

  it.each(unitScales.map((scale) => [scale.id, scale] as const))(
    '%s is found by its id, factor and both names',
    (id, scale) => {
      for (const given of [id, scale.factor, String(scale.factor), scale.name.en, scale.name.zh]) {
        expect(parseUnitScale(given)).toEqual({ kind: 'ok', value: scale });
      }
    },
  );

  it('is one of ten powers of ten, each once, in order', () => {
    expect(unitScales.map(({ factor }) => Math.log10(factor))).toEqual([
      0, 2, 3, 4, 5, 6, 7, 8, 9, 12,
    ]);
    expect(new Set(unitScales.map(({ id }) => id)).size).toBe(10);
  });

  it.each(['M', 'm', 'B', 'T'])('%s is refused as ambiguous', (text) => {
    expect(parseUnitScale(text)).toMatchObject({ failure: { code: 'unit-scale-ambiguous' } });
  });

  it.each([
    '',
    ' ',
    '0',
    '-1',
    '10',
    '1e4',
    '1,0000',
    '2万元',
    '万万元',
    'dozen',
    '单位',
    'constructor',
    0,
    -1,
    10,
    2,
    0.001,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
  ])('%j is refused, and the known scales are named', (given) => {
    expect(parseUnitScale(given)).toMatchObject({
      kind: 'failed',
      failure: {
        code: 'unit-scale-unknown',
        detail: expect.stringContaining('10000 (ten-thousand, 万元)'),
      },
    });
  });
});
