import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../../../shared/domain/identities/check-identities.ts';
import { importCas } from '../../../../shared/domain/importers/cas.ts';
import type {
  CasOptions,
  StatementHeader,
} from '../../../../shared/domain/importers/cas-assemble.ts';
import type { ImportNotice } from '../../../../shared/domain/importers/imported-statements.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const HEADER: StatementHeader = {
  period: { end: isoDate('2023-12-31'), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
};

interface Imported {
  readonly statement: FinancialStatement;
  readonly notices: readonly ImportNotice[];
  readonly value: (item: LineItemId) => string | undefined;
}

const load = (
  lines: Readonly<Record<string, unknown>>,
  options: CasOptions & { readonly header?: Partial<StatementHeader> } = {},
): Imported => {
  const { header, ...rest } = options;
  const imported = importCas({ header: { ...HEADER, ...header }, lines }, rest);
  if (imported.kind === 'failed') throw new Error(JSON.stringify(imported.failure));
  const [statement] = imported.value.statements;
  if (statement === undefined) throw new Error('no statement');
  return {
    statement,
    notices: imported.value.notices,
    value: (item) => statement.lines[item]?.toFixed(),
  };
};

const codes = ({ notices }: Imported): readonly string[] => notices.map(({ code }) => code);

/** Operating profit of 192 with a loss of 8: printed negative as of 2019, positive before. */
const incomeWith = (credit: number, asset: number, profit: number) => ({
  '一、营业收入': 1_000,
  '减：营业成本': 700,
  税金及附加: 10,
  销售费用: 40,
  管理费用: 30,
  财务费用: 20,
  信用减值损失: credit,
  资产减值损失: asset,
  '三、营业利润': profit,
});

describe('importCas', () => {
  it('multiplies amounts by the unit and keeps the printed names', () => {
    const imported = load({ 货币资金: '1,234.56' }, { header: { unitScale: 10_000 } });
    expect(imported.value('cash')).toBe('12345600');
    expect(imported.statement.labels?.cash).toBe('货币资金');
  });

  it('adds the lines that make one item and says so', () => {
    const imported = load({ 应收票据: 10, 应收款项融资: 5, 合同负债: 7 });
    expect(imported.value('notesReceivable')).toBe('15');
    expect(imported.statement.labels?.notesReceivable).toBe('应收票据 + 应收款项融资');
    expect(codes(imported)).toEqual(['lines-combined']);
  });

  it('takes a combined line where the two are not given, and leaves none unknown', () => {
    const imported = load({ 应收票据及应收账款: 30, 应付票据及应付账款: 20 });
    expect(imported.value('accountsReceivable')).toBe('30');
    expect(imported.value('notesReceivable')).toBe('0');
    expect(imported.value('accountsPayable')).toBe('20');
    expect(imported.value('notesPayable')).toBe('0');
  });

  it('does not count a combined line again beside its parts', () => {
    const imported = load({ 应收票据及应收账款: 30, 应收票据: 10, 应收账款: 20 });
    expect(imported.value('accountsReceivable')).toBe('20');
    expect(imported.value('notesReceivable')).toBe('10');
    expect(codes(imported)).toEqual(['line-not-used']);
  });

  it('adds interest and dividends receivable only where current assets ask for it', () => {
    const lines = { 货币资金: 50, 应收利息: 5, 其他应收款: 10 };
    expect(load({ ...lines, 流动资产合计: 65 }).value('otherReceivables')).toBe('15');
    expect(load({ ...lines, 流动资产合计: 60 }).value('otherReceivables')).toBe('10');
  });

  it('falls back on the format of the year where the sum does not tell', () => {
    const lines = { 应付利息: 5, 其他应付款: 10 };
    expect(load(lines, { formatYear: 2017 }).value('otherPayables')).toBe('15');
    expect(load(lines, { formatYear: 2019 }).value('otherPayables')).toBe('10');
  });

  it('takes parts of revenue only where revenue itself is not given', () => {
    expect(load({ 主营业务收入: 90, 其他业务收入: 10 }).value('revenue')).toBe('100');
    expect(load({ 营业收入: 100, '其中：主营业务收入': 90 }).value('revenue')).toBe('100');
  });

  it('takes total revenue with financial income, and its costs into cost of sales', () => {
    const imported = load({
      营业总收入: 1_100,
      '其中：营业收入': 1_000,
      利息收入: 100,
      营业总成本: 950,
      '其中：营业成本': 800,
      利息支出: 40,
      手续费及佣金支出: 10,
      财务费用: 30,
      '其中：利息费用': 35,
    });
    expect(imported.value('revenue')).toBe('1100');
    expect(imported.value('costOfSales')).toBe('850');
    expect(imported.value('interestExpense')).toBe('35');
    expect(imported.value('interestIncome')).toBeUndefined();
  });

  it('keeps total revenue out where it repeats revenue', () => {
    const imported = load({ 营业总收入: 1_000, 营业收入: 1_000 });
    expect(imported.value('revenue')).toBe('1000');
    expect(imported.notices).toEqual([]);
  });

  it('stores interest income printed negative as positive', () => {
    const imported = load({ 财务费用: 10, 利息费用: 15, 利息收入: -5 });
    expect(imported.value('interestIncome')).toBe('5');
    expect(codes(imported)).toEqual(['sign-chosen']);
  });

  it('reads groups by their titles and the indirect method from the supplement', () => {
    const imported = load({
      资产负债表: { 资产总计: 100 },
      现金流量表: { 经营活动产生的现金流量净额: 20 },
      补充资料: { 净利润: 15, 信用减值损失: 2, 固定资产折旧: 5, 经营活动产生的现金流量净额: 21 },
    });
    expect(imported.value('operatingCashFlow')).toBe('20');
    expect(imported.value('operatingCashFlowIndirect')).toBe('21');
    expect(imported.value('depreciation')).toBe('5');
    expect(imported.value('netIncome')).toBeUndefined();
    expect(imported.value('creditImpairmentLoss')).toBeUndefined();
  });

  it('reports unknown names with the nearest known ones', () => {
    const [notice] = load({ 资产总计: 100, 货币资全: 5 }).notices;
    expect(notice?.code).toBe('line-unknown');
    expect(notice?.pointer).toBe('/货币资全');
    expect(notice?.message.zh).toContain('货币资金');
  });

  it('reports every unreadable cell with its pointer', () => {
    const imported = importCas({
      header: HEADER,
      lines: { 货币资金: 'abc', 存货: '1.234,5', 资产总计: '9'.repeat(400), 负债合计: 5 },
      pointer: '/statements/0/lines',
    });
    expect(imported.kind === 'failed' && imported.failure.map(({ pointer }) => pointer)).toEqual([
      '/statements/0/lines/货币资金',
      '/statements/0/lines/存货',
      '/statements/0/lines/资产总计',
    ]);
  });

  it('refuses two names of one line that disagree, and accepts them when they agree', () => {
    expect(importCas({ header: HEADER, lines: { 资产总计: 100, 资产合计: 101 } }).kind).toBe(
      'failed',
    );
    expect(load({ 资产总计: 100, 资产合计: 100 }).value('totalAssets')).toBe('100');
  });

  it('refuses a statement without lines', () => {
    expect(importCas({ header: HEADER, lines: {} }).kind).toBe('failed');
  });

  it('never makes a missing or blank line a zero', () => {
    const imported = load({ 货币资金: '', 存货: null, 资产总计: 1 });
    expect(Object.keys(imported.statement.lines)).toEqual(['totalAssets']);
  });

  it('takes a printed dash as nil unless told otherwise', () => {
    expect(load({ 商誉: '—', 资产总计: 1 }).value('goodwill')).toBe('0');
    expect(load({ 商誉: '—', 资产总计: 1 }, { dash: 'absent' }).value('goodwill')).toBeUndefined();
  });
});

