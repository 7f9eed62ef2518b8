import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../shared/contracts/csv.ts';
import { checkIdentities } from '../../../../shared/domain/identities/check-identities.ts';
import {
  type CasTableHeader,
  importCasTable,
} from '../../../../shared/domain/importers/cas-table.ts';
import { readNamedPeriod } from '../../../../shared/domain/importers/cas-table-columns.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const HEADER: CasTableHeader = {
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
};

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows = readCsv(text);
  if (rows.kind === 'failed') throw new Error(JSON.stringify(rows.failure));
  return rows.value;
};

const load = (text: string, header: Partial<CasTableHeader> = {}) => {
  const imported = importCasTable({ rows: rowsOf(text), header: { ...HEADER, ...header } });
  if (imported.kind === 'failed') throw new Error(JSON.stringify(imported.failure));
  return imported.value;
};

const failuresOf = (text: string, header: Partial<CasTableHeader> = {}) => {
  const imported = importCasTable({ rows: rowsOf(text), header: { ...HEADER, ...header } });
  return imported.kind === 'failed' ? imported.failure : [];
};

const annual = readFileSync(
  new URL('../../../fixtures/importers/cas-annual.csv', import.meta.url),
  'utf8',
);

describe('a whole annual report of an invented company', () => {
  const { statements, notices } = load(annual);
  const [current, prior] = statements;

  it('gives the year and the year before', () => {
    expect(statements.map(({ period }) => period)).toEqual([
      { end: '2023-12-31', months: 12 },
      { end: '2022-12-31', months: 12 },
    ]);
  });

  it('reads amounts in the unit that the document names', () => {
    expect(current?.unitScale).toBe(10_000);
    expect(current?.lines.cash?.toFixed()).toBe('120005000');
    expect(prior?.lines.cash?.toFixed()).toBe('105000000');
  });

  it('keeps every accounting identity in both years', () => {
    expect(checkIdentities(statements, isoDate('2024-06-30'))).toEqual([]);
  });

  it('reads impairment as positive losses and the bracketed amount as negative', () => {
    expect(current?.lines.assetImpairmentLoss?.toFixed()).toBe('1200000');
    expect(current?.lines.accumulatedOtherComprehensiveIncome?.toFixed()).toBe('-500000');
  });

  it('does not take perpetual bonds among bonds payable for equity instruments', () => {
    expect(current?.lines.perpetualBonds).toBeUndefined();
    expect(current?.lines.bondsPayable?.toFixed()).toBe('20000000');
  });

  it('reads the indirect method and depreciation from the supplement', () => {
    expect(current?.lines.operatingCashFlowIndirect?.toFixed()).toBe('52000000');
    expect(current?.lines.depreciation?.toFixed()).toBe('18800000');
    expect(current?.lines.creditImpairmentLoss?.toFixed()).toBe('1800000');
  });

  it('reports the unknown line with its place', () => {
    const unknown = notices.filter(({ code }) => code === 'line-unknown');
    expect(unknown.map(({ pointer }) => pointer)).toEqual(['/130/3']);
  });
});

