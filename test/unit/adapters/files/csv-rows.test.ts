import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentRequestSchema } from '../../../../shared/contracts/assessment-request.ts';
import { readRows, said } from './read-rows.ts';

const TITLES = '企业编号,企业名称,注册国家或地区,报告期末,金额单位,货币资金,营业收入,净利润';

const table = (...rows: readonly string[]): string => [TITLES, ...rows].join('\n');

const statementsOf = (content: unknown) => assessmentRequestSchema.parse(content).statements;

const firstLines = async (given: string | Uint8Array) => {
  const { rows } = await readRows('csv', given);
  expect(rows.flatMap(({ findings }) => said(findings))).toEqual([]);
  const [read] = statementsOf(rows[0]?.content);
  return read?.statement;
};

describe('a CSV table', () => {
  it('gives one item a company, with a statement a row', async () => {
    const { rows } = await readRows(
      'csv',
      table(
        'a,甲公司,中国,2024-12-31,万元,10,200,3',
        'a,甲公司,中国,2023-12-31,万元,9,190,2',
        'b,乙公司,CN,2024-12-31,元,1,2,3',
      ),
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['a', 'b']);
    expect(statementsOf(rows[0]?.content).map(({ statement }) => statement.period.end)).toEqual([
      '2024-12-31',
      '2023-12-31',
    ]);
  });

  it.each([
    ['2024年12月31日', '2024-12-31', 12],
    ['2024/12/31', '2024-12-31', 12],
    ['2024.12.31', '2024-12-31', 12],
    ['20241231', '2024-12-31', 12],
    ['45657', '2024-12-31', 12],
    ['2024年度', '2024-12-31', 12],
    ['2024-09', '2024-09-30', 9],
    ['2024年1-9月', '2024-09-30', 9],
    ['2024Q2', '2024-06-30', 6],
    ['２０２４年１２月３１日', '2024-12-31', 12],
  ])('reads the period %s', async (text, end, months) => {
    const statement = await firstLines(table(`a,甲公司,CN,${text},元,1,2,3`));
    expect(statement?.period).toMatchObject({ end, months });
  });

  it.each([
    ['"1,234.5"', '12345000'],
    ['"(1,234.5)"', '-12345000'],
    ['（1234.5）', '-12345000'],
    ['１２３４．５', '12345000'],
    ['—', '0'],
    ['−3', '-30000'],
  ])('reads the amount %s in 万元', async (text, value) => {
    const statement = await firstLines(table(`a,甲公司,CN,2024-12-31,万元,1,2,${text}`));
    expect(statement?.lines.netIncome?.toFixed()).toBe(value);
  });

  it('leaves an empty cell out: what is missing is never nil', async () => {
    const statement = await firstLines(table('a,甲公司,CN,2024-12-31,万元,,2,3'));
    expect(Object.keys(statement?.lines ?? {})).toEqual(['revenue', 'netIncome']);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be separated by %s', async (_name, separator) => {
    const text = table('a,甲公司,CN,2024-12-31,元,1,2,3').replaceAll(',', separator);
    expect((await firstLines(text))?.lines.cash?.toFixed()).toBe('1');
  });

  it('may be in GB 18030, as Chinese spreadsheets save it', async () => {
    // 企业编号,报告期末,单位,货币资金 and 甲 in GBK, which Node cannot write.
    const titles = [0xc6, 0xf3, 0xd2, 0xb5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c];
    const rest = [
      [0xb1, 0xa8, 0xb8, 0xe6, 0xc6, 0xda, 0xc4, 0xa9, 0x2c],
      [0xb5, 0xa5, 0xce, 0xbb, 0x2c],
      [0xbb, 0xf5, 0xb1, 0xd2, 0xd7, 0xca, 0xbd, 0xf0, 0x0a],
    ].flat();
    const row = Buffer.from('a,2024-12-31,1,7\n');
    const { rows, notices } = await readRows(
      'csv',
      Buffer.concat([Uint8Array.from([...titles, ...rest]), row]),
    );
    expect(notices).toEqual([]);
    expect(rows[0]?.content).toMatchObject({
      company: { id: 'a' },
      statements: [{ period: { end: '2024-12-31' }, unit: 1, lines: { 货币资金: '7' } }],
    });
  });

  it('reads the same however the bytes are cut', async () => {
    const bytes = Buffer.from(
      `\ufeff${table('a,甲公司,CN,2024-12-31,万元,"1,234",200,3', 'b,"乙\n公司",CN,2024,元,1,2,3')}`,
    );
    const whole = JSON.stringify(await readRows('csv', bytes));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(JSON.stringify(await readRows('csv', bytes, size))).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('takes titles in English, as ids and with their unit', async () => {
    const { rows, notices } = await readRows(
      'csv',
      'Company id,Company name,Country,Period end,Accounting standard,Currency,totalAssets（百万元）,Revenue (thousands),headcount\n' +
        'x-1,X Ltd,GB,2024-12-31,IFRS,GBP,5,7000,120',
    );
    expect(notices).toEqual([]);
    const [read] = statementsOf(rows[0]?.content);
    expect(read?.statement.lines).toMatchObject({
      totalAssets: expect.objectContaining({}),
    });
    expect(read?.statement.lines.totalAssets?.toFixed()).toBe('5000000');
    expect(read?.statement.lines.revenue?.toFixed()).toBe('7000000');
    expect(read?.statement.lines.headcount?.toFixed()).toBe('120');
  });

  it('names the unit above the table', async () => {
    const text = `某行报表,,,\n单位：万元,,,\n${table('a,甲公司,CN,2024-12-31,,1,2,3')}`;
    expect((await firstLines(text))?.lines.cash?.toFixed()).toBe('10000');
  });

  it('counts heads in no unit, under Chinese names too', async () => {
    const { rows } = await readRows(
      'csv',
      '企业编号,企业名称,国家,报告期末,单位,员工人数,货币资金\na,甲公司,中国,2024年,万元,50,3',
    );
    const [read] = statementsOf(rows[0]?.content);
    expect(read?.statement.lines.headcount?.toFixed()).toBe('50');
    expect(read?.statement.lines.cash?.toFixed()).toBe('30000');
  });

  it('finds everything that is wrong, each in its cell, and quotes it', async () => {
    const { rows } = await readRows(
      'csv',
      table(
        'a,甲公司,中国,2024-02-30,万元,12o0,1.234.567,3',
        'b,乙公司,中 国 X,2024,万圆圆,#REF!,2,3',
        'c,丙公司,CN,2024,,1,2,3',
        ',,CN,2024,元,1,2,3',
      ),
    );
    expect(rows.map(({ findings }) => said(findings))).toEqual([
      ['D2 date-malformed', 'F2 amount-not-a-number', 'G2 amount-ambiguous'],
      ['C3 not-one-of', 'E3 unit-scale-unknown', 'F3 amount-not-a-number'],
      ['4 unit-missing'],
      ['5 key-missing'],
    ]);
    expect(rows[0]?.findings[1]?.detail).toEqual({
      en: '货币资金: "12o0" is no number; write it like 1234.56, 1,234.56 or (1,234.56).',
      zh: '货币资金："12o0" 不是数字；请写成 1234.56、1,234.56 或 (1,234.56)。',
    });
  });

  it('finds what the request’s own check finds at the same time, and nothing twice', async () => {
    const { rows } = await readRows(
      'csv',
      'id,name,country,统一社会信用代码,periodEnd,unit,currency,standard,cash,revenue\n' +
        'a b,,XX,91350100M000100Y44,2024,元,CNX,CAS,1x,2',
    );
    expect(said(rows[0]?.findings ?? [])).toEqual([
      'I2 amount-not-a-number',
      'A2 malformed',
      '2 required',
      'C2 country-unknown',
      'D2 identifier-check-character-wrong',
      'G2 currency-unknown',
    ]);
  });

  it('names the nearest title of a mistyped one, and keeps what it does not know', async () => {
    const { rows, notices } = await readRows(
      'csv',
      '企业编号,报告期末,单位,营业收人,货币资金,客户经理\na,2024,元,5,1,王',
    );
    expect(said(notices)).toEqual(['D1 column-unknown', 'F1 column-unknown']);
    expect(notices[0]?.detail.zh).toContain('是否应为“营业收入”');
    expect(rows[0]?.kept).toEqual({ 营业收人: '5', 客户经理: '王' });
  });

  it('keeps the first of two columns that mean the same, and says so', async () => {
    const { rows, notices } = await readRows('csv', 'id,编号,periodEnd,unit,cash\na,b,2024,元,1');
    expect(said(notices)).toEqual(['B1 column-repeated']);
    expect(rows[0]?.reference).toBe('a');
  });

  it('does not take rows of one company apart from each other for one item', async () => {
    const { rows } = await readRows(
      'csv',
      table('a,甲公司,CN,2024,元,1,2,3', 'b,乙公司,CN,2024,元,1,2,3', 'a,甲公司,CN,2023,元,1,2,3'),
    );
    expect(rows.map(({ findings }) => said(findings))).toEqual([
      [],
      [],
      ['4 reference-not-adjacent'],
    ]);
  });

  it('finds a period that stands twice and cells that contradict each other', async () => {
    const { rows } = await readRows(
      'csv',
      table('a,甲公司,CN,2024,元,1,2,3', 'a,甲公司,HK,2024-12-31,元,1,2,3'),
    );
    expect(said(rows[0]?.findings ?? [])).toEqual(['C3 value-contradicts', '3 period-duplicate']);
  });

  it('tells what it assumed', async () => {
    const { rows } = await readRows('csv', table('a,甲公司,CN,2024-06-30,万美元,1,2,3'));
    expect(said(rows[0]?.notices ?? [])).toEqual([
      '2 standard-assumed',
      '2 currency-assumed',
      '2 assurance-assumed',
      'D2 months-assumed',
    ]);
    const [read] = statementsOf(rows[0]?.content);
    expect(read?.statement).toMatchObject({
      currency: 'USD',
      standard: 'CAS',
      assurance: 'unaudited',
      period: { months: 6 },
    });
  });

  it.each([
    ['at the end', ['b,"乙公司,CN,2024,元,1,2,3']],
    ['in the middle', ['b,"乙公司,CN,2024,元,1,2,3', 'c,"丙公司",CN,2024,元,1,2,3']],
  ])('loses one row to a quotation mark that does not close %s', async (_where, broken) => {
    const { rows } = await readRows(
      'csv',
      table('a,甲公司,CN,2024,元,1,2,3', ...broken, 'd,丁公司,CN,2024,元,1,2,3'),
    );
    const rest = broken.length > 1 ? [['c', []]] : [];
    expect(rows.map(({ reference, findings }) => [reference, said(findings)])).toEqual([
      ['a', []],
      ['row-3', ['3 quote-open']],
      ...rest,
      ['d', []],
    ]);
  });

  it('loses one row to a row that never ends', async () => {
    const { rows } = await readRows(
      'csv',
      table(`a,${'x'.repeat(300_000)},CN,2024,元,1,2,3`, 'd,丁公司,CN,2024,元,1,2,3'),
      4096,
    );
    expect(rows.map(({ findings }) => said(findings))).toEqual([['2 row-too-long'], []]);
  });

  it('finds bytes that are text in no encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,name,country,periodEnd,unit,cash\na,'),
      Buffer.from([0xff, 0xff]),
      Buffer.from(',CN,2024,1,7\nb,B,CN,2024,1,7'),
    ]);
    const { rows } = await readRows('csv', bytes);
    expect(said(rows[0]?.findings ?? [])).toContain('B2 text-unreadable');
    expect(rows[1]?.findings).toEqual([]);
  });

  it('refuses a file without titles, and says where to get the template', async () => {
    await expect(readRows('csv', 'a;b;c\n1;2;3\n')).rejects.toMatchObject({
      finding: {
        code: 'table-header-missing',
        detail: { en: expect.stringContaining('template') },
      },
    });
    await expect(readRows('csv', '')).rejects.toMatchObject({
      finding: { code: 'table-header-missing' },
    });
  });

  it('never breaks on anything that is text', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('-', '', '2024', '万元', '=1+1', '__proto__', 'constructor', '1e5', '٣'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
        async (rows) => {
          const quoted = rows.map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
          );
          const { rows: read } = await readRows('csv', table(...quoted));
          for (const { reference } of read) expect(reference).not.toBe('');
        },
      ),
    );
  });
});
