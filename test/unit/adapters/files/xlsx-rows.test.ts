import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assessmentRequestSchema } from '../../../../shared/contracts/assessment-request.ts';
import { readRows, said } from './read-rows.ts';
import { cellsAt, day, errorCell, formula, workbook } from './workbook.ts';

const COMPANIES = {
  name: '客户',
  rows: [
    ['客户号', '公司名称', '国家', '单位'],
    ['a', '甲公司', '中国', '万元'],
    ['b', '乙公司', '中国', '万元'],
  ],
};

const statement = (content: unknown, index = 0) => {
  const read = assessmentRequestSchema.parse(content).statements[index];
  if (read === undefined) throw new Error('no such statement');
  return read.statement;
};

const refusedAs = (code: string) => ({ finding: { code } });

describe('a workbook', () => {
  it('joins companies and statements of several sheets, whatever they are called', async () => {
    const { rows, notices } = await readRows(
      'xlsx',
      await workbook(
        {
          name: 'Sheet3',
          rows: [
            ['客户号', '年度', '营业收入'],
            ['b', 2024, 7],
            ['a', 2024, 5],
          ],
        },
        COMPANIES,
        {
          name: 'BS',
          rows: [
            ['客户号', '报表日期', '货币资金'],
            ['a', day('2024-12-31'), 1],
          ],
        },
      ),
    );
    expect(said(notices)).toEqual(['现金流量表 Cash flow 1 sheet-missing']);
    expect(rows.map(({ reference }) => reference)).toEqual(['a', 'b']);
    const { lines, period } = statement(rows[0]?.content);
    expect(period.end).toBe('2024-12-31');
    expect([lines.revenue, lines.cash].map((amount) => amount?.toFixed())).toEqual([
      '50000',
      '10000',
    ]);
  });

  it('reads dates as days, serials and text, and numbers as text', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(COMPANIES, {
        name: 'BS',
        rows: [
          ['客户号', '报表日期', '货币资金'],
          ['a', day('2024-12-31'), '1,000.5'],
          ['a', 45291, 9],
          ['a', '2022年12月31日', '（3）'],
          ['b', '2024-12-31', 0.1 + 0.2],
        ],
      }),
    );
    expect([0, 1, 2].map((index) => statement(rows[0]?.content, index).period.end)).toEqual([
      '2024-12-31',
      '2023-12-31',
      '2022-12-31',
    ]);
    expect(statement(rows[0]?.content).lines.cash?.toFixed()).toBe('10005000');
    expect(statement(rows[0]?.content, 2).lines.cash?.toFixed()).toBe('-30000');
    expect(statement(rows[1]?.content).lines.cash?.toFixed()).toBe('3000');
  });

  it('reads what formulas last gave, and finds those in error or never computed', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(COMPANIES, {
        name: 'BS',
        rows: [
          ['客户号', '报表日期', '货币资金', '存货', '资产总计'],
          ['a', '2024-12-31', 0, 0, 0],
          ['b', '2024-12-31', 5, 0, 0],
        ],
        cells: cellsAt({
          '1,2': formula('SUM(F1:F2)', 12),
          '1,3': formula('1/3', 0.3333333333333333),
          '2,3': errorCell('#REF!'),
          '2,4': formula('C3+D3', null),
        }),
      }),
    );
    const { lines } = statement(rows[0]?.content);
    expect([lines.cash, lines.inventory].map((amount) => amount?.toFixed())).toEqual([
      '120000',
      '3333.33',
    ]);
    expect(said(rows[1]?.findings ?? [])).toEqual(['BS D3 cell-error', 'BS E3 cell-error']);
    expect(rows[1]?.findings[0]?.detail.zh).toContain('"#REF!"');
  });

  it('lets a merged cell count in each of its rows, and passes over empty ones', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(COMPANIES, {
        name: 'BS',
        rows: [
          ['客户号', '报表日期', '货币资金'],
          [],
          ['a', '2024-12-31', 1],
          [null, '2023-12-31', 2],
          [],
          ['b', '2024-12-31', 3],
        ],
        merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }],
      }),
    );
    expect(assessmentRequestSchema.parse(rows[0]?.content).statements).toHaveLength(2);
    expect(rows[1]?.findings).toEqual([]);
  });

  it('does not guess whose a row without an id is', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(COMPANIES, {
        name: 'BS',
        rows: [
          ['客户号', '报表日期', '货币资金'],
          ['a', '2024-12-31', 1],
          [null, '2023-12-31', 2],
        ],
      }),
    );
    expect(rows.map(({ reference, findings }) => [reference, said(findings)])).toContainEqual([
      'BS-row-3',
      ['BS 3 key-missing'],
    ]);
  });

  it('ignores white space that nobody sees', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(
        {
          name: 'S',
          rows: [
            ['客户号 ', '\u3000公司名称', '国家', '单位'],
            ['a\u00a0', '甲', 'CN', '元 '],
          ],
        },
        {
          name: 'BS',
          rows: [
            ['客户号', '报表 日期', '货币\n资金'],
            [' a', ' 2024-12-31 ', ' 7\u200b'],
          ],
        },
      ),
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['a']);
    expect(statement(rows[0]?.content).lines.cash?.toFixed()).toBe('7');
  });

  it('brings sheets in different units to one', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(
        COMPANIES,
        {
          name: 'BS',
          rows: [
            ['客户号', '年度', '单位', '资产总计'],
            ['a', 2024, '元', 120_000],
          ],
        },
        {
          name: 'IS',
          rows: [
            ['客户号', '年度', '营业收入'],
            ['a', 2024, 5],
          ],
        },
        {
          name: 'CF',
          rows: [['单位：千元'], ['客户号', '年度', '经营活动产生的现金流量净额'], ['a', 2024, 3]],
        },
      ),
    );
    const { lines, unitScale } = statement(rows[0]?.content);
    expect(unitScale).toBe(10_000);
    expect(
      [lines.totalAssets, lines.revenue, lines.operatingCashFlow].map((each) => each?.toFixed()),
    ).toEqual(['120000', '50000', '3000']);
  });

  it('names the nearest company of a mistyped id', async () => {
    const companies = {
      ...COMPANIES,
      rows: [...COMPANIES.rows, ['hengrui-01', '恒瑞', '中国', '元']],
    };
    const { rows } = await readRows(
      'xlsx',
      await workbook(companies, {
        name: 'BS',
        rows: [
          ['客户号', '年度', '货币资金'],
          ['hengrui-O1', 2024, 1],
        ],
      }),
    );
    const astray = rows.find(({ reference }) => reference === 'hengrui-O1');
    expect(said(astray?.findings ?? [])).toEqual(['BS 2 company-unknown']);
    expect(astray?.findings[0]?.detail.en).toContain('Did you mean hengrui-01?');
  });

  it('finds a company that is listed twice and a period that stands twice', async () => {
    const { rows } = await readRows(
      'xlsx',
      await workbook(
        { ...COMPANIES, rows: [...COMPANIES.rows, ['a', '甲公司', '中国', '万元']] },
        {
          name: 'BS',
          rows: [
            ['客户号', '年度', '货币资金'],
            ['b', 2024, 1],
            ['b', '2024-12-31', 2],
          ],
        },
      ),
    );
    expect(rows.map(({ findings }) => said(findings))).toEqual([
      ['客户 4 company-repeated'],
      ['BS 3 period-duplicate'],
    ]);
  });

  it('tells of sheets that it did not use, and does not read hidden ones', async () => {
    const { notices } = await readRows(
      'xlsx',
      await workbook(
        COMPANIES,
        { name: 'BS', rows: [['客户号', '年度', '货币资金', '营业收入', '取得借款收到的现金']] },
        { name: '备忘', rows: [['明天联系客户']] },
        {
          name: '旧',
          rows: [
            ['客户号', '年度', '货币资金'],
            ['a', 2020, 1],
          ],
          hidden: true,
        },
      ),
    );
    expect(said(notices)).toEqual(['备忘 1 sheet-not-used', '旧 1 sheet-hidden']);
  });

  it('refuses what is no workbook, is an old or locked one, or has no table', async () => {
    const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600));
    await expect(readRows('xlsx', 'id,name')).rejects.toMatchObject(
      refusedAs('workbook-unreadable'),
    );
    await expect(readRows('xlsx', locked)).rejects.toMatchObject(
      refusedAs('workbook-old-or-locked'),
    );
    await expect(
      readRows('xlsx', await workbook({ name: 'x', rows: [['a']] })),
    ).rejects.toMatchObject(refusedAs('table-header-missing'));
    const cut = (await workbook(COMPANIES)).slice(0, -30);
    await expect(readRows('xlsx', cut)).rejects.toMatchObject(refusedAs('workbook-unreadable'));
  });

  it('refuses too many rows and too many sheets', async () => {
    const long = Array.from({ length: 20_001 }, (_, row) => [`c${row}`, 'x']);
    await expect(
      readRows('xlsx', await workbook({ name: 'S', rows: [['客户号', '公司名称'], ...long] })),
    ).rejects.toMatchObject(refusedAs('table-too-large'));
    const sheets = Array.from({ length: 21 }, (_, index) => ({ name: `S${index}`, rows: [['a']] }));
    await expect(readRows('xlsx', await workbook(...sheets))).rejects.toMatchObject(
      refusedAs('table-too-large'),
    );
  });
});

/** An archive of one entry that says it inflates to so many bytes. */
const archive = (content: Uint8Array, saidBytes: number): Uint8Array => {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(saidBytes, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(saidBytes, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
};

describe('a bomb', () => {
  const zeros = Buffer.alloc(1_000_000);

  it.each([
    ['says how large it is', 400_000_000, 'table-too-large'],
    ['says nothing', 0, 'table-too-large'],
    ['says that it is small', 1_000, 'workbook-unreadable'],
  ])('that %s is not inflated', async (_how, bytes, code) => {
    await expect(readRows('xlsx', archive(zeros, bytes))).rejects.toMatchObject(refusedAs(code));
  });
});
