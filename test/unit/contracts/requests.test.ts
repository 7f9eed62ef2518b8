import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import {
  companyProfileSchema,
  encodeCompanyProfile,
} from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { encodeFact, factInput } from '../../../shared/contracts/fact-input.ts';
import { findingsOf } from '../../../shared/contracts/findings.ts';
import { judgementSchema } from '../../../shared/contracts/judgement-input.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';
import {
  decodeStatement,
  encodeStatement,
  statementRecordSchema,
} from '../../../shared/contracts/statement-record.ts';
import { decimalText } from '../../../shared/kernel/decimal.ts';

const offences = (schema: z.ZodType, given: unknown): readonly string[] => {
  const parsed = schema.safeParse(given);
  if (parsed.success) return [];
  return findingsOf(parsed.error, given).map(({ pointer, code }) => `${pointer} ${code}`);
};

const details = (schema: z.ZodType, given: unknown): readonly string[] => {
  const parsed = schema.safeParse(given);
  return parsed.success ? [] : findingsOf(parsed.error, given).map(({ detail }) => detail.en);
};

const { statement2024, company } = invented;
const statementWith = (more: object) => ({ ...statement2024, ...more });
const read = (given: unknown) => statementInput.parse(given).statement;

describe('a statement', () => {
  it('has its amounts brought to currency units, and nothing else', () => {
    const { lines, unitScale } = read(
      statementWith({
        unit: '万元',
        lines: { revenue: '1.5', headcount: 320, statutoryTaxRate: '0.15' },
      }),
    );
    expect(unitScale).toBe(10_000);
    expect(lines.revenue && decimalText(lines.revenue)).toBe('15000');
    expect(lines.headcount && decimalText(lines.headcount)).toBe('320');
    expect(lines.statutoryTaxRate && decimalText(lines.statutoryTaxRate)).toBe('0.15');
  });

  it('is consolidated, as reported, in whole units and silent about absent lines by default', () => {
    const { unit: _, scope: __, ...rest } = statement2024;
    expect(read(rest)).toMatchObject({
      scope: 'consolidated',
      version: 'as-reported',
      unitScale: 1,
      absentLines: 'unknown',
      period: { months: 12 },
    });
  });

  it('tells findings of its header and of its lines together', () => {
    const given = statementWith({ currency: 'RMB', lines: { revenu: 1, cash: 'x' } });
    expect(offences(statementInput, given)).toEqual([
      '/currency currency-unknown',
      '/lines/revenu line-unknown',
      '/lines/cash decimal-malformed',
    ]);
  });

  it('refuses a unit that names another currency', () => {
    const given = statementWith({ currency: 'CNY', unit: '百万美元' });
    expect(offences(statementInput, given)).toEqual(['/unit currency-contradicts']);
    expect(offences(statementInput, { ...given, currency: 'USD' })).toEqual([]);
    expect(offences(statementInput, statementWith({ unit: '人民币万元' }))).toEqual([]);
  });

  it('tells nothing but their number of too many lines', () => {
    const lines = Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`l${index}`, 1]));
    expect(offences(statementInput, statementWith({ lines }))).toEqual(['/lines too-many']);
  });

  it('says what an unknown line probably means', () => {
    expect(details(statementInput, statementWith({ lines: { totalAsets: 1 } }))).toEqual([
      '"totalAsets" is no line item. Did you mean totalAssets?',
    ]);
  });

  it('reads Chinese line names, turning impairment losses into expenses', () => {
    const { lines } = read(invented.casLines);
    expect(lines.cash && decimalText(lines.cash)).toBe('3200000');
    expect(lines.creditImpairmentLoss && decimalText(lines.creditImpairmentLoss)).toBe('120000');
  });

  it('reads elements of the taxonomies, and keeps how they were called', () => {
    const given = statementWith({ naming: 'us-gaap', lines: { 'us-gaap:Assets': 5, Revenues: 2 } });
    const { lines, labels } = read(given);
    expect(lines.totalAssets && decimalText(lines.totalAssets)).toBe('50000');
    expect(labels).toMatchObject({ totalAssets: 'us-gaap:Assets', revenue: 'Revenues' });
  });

  it('takes no line twice under two names', () => {
    const given = statementWith({
      naming: 'us-gaap',
      lines: { Revenues: 1, SalesRevenueNet: 2 },
    });
    expect(offences(statementInput, given)).toEqual(['/lines/SalesRevenueNet line-repeated']);
  });

  it.each([
    [{ period: { end: '2024-12-31', start: '2025-01-01' } }, '/period/start period-reversed'],
    [{ assurance: 'unaudited' }, '/auditOpinion opinion-without-audit'],
    [{ unit: 'M' }, '/unit unit-scale-ambiguous'],
    [{ unit: {} }, '/unit type-wrong'],
    [{ lines: {} }, '/lines too-few'],
    [{ lines: [] }, '/lines type-wrong'],
    [{ standard: 'cas' }, '/standard not-one-of'],
    [{ nameing: 'cas' }, '/nameing member-unknown'],
  ])('%j is refused: %s', (more, offence) => {
    expect(offences(statementInput, statementWith(more))).toEqual([offence]);
  });

  it('comes back from storage as it went in', () => {
    const statement = read(statement2024);
    const stored = statementRecordSchema.parse(
      JSON.parse(JSON.stringify(encodeStatement(statement))),
    );
    expect(JSON.stringify(decodeStatement(stored).lines)).toBe(
      JSON.stringify(Object.fromEntries(Object.entries(statement.lines).sort())),
    );
    expect(encodeStatement(decodeStatement(stored))).toEqual(encodeStatement(statement));
  });
});

