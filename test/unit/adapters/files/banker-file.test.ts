import { beforeAll, describe, expect, it } from 'vitest';
import { assessInMemory } from '../../../../infra/local/assess-in-memory.ts';
import type { SourceRow } from '../../../../shared/application/ports/batch-source.ts';
import { assessmentRequestSchema } from '../../../../shared/contracts/assessment-request.ts';
import { type RowsRead, readRows, said } from './read-rows.ts';
import { cellsAt, day, errorCell, workbook } from './workbook.ts';

/** A relationship manager's workbook: Chinese titles, 万元, slips of the pen, no cash flow sheet. */
const bankersWorkbook = () =>
  workbook(
    {
      name: '客户清单',
      rows: [
        ['2024年度授信客户报表', null, null, null, null, null],
        ['单位：万元', null, null, null, null, null],
        ['序号', '客户号', '客户名称', '统一社会信用代码', '国家', '客户经理'],
        [1, 'KH001', '江南精密机械有限公司', null, '中国', '王'],
        [2, 'KH002', '华东纺织有限公司', null, '中国', '王'],
        [3, 'KH003', '北方物流有限公司', '91350100M000100Y44', null, '李'],
        [4, 'KH004', '西部食品有限公司', null, '中国', '李'],
      ],
    },
    {
      name: '资产负债表',
      rows: [
        ['编制：客户经理', null, '单位：万元'],
        [
          '客户号',
          '报表日期',
          '货币资金',
          '应收帐款',
          '存货',
          '流动资产合计',
          '资产总计',
          '短期借款',
          '流动负债合计',
          '负债合计',
          '所有者权益合计',
        ],
        ['KH001', day('2024-12-31'), 6400, 9800, 8200, 31000, 64000, 9000, 21000, 33000, 31000],
        [
          'KH001',
          '2023年12月31日',
          '5,900',
          '9,100',
          '7,700',
          '28,900',
          '60,600',
          '9,500',
          '20,700',
          '31,700',
          '28,900',
        ],
        ['KH002', '2024.12.31', 3000, 5200, '4,1O0', 12500, 30000, 8000, 11000, 18000, 12000],
        ['KH003', '2024/12/31', 1000, 2500, 900, 4600, 11000, 2600, 4500, 6500, 4500],
        ['KH004', '2024-12-31', 2100, 3000, 2500, 8000, 20000, 0, 6000, 9000, 11000],
      ],
      cells: cellsAt({ '6,7': errorCell('#REF!') }),
    },
    {
      name: '利润表',
      rows: [
        ['单位：万元'],
        [
          '客户号',
          '报表日期',
          '营业收入',
          '营业成本',
          '销售费用',
          '利息费用',
          '信用减值损失',
          '利润总额',
          '所得税费用',
          '净利闰',
        ],
        ['KH001', '2024年度', 52000, 39000, 3100, 620, -120, 4100, 950, 3150],
        ['KH001', '2023年度', 47500, 36100, 2900, 660, -90, 2990, 690, 2300],
        ['KH002', '2024年度', 21000, 17500, 1200, 500, 0, 900, 220, 680],
        ['KH003', '2024年度', 9000, 7400, 400, 160, 0, 500, 120, 380],
        ['KH0O4', '2024年度', 15000, 11800, 900, 200, 0, 1400, 350, 1050],
      ],
    },
  );

let read: RowsRead;
beforeAll(async () => {
  read = await readRows('xlsx', await bankersWorkbook());
});

const item = (reference: string): SourceRow => {
  const found = read.rows.find((row) => row.reference === reference);
  if (found === undefined) throw new Error(`no item ${reference}`);
  return found;
};

describe('a workbook as a banker fills it in', () => {
  it('gives a rating for the good rows', async () => {
    const { content, findings } = item('KH001');
    expect(findings).toEqual([]);
    const assessed = await assessInMemory(assessmentRequestSchema.parse(content));
    if (assessed.kind === 'failed') throw new Error(assessed.failure.detail.en);
    expect(assessed.value.outcome).toBe('rated');
    const { statements } = assessmentRequestSchema.parse(content);
    expect(statements.map(({ statement }) => statement.period.end)).toEqual([
      '2024-12-31',
      '2023-12-31',
    ]);
    const [current] = statements;
    expect(current?.statement.unitScale).toBe(10_000);
    expect(current?.statement.lines.totalAssets?.toFixed()).toBe('640000000');
    // The Chinese format prints the loss with a minus; here it is stored as an expense.
    expect(current?.statement.lines.creditImpairmentLoss?.toFixed()).toBe('1200000');
  });

  it('gives the exact places of the bad ones, with what stands there', () => {
    expect(said(item('KH002').findings)).toEqual(['资产负债表 E5 amount-not-a-number']);
    expect(item('KH002').findings[0]?.detail).toEqual({
      en: '存货: "4,1O0" is no number; write it like 1234.56, 1,234.56 or (1,234.56).',
      zh: '存货："4,1O0" 不是数字；请写成 1234.56、1,234.56 或 (1,234.56)。',
    });
    expect(said(item('KH003').findings)).toEqual([]);
    expect(said(item('KH004').findings)).toEqual(['资产负债表 H7 cell-error']);
    expect(said(item('KH0O4').findings)).toEqual(['利润表 7 company-unknown']);
    expect(item('KH0O4').findings[0]?.detail.zh).toContain('是否应为“KH004”');
  });

  it('notices a period that one sheet does not have', () => {
    const notices = item('KH004').notices ?? [];
    const missing = notices.find(({ code }) => code === 'statement-part-missing');
    expect(missing?.place).toEqual({ sheet: '资产负债表', row: 7 });
    expect(missing?.detail.zh).toContain('利润表');
    expect(said(item('KH001').notices ?? [])).not.toContain('statement-part-missing');
  });

  it('leads what the request’s own check finds back to its cell', () => {
    const { content, placeOf } = item('KH003');
    const parsed = assessmentRequestSchema.safeParse(content);
    const [issue] = parsed.error?.issues ?? [];
    expect(issue?.path).toEqual(['company', 'unifiedSocialCreditCode']);
    expect(placeOf?.('/company/unifiedSocialCreditCode')).toEqual({
      sheet: '客户清单',
      row: 6,
      column: 'D',
    });
    expect(placeOf?.('/statements/0/lines/营业收入')).toEqual({
      sheet: '利润表',
      row: 6,
      column: 'C',
    });
  });

  it('tells of the missing sheet, the mistyped title and the columns that are not used', () => {
    expect(said(read.notices)).toEqual([
      '客户清单 A3 column-unknown',
      '客户清单 F3 column-unknown',
      '利润表 J2 column-unknown',
      '现金流量表 Cash flow 1 sheet-missing',
    ]);
    const mistyped = read.notices.find(({ place }) => place?.column === 'J');
    expect(mistyped?.detail.zh).toBe('未识别列 "净利闰"，其内容未予使用。是否应为“净利润”？');
    expect(item('KH001').kept).toMatchObject({ 客户经理: '王', 净利闰: '2300' });
  });
});