describe('importCasTable', () => {
  const table = (unit: string, period: string, columns: string) =>
    `资产负债表\n${period}\n${unit}\n项目,${columns}\n资产总计,100,90\n负债合计,60,50\n所有者权益合计,40,40\n`;

  it('takes no amount for a year where the left list has ended', () => {
    const text =
      '资产负债表\n2023年12月31日,,,,单位：元\n' +
      '资产,行次,期末余额,年初余额,负债和所有者权益,行次,期末余额,年初余额\n' +
      '货币资金,1,4000,3700,短期借款,30,1300,1100\n' +
      ',,,,所有者权益合计,58,2700,2600\n资产总计,29,4000,3700,负债合计,59,1300,1100\n';
    const { statements } = load(text);
    expect(statements.map(({ period }) => period.end)).toEqual(['2023-12-31', '2022-12-31']);
    expect(statements.map(({ lines }) => lines.totalEquity?.toFixed())).toEqual(['2700', '2600']);
  });

  it('reads two columns of lists', () => {
    const text =
      '资产负债表\n2023年12月31日,,,,单位：元\n' +
      '资产,期末余额,年初余额,负债和所有者权益（或股东权益）,期末余额,年初余额\n' +
      '货币资金,100,90,短期借款,60,50\n资产总计,100,90,负债合计,60,50\n' +
      ',,,所有者权益合计,40,40\n';
    const [current, prior] = load(text).statements;
    expect(current?.lines.shortTermBorrowings?.toFixed()).toBe('60');
    expect(prior?.lines.totalEquity?.toFixed()).toBe('40');
    expect(checkIdentities(load(text).statements, isoDate('2024-06-30'))).toEqual([]);
  });

  it.each([
    ['tabs', '\t'],
    ['full-width semicolons', '；'],
    ['semicolons', ';'],
  ])('reads %s and a byte order mark', (_name, delimiter) => {
    const text = `\ufeff${table('单位：元', '2023年12月31日', '期末余额,上年年末余额')}`;
    const [current] = load(text.replaceAll(',', delimiter)).statements;
    expect(current?.lines.totalAssets?.toFixed()).toBe('100');
  });

  it.each([
    '期末余额,上年年末余额',
    '期末数,期初数',
    '年末余额,年初余额',
    '2023年12月31日,2022年12月31日',
  ])('knows the columns %s', (columns) => {
    const { statements } = load(table('单位：元', '2023年12月31日', columns));
    expect(statements.map(({ lines }) => lines.totalAssets?.toFixed())).toEqual(['100', '90']);
  });

  it('takes the newer of two dated columns as current, wherever it stands', () => {
    const text = table('单位：元', '', '2022年12月31日,2023年12月31日');
    const [current] = load(text).statements;
    expect(current?.period.end).toBe('2023-12-31');
    expect(current?.lines.totalAssets?.toFixed()).toBe('90');
  });

  it('prefers the year to date to a single quarter', () => {
    const text =
      '利润表\n2023年1-9月,,单位：元\n项目,本期金额,本年累计金额,上期金额,上年累计金额\n营业收入,40,100,30,80\n';
    const { statements, notices } = load(text);
    expect(statements.map(({ lines }) => lines.revenue?.toFixed())).toEqual(['100', '80']);
    expect(statements[0]?.period).toEqual({ end: '2023-09-30', months: 9 });
    expect(notices.filter(({ code }) => code === 'line-not-used')).toHaveLength(2);
  });

  it('takes only flows of an interim document as the year before, and says so', () => {
    const text =
      '资产负债表\n2023年6月30日,单位：元\n项目,期末余额,年初余额\n资产总计,100,90\n' +
      '利润表\n项目,本期金额,上期金额\n营业收入,50,45\n';
    const { statements, notices } = load(text);
    expect(statements.map(({ period }) => period.end)).toEqual(['2023-06-30', '2022-06-30']);
    expect(Object.keys(statements[1]?.lines ?? {})).toEqual(['revenue']);
    expect(notices.map(({ code }) => code)).toContain('line-not-used');
  });

  it('marks a prior column that says it was restated', () => {
    const text = table('单位：元', '2023年12月31日', '期末余额,上年年末余额（重述）');
    expect(load(text).statements.map(({ version }) => version)).toEqual([
      'as-reported',
      'restated',
    ]);
  });

  it('reads a unit from the column titles, and lists whose first title is blank', () => {
    const text = '资产负债表\n,2023年12月31日（万元）,2022年12月31日（万元）\n资产总计,100,90\n';
    const [current, prior] = load(text).statements;
    expect(current?.lines.totalAssets?.toFixed()).toBe('1000000');
    expect(prior?.period.end).toBe('2022-12-31');
  });

  it('reads company, date and unit from one cell', () => {
    const text = table(
      '编制单位：某公司 2023年12月31日 金额单位：人民币千元',
      '',
      '期末余额,年初余额',
    );
    expect(load(text).statements[0]?.unitScale).toBe(1_000);
    expect(load(text).statements[0]?.period.end).toBe('2023-12-31');
  });

  it('keeps consolidated and parent-company statements apart', () => {
    const part = (title: string, assets: number) =>
      `${title}\n2023年12月31日,单位：元\n项目,期末余额\n资产总计,${assets}\n`;
    const { statements } = load(part('合并资产负债表', 100) + part('母公司资产负债表', 70));
    expect(statements.map(({ scope, lines }) => [scope, lines.totalAssets?.toFixed()])).toEqual([
      ['consolidated', '100'],
      ['parent-only', '70'],
    ]);
  });

  it('lets the caller give period and unit', () => {
    const period = { end: isoDate('2023-12-31'), months: 12 };
    const [current] = load('项目,期末余额\n资产总计,5\n', { period, unitScale: 1_000 }).statements;
    expect(current?.lines.totalAssets?.toFixed()).toBe('5000');
  });

  it('refuses to guess a unit or a period', () => {
    const codes = failuresOf('项目,期末余额\n资产总计,5\n').map(({ code }) => code);
    expect(codes).toEqual(['unit-missing', 'period-missing']);
  });

  it.each([
    ['单位：百万美元', 'USD'],
    ['单位:元 币种:港币', 'HKD'],
    ['币种：港币 单位：千元', 'HKD'],
    ['金额单位：人民币千元', 'CNY'],
    ['单位：万元', 'CNY'],
    ['编制单位：美元树公司 单位：万元', 'CNY'],
  ])('reads the currency from %s unless one is sent', (unit, currency) => {
    const { currency: _, ...header } = HEADER;
    const text = table(unit, '2023年12月31日', '期末余额,年初余额');
    const imported = importCasTable({ rows: rowsOf(text), header });
    expect(imported).toMatchObject({ value: { statements: [{ currency }, { currency }] } });
  });

  it('refuses a currency that contradicts the one sent', () => {
    const text = table('单位：百万美元', '2023年12月31日', '期末余额,年初余额');
    expect(failuresOf(text)).toMatchObject([
      { code: 'currency-contradicts', pointer: '/3/1', found: 'USD', expected: 'CNY, as sent' },
    ]);
    expect(failuresOf(text, { currency: 'USD' })).toEqual([]);
  });

  it('refuses a unit that contradicts the one sent', () => {
    const text = table('单位：万元', '2023年12月31日', '期末余额,年初余额');
    expect(failuresOf(text, { unitScale: 1 })).toMatchObject([
      { code: 'unit-contradicts', pointer: '/3/1' },
    ]);
  });

  it('refuses amounts before any column titles', () => {
    expect(failuresOf('单位：元\n2023年度\n营业收入,100,90\n')).toMatchObject([
      { code: 'table-header-missing', pointer: '/3/1' },
    ]);
  });

  it('reports all unreadable cells by row and column', () => {
    const text = table('单位：元', '2023年12月31日', '期末余额,年初余额')
      .replace('资产总计,100', '资产总计,1.000,5')
      .replace('所有者权益合计,40,40', '所有者权益合计,40,四十');
    expect(failuresOf(text).map(({ pointer }) => pointer)).toContain('/7/3');
  });

  it('refuses an empty table', () => {
    const given = { period: { end: isoDate('2023-12-31'), months: 12 }, unitScale: 1 };
    expect(failuresOf('', given).map(({ code }) => code)).toEqual(['statement-empty']);
  });
});

