import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAssessmentFile } from '../../../infra/local/assess-file.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const TABLE = `合并资产负债表
2024年12月31日,单位：元
项目,期末余额,上年年末余额
货币资金,"1,200.50",900.00
流动资产合计,"5,000.00","4,000.00"
资产总计,"9,000.00","8,000.00"
负债合计,"4,000.00","3,500.00"
所有者权益合计,"5,000.00","4,500.00"
`;

/**
 * 单位：万元 / 2024年12月31日 / 项目,期末余额 / 资产总计,900 in GB 18030, byte by byte: the platform
 * reads that encoding but cannot write it.
 */
const GB_TABLE = Uint8Array.from([
  0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xba, 0xcd, 0xf2, 0xd4, 0xaa, 0x0a, 0x32, 0x30, 0x32, 0x34, 0xc4,
  0xea, 0x31, 0x32, 0xd4, 0xc2, 0x33, 0x31, 0xc8, 0xd5, 0x0a, 0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xc6,
  0xda, 0xc4, 0xa9, 0xd3, 0xe0, 0xb6, 0xee, 0x0a, 0xd7, 0xca, 0xb2, 0xfa, 0xd7, 0xdc, 0xbc, 0xc6,
  0x2c, 0x39, 0x30, 0x30, 0x0a,
]);

const FACTS = new URL(
  '../../fixtures/importers/companyfacts-marvell-excerpt.json',
  import.meta.url,
);

const read = (given: Uint8Array, asOf?: string) =>
  readAssessmentFile({
    name: 'statements',
    bytes: given,
    asOf: asOf === undefined ? undefined : isoDate(asOf),
  });

const statementsOf = (given: Uint8Array, asOf?: string) => {
  const result = read(given, asOf);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
  const { statements, imports } = result.value;
  return [
    ...statements.map(({ statement }) => statement),
    ...imports.flatMap((imported) => imported.statements),
  ];
};

const codesOf = (given: Uint8Array): readonly string[] => {
  const result = read(given);
  return result.kind === 'failed' ? result.failure.map(({ code }) => code) : [];
};

describe('a file to assess', () => {
  it('may be a table of Chinese statements, with the year before beside it', () => {
    const [newest, earlier] = statementsOf(bytes(TABLE));
    expect(newest?.period.end).toBe('2024-12-31');
    expect(newest?.lines.cash?.toFixed(2)).toBe('1200.50');
    expect(earlier?.period.end).toBe('2023-12-31');
  });

  it('may be such a table as Chinese spreadsheets encode it', () => {
    const [statement] = statementsOf(GB_TABLE);
    expect(statement?.lines.totalAssets?.toFixed()).toBe('9000000');
  });

  it('may be company facts, whose name it takes', () => {
    const result = read(readFileSync(FACTS));
    if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
    expect(result.value.company.name).toMatch(/marvell/i);
    expect(result.value.imports[0]?.statements.length).toBeGreaterThan(0);
  });

  it('may be gzipped, with a byte order mark, and reads the same', () => {
    const plain = statementsOf(bytes(TABLE));
    expect(statementsOf(gzipSync(bytes(`\ufeff${TABLE}`)))).toEqual(plain);
  });

  it('is taken at the day asked for rather than its own', () => {
    const request = {
      company: { id: 'a', name: 'A', country: 'CN' },
      asOf: '2025-01-31',
      statements: [],
    };
    const result = read(bytes(JSON.stringify(request)), '2025-06-30');
    expect(result.kind === 'ok' ? result.value.asOf : result.failure).toBe('2025-06-30');
  });

  it('is refused with every offence at once', () => {
    const request = {
      company: { id: 'a b', nme: 'A' },
      statements: [
        {
          period: { end: '2024-13-01' },
          standard: 'CAS',
          currency: 'CNY',
          assurance: 'audited',
          lines: { revenu: '1e5' },
        },
      ],
    };
    const codes = codesOf(bytes(JSON.stringify(request)));
    for (const code of [
      'malformed',
      'required',
      'member-unknown',
      'date-malformed',
      'line-unknown',
    ])
      expect(codes).toContain(code);
  });

  it('is refused, not broken, where only a bound is overstepped', () => {
    const statement = {
      period: { end: '2024-12-31' },
      standard: 'CAS',
      currency: 'CNY',
      assurance: 'audited',
      document: '',
      lines: { revenue: 1 },
    };
    const request = {
      company: { id: 'a', name: 'A', country: 'CN' },
      statements: [statement, statement],
      imports: [{ format: 'cas-csv', content: '', assurance: 'audited' }],
    };
    expect(codesOf(bytes(JSON.stringify(request)))).toEqual([
      'too-short',
      'too-short',
      'too-short',
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['broken JSON', bytes('{"company":')],
    ['a list', bytes('[1]')],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff])],
    ['a broken archive', Uint8Array.from([0x1f, 0x8b, 0, 1, 2])],
    ['a table without titles', bytes('a,b\n1,2\n')],
    ['facts of nobody', bytes('{"facts":{}}')],
  ])('is refused with a reason where it holds %s', (_, given) => {
    expect(codesOf(given)).not.toEqual([]);
  });
});
