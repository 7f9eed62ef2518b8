import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapRow, statementMapSchema } from '../../../shared/modelling/statement-map.ts';

const map = statementMapSchema.parse({
  source: 'made up for tests',
  id: 'ticker',
  periodEnd: { column: 'end' },
  currency: 'USD',
  amountsIn: 1000,
  unit: 1,
  standard: 'US-GAAP',
  assurance: 'audited',
  absentLines: 'nil',
  lines: {
    revenue: 'sales',
    interestExpense: { column: 'interest', absolute: true, zeroIsMissing: true },
    otherCurrentAssets: { column: 'current', minus: ['cash'] },
    bondsPayable: { constant: 0, because: 'included elsewhere' },
  },
  outcome: 'failed',
});

const row = { ticker: 'X', end: '2020-12-31', sales: '5', interest: '-2', current: '9', cash: '4' };

describe('mapping a row', () => {
  it('scales, adjusts, takes magnitudes and states constants', () => {
    const mapped = mapRow({ ...row, failed: '1' }, map);
    if (mapped.kind === 'failed') throw new Error(mapped.failure);
    const { lines, period } = mapped.value.statement;
    expect(period).toEqual({ end: '2020-12-31', months: 12 });
    expect(Object.fromEntries(Object.entries(lines).map(([id, v]) => [id, String(v)]))).toEqual({
      revenue: '5000',
      interestExpense: '2000',
      otherCurrentAssets: '5000',
      bondsPayable: '0',
    });
    expect(mapped.value.failed).toBe(true);
  });

  it('leaves out what is blank or a zero that means missing', () => {
    const mapped = mapRow({ ...row, sales: '', interest: '0.0' }, map);
    if (mapped.kind === 'failed') throw new Error(mapped.failure);
    expect(mapped.value.statement.lines).not.toHaveProperty('revenue');
    expect(mapped.value.statement.lines).not.toHaveProperty('interestExpense');
    expect(mapped.value.failed).toBeUndefined();
  });

  it.each([
    [{ sales: 'n/a' }, /sales: not a number: n\/a/],
    [{ end: '2020-02-31' }, /not a period end: 2020-02-31/],
    [{ sales: '1e999' }, /sales: out of range/],
  ])('says why a row cannot be read: %j', (change, why) => {
    const mapped = mapRow({ ...row, ...change }, map);
    expect(mapped.kind).toBe('failed');
    if (mapped.kind === 'failed') expect(mapped.failure).toMatch(why);
  });

  it('refuses a map with a line that does not exist', () => {
    const parsed = statementMapSchema.safeParse({ ...map, lines: { revenu: 'sales' } });
    expect(parsed.success).toBe(false);
  });
});

describe('the shipped maps', () => {
  it.each(['rated-statements', 'us-corporate-failures'])('%s is a valid map', (name) => {
    const file = new URL(`../../../shared/modelling/maps/${name}.json`, import.meta.url);
    expect(statementMapSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success).toBe(true);
  });
});