describe('readCsv', () => {
  it('keeps commas in tab-separated amounts together', () => {
    expect(rowsOf('a\t1,234\nb\t5\n')).toEqual([
      ['a', '1,234'],
      ['b', '5'],
    ]);
  });

  it('keeps blank lines, so that row numbers stay true', () => {
    expect(rowsOf('a,1\n\nb,2\n')).toHaveLength(3);
  });

  it('reports unclosed quotes', () => {
    expect(readCsv('a,"1\nb,2').kind).toBe('failed');
  });
});

describe('readNamedPeriod', () => {
  it.each([
    ['2023年12月31日', '2023-12-31', 12],
    ['2023年度', '2023-12-31', 12],
    ['2023年1-9月', '2023-09-30', 9],
    ['2023年1—6月', '2023-06-30', 6],
    ['2023年第一季度', '2023-03-31', 3],
    ['2023年前三季度', '2023-09-30', 9],
    ['2023年半年度', '2023-06-30', 6],
    ['2024-02-29', '2024-02-29', undefined],
    ['２０２３年３月３１日', '2023-03-31', 3],
  ])('reads %s', (text, end, months) => {
    expect(readNamedPeriod(text)).toEqual({ end, months });
  });

  it.each(['编制单位：某公司', '2023年13月1日', '注释', ''])('finds none in %j', (text) => {
    expect(readNamedPeriod(text)).toBeUndefined();
  });
});
