import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../shared/contracts/csv.ts';
import { importCas } from '../../../../shared/domain/importers/cas.ts';
import type { StatementHeader } from '../../../../shared/domain/importers/cas-assemble.ts';
import { importCasTable } from '../../../../shared/domain/importers/cas-table.ts';
import { importCompanyFacts } from '../../../../shared/domain/importers/companyfacts.ts';
import { parseAmount } from '../../../../shared/domain/importers/parse-amount.ts';
import { resolveLineName } from '../../../../shared/domain/importers/resolve-line-name.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const HEADER: StatementHeader = {
  period: { end: isoDate('2023-12-31'), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 10_000,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
};

const LABELS = [
  '货币资金',
  '流动资产合计',
  '应收利息',
  '其他应收款',
  '应收票据及应收账款',
  '营业总收入',
  '营业收入',
  '利息收入',
  '利息支出',
  '财务费用',
  '资产减值损失',
  '营业利润',
  '净利润',
  '补充资料',
  '期末现金及现金等价物余额',
  '永续债',
  '__proto__',
  'constructor',
];

const label = fc.oneof(fc.constantFrom(...LABELS), fc.string());
const cell = fc.oneof(
  fc.constantFrom('-', '—', '', 'N/A', '1,234', '(5)', '1.234,5', '9'.repeat(400)),
  fc.double(),
  fc.integer().map(String),
  fc.string(),
  fc.constant(null),
  fc.jsonValue(),
);

describe('importers never throw', () => {
  it('on cells', () => {
    fc.assert(
      fc.property(cell, (given) => {
        const read = parseAmount(given);
        if (read.kind === 'ok' && read.value.kind === 'amount')
          expect(read.value.value.isFinite()).toBe(true);
      }),
    );
  });

  it('on names', () => {
    fc.assert(fc.property(label, (name) => void resolveLineName(name)));
  });

  it('on lines with any names and cells, and an imported amount was in the document', () => {
    fc.assert(
      fc.property(fc.dictionary(label, cell), (lines) => {
        const imported = importCas({ header: HEADER, lines });
        if (imported.kind === 'failed') expect(imported.failure.length).toBeGreaterThan(0);
        else
          for (const value of Object.values(imported.value.statements[0]?.lines ?? {}))
            expect(value.isFinite()).toBe(true);
      }),
    );
  });

  it('on tables of any cells', () => {
    const titles = fc.constantFrom('项目', '期末余额', '上年年末余额', '单位：万元', '2023年度');
    const text = fc.oneof(titles, label, fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { period: _period, unitScale: _unit, ...header } = HEADER;
        const imported = importCasTable({ header, rows });
        if (imported.kind === 'failed') expect(imported.failure.length).toBeGreaterThan(0);
      }),
    );
  });

  it('on any CSV text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCsv(text)));
  });

  it('on any JSON as companyfacts', () => {
    const facts = fc.record({
      entityName: fc.constant('X'),
      facts: fc.record({
        'us-gaap': fc.record({ Assets: fc.record({ units: fc.record({ USD: fc.jsonValue() }) }) }),
      }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), facts), (json) => void importCompanyFacts(json)),
    );
  });
});

describe('order of lines', () => {
  it('does not matter where no name depends on its neighbours', () => {
    const entries = Object.entries({
      货币资金: 50,
      应收票据: 10,
      应收款项融资: 5,
      存货: 35,
      流动资产合计: 100,
      资产总计: 100,
      营业收入: 100,
      营业成本: 60,
      财务费用: 5,
      资产减值损失: -8,
      营业利润: 27,
    });
    const read = (order: readonly (readonly [string, number])[]) => {
      const imported = importCas({ header: HEADER, lines: Object.fromEntries(order) });
      if (imported.kind === 'failed') throw new Error(JSON.stringify(imported.failure));
      const { lines } = imported.value.statements[0] ?? { lines: {} };
      return Object.fromEntries(Object.entries(lines).map(([id, value]) => [id, String(value)]));
    };
    const expected = read(entries);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        (order) => void expect(read(order)).toEqual(expected),
      ),
    );
  });
});
