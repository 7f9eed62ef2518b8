import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { INDICATORS } from '../../shared/domain/indicators/index.generated.ts';
import { evaluateIndicator, type Indicator } from '../../shared/domain/indicators/indicator.ts';
import type { InputContext } from '../../shared/domain/inputs/resolve.ts';
import {
  isLineItemId,
  type LineItemId,
} from '../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../shared/kernel/decimal.ts';
import type { Fraction } from './fraction.ts';
import { jiangnan } from './jiangnan.ts';
import type { Expected, MadeUpCompany } from './made-up-company.ts';
import { ostwind } from './ostwind.ts';

const line = (id: string): LineItemId => {
  if (isLineItemId(id)) return id;
  throw new Error(`no such line: ${id}`);
};

const statementOf = (company: MadeUpCompany, end: string): FinancialStatement => {
  const lines: Partial<Record<LineItemId, Decimal>> = {};
  for (const [id, amount] of Object.entries(company.years[end] ?? {}))
    lines[line(id)] = decimal(amount).times(company.unit);
  for (const [id, value] of Object.entries(company.plain[end] ?? {}))
    lines[line(id)] = decimal(value);
  return {
    period: { end: isoDate(end), months: 12 },
    scope: 'consolidated',
    standard: company.standard,
    currency: company.currency,
    unitScale: company.unit,
    assurance: 'audited',
    version: 'as-reported',
    absentLines: 'unknown',
    lines,
  };
};

const contextOf = (company: MadeUpCompany): InputContext => ({
  series: new StatementSeries(Object.keys(company.years).map((end) => statementOf(company, end))),
  parameters: { usDollarRate: decimal(company.usDollarRate) },
  company: { yearsSinceFounding: decimal(company.yearsSinceFounding) },
});

const indicatorOf = (id: string): Indicator => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`no such indicator: ${id}`);
  return indicator;
};

const TOLERANCE = decimal('1e-28');

const expectFraction = (value: Decimal, { numerator, denominator }: Fraction): void => {
  const exact = decimal(numerator.toString()).div(denominator.toString());
  const room = TOLERANCE.times(exact.abs().plus(1));
  expect(value.minus(exact).abs().lte(room), `${value} is not ${exact}`).toBe(true);
};

const expectSame = (expected: Expected, value: Decimal): void => {
  if ('exactly' in expected) expectFraction(value, expected.exactly);
  else if ('squared' in expected) expectFraction(value.pow(2), expected.squared);
  else if ('cubeOfOnePlus' in expected)
    expectFraction(value.plus(1).pow(3), expected.cubeOfOnePlus);
  else if ('about' in expected) expect(value.toNumber()).toBeCloseTo(expected.about, 12);
  else throw new Error(`a value where ${expected.none} was due: ${value}`);
};

describe.each([ostwind, jiangnan])('$name', (company) => {
  const context = contextOf(company);
  it.each(Object.entries(company.expected))('%s is what hand arithmetic says', (id, expected) => {
    const { outcome } = evaluateIndicator(indicatorOf(id), context);
    if (outcome.kind === 'measured') expectSame(expected, outcome.value);
    else expect({ none: outcome.reason }, outcome.detail).toEqual(expected);
  });
});

test('each made-up company is derived by hand in all nine groups of ratios', () => {
  const numbered = INDICATORS.filter(({ number }) => /^\d/.test(number));
  const groups = new Set(numbered.map(({ group }) => group));
  expect(groups.size).toBe(9);
  for (const { expected } of [ostwind, jiangnan]) {
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(15);
    const found = new Set(Object.keys(expected).map((id) => indicatorOf(id).group));
    expect([...found].sort()).toEqual([...groups].sort());
  }
});

test('the oracle imports nothing but itself', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(sources.length).toBeGreaterThan(0);
  for (const name of sources) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const imported = [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)];
    for (const [, path] of imported)
      expect(path, name).toMatch(/^\.\.?\/(?:decision\/)?[a-z-]+\.ts$/);
    expect(text, name).not.toContain('require(');
  }
});