describe('the sign of impairment lines', () => {
  it('is the one with which operating profit adds up: losses negative', () => {
    const imported = load(incomeWith(-5, -3, 192));
    expect(imported.value('creditImpairmentLoss')).toBe('5');
    expect(imported.value('assetImpairmentLoss')).toBe('3');
    expect(checkIdentities([imported.statement], isoDate('2024-06-30'))).toEqual([]);
  });

  it('is the one with which operating profit adds up: losses positive', () => {
    const imported = load(incomeWith(5, 3, 192));
    expect(imported.value('creditImpairmentLoss')).toBe('5');
    expect(imported.value('assetImpairmentLoss')).toBe('3');
    expect(imported.notices.map(({ message }) => message.en).join()).toContain('printed positive');
  });

  it('keeps reversals negative under both conventions', () => {
    expect(load(incomeWith(5, 3, 208)).value('creditImpairmentLoss')).toBe('-5');
    expect(load(incomeWith(-5, -3, 208)).value('creditImpairmentLoss')).toBe('-5');
  });

  const undecidable = { 营业收入: 1_000, 资产减值损失: -8 };

  it('follows the printed remark where profit does not tell', () => {
    const remark = { 营业收入: 1_000, '资产减值损失（损失以“－”号填列）': -8 };
    expect(load(remark, { formatYear: 2018 }).value('assetImpairmentLoss')).toBe('8');
  });

  it('follows the declared format where nothing else tells', () => {
    expect(load(undecidable, { formatYear: 2019 }).value('assetImpairmentLoss')).toBe('8');
    expect(load(undecidable, { formatYear: 2018 }).value('assetImpairmentLoss')).toBe('-8');
  });

  it('follows the year of the period last, and says that it could not decide', () => {
    const old = { period: { end: isoDate('2017-12-31'), months: 12 } };
    expect(load(undecidable).value('assetImpairmentLoss')).toBe('8');
    const imported = load(undecidable, { header: old });
    expect(imported.value('assetImpairmentLoss')).toBe('-8');
    expect(imported.notices[0]?.message.en).toContain('could not decide');
  });
});