describe('a company profile', () => {
  it('normalises its identifiers and comes back from storage', () => {
    const profile = companyProfileSchema.parse({
      ...company,
      lei: '5493001kjtiigc8y1r12',
      unifiedSocialCreditCode: '９１３５０１００M000100Y43',
    });
    expect(profile.lei).toBe('5493001KJTIIGC8Y1R12');
    expect(companyProfileSchema.parse(encodeCompanyProfile(profile))).toEqual(profile);
  });

  it.each([
    [{ lei: '5493001KJTIIGC8Y1R13' }, '/lei identifier-check-character-wrong'],
    [{ country: 'cn' }, '/country country-unknown'],
    [{ country: 'UK' }, '/country country-unknown'],
    [{ name: 'a\u0000b' }, '/name malformed'],
    [{ name: '\ud800' }, '/name malformed'],
    [
      { industry: { scheme: 'GB/T 4754-2017', code: 'Z1' } },
      '/industry/code industry-code-malformed',
    ],
    [{ foundedOn: '2023-02-29' }, '/foundedOn date-malformed'],
    [{ foundedOn: '0001-01-01' }, '/foundedOn date-out-of-range'],
    [{ listed: 'no' }, '/listed type-wrong'],
  ])('%j is refused: %s', (more, offence) => {
    expect(offences(companyProfileSchema, { ...company, ...more })).toEqual([offence]);
  });
});

describe('facts and judgement', () => {
  it('come back from storage as they went in', () => {
    const fact = factInput.parse({
      kind: 'overdue',
      observedOn: '2025-01-02',
      daysPastDue: 40,
      amount: '1200.50',
    });
    expect(encodeFact(fact)).toMatchObject({ amount: '1200.5' });
    expect(encodeFact(factInput.parse(encodeFact(fact)))).toEqual(encodeFact(fact));
  });

  it('tell null, which withdraws, from absence, which leaves as it stands', () => {
    expect(judgementSchema.parse({ support: null })).toEqual({ support: null });
    expect(judgementSchema.parse({})).toEqual({});
  });

  it('bound scores to 0–100, both inclusive', () => {
    const scored = (industry: unknown) =>
      offences(judgementSchema, { officerScores: { industry } });
    expect([scored('0'), scored(100)]).toEqual([[], []]);
    expect(scored('100.00000001')).toEqual(['/officerScores/industry out-of-range']);
    expect(scored('-0.00000001')).toEqual(['/officerScores/industry out-of-range']);
  });
});

describe('a request in one call', () => {
  const request = { company: { id: 'one', ...company }, statements: [statement2024] };

  it('finds one period sent as a statement and in an import', () => {
    const imports = [{ format: 'cas-csv', content: invented.casCsv, assurance: 'audited' }];
    expect(offences(assessmentRequestSchema, { ...request, imports })).toEqual([
      '/imports/0/content period-duplicate',
    ]);
  });

  it('takes the same period on two bases', () => {
    const parent = { ...statement2024, scope: 'parent-only' };
    const given = { ...request, statements: [statement2024, parent] };
    expect(offences(assessmentRequestSchema, given)).toEqual([]);
  });

  it('names unknown members at every depth', () => {
    const given = {
      ...request,
      companies: [],
      parameters: { dayBase: 360 },
      company: { ...request.company, adress: '' },
    };
    expect(offences(assessmentRequestSchema, given)).toEqual([
      '/company/adress member-unknown',
      '/parameters/dayBase member-unknown',
      '/companies member-unknown',
    ]);
  });
});
