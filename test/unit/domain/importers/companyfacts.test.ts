import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../../../shared/domain/identities/check-identities.ts';
import {
  type CompanyFactsOptions,
  importCompanyFacts,
} from '../../../../shared/domain/importers/companyfacts.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { type ItemId, StatementValues } from '../../../../shared/domain/statements/values.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const AS_OF = isoDate('2026-11-22');

const excerpt = (company: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../../fixtures/importers/companyfacts-${company}-excerpt.json`, import.meta.url),
      'utf8',
    ),
  );

const load = (json: unknown, options: CompanyFactsOptions = {}) => {
  const imported = importCompanyFacts(json, options);
  if (imported.kind === 'failed') throw new Error(JSON.stringify(imported.failure.slice(0, 3)));
  return imported.value;
};

const millions = (statement: FinancialStatement | undefined, item: LineItemId) =>
  statement?.lines[item]?.div(1_000_000).toNumber();

const severe = (statements: readonly FinancialStatement[]) =>
  checkIdentities(statements, AS_OF)
    .filter(({ severity }) => severity !== 'flag')
    .map(({ identity, period, message }) => `${identity} ${period} ${message.en}`);

describe('Apple, an excerpt of what was filed', () => {
  const apple = load(excerpt('apple'));
  const find = (end: string, version = 'as-reported') =>
    apple.statements.find((each) => each.period.end === end && each.version === version);

  it('names the company', () => {
    expect([apple.entityName, apple.cik]).toEqual(['Apple Inc.', '0000320193']);
  });

  it('keeps all hard identities', () => {
    expect(severe(apple.statements)).toEqual([]);
  });

  // Form 10-K for the year ended 2024-09-28, in millions.
  it.each([
    ['revenue', 391_035],
    ['costOfSales', 210_352],
    ['operatingProfit', 123_216],
    ['netIncome', 93_736],
    ['totalAssets', 364_980],
    ['totalLiabilities', 308_030],
    ['totalEquity', 56_950],
    ['shortTermBorrowings', 9_967],
    ['longTermBorrowings', 85_750],
    ['operatingCashFlow', 118_254],
    ['closingCash', 29_943],
    ['openingCash', 30_737],
    ['depreciationAndAmortisation', 11_445],
  ] satisfies readonly (readonly [LineItemId, number])[])('reads %s of 2024', (item, amount) => {
    expect(millions(find('2024-09-28'), item)).toBe(amount);
  });

  it('finds revenue and capital expenditure under the elements of another time', () => {
    expect(millions(find('2013-09-28'), 'revenue')).toBe(170_910);
    expect(find('2013-09-28')?.labels?.revenue).toBe('SalesRevenueNet');
    expect(millions(find('2013-09-28'), 'capitalExpenditure')).toBe(8_165);
  });

  it('keeps 2008 as first reported and as restated by the amended annual report', () => {
    expect(millions(find('2008-09-27'), 'totalAssets')).toBe(39_572);
    expect(millions(find('2008-09-27'), 'netIncome')).toBe(4_834);
    expect(millions(find('2008-09-27', 'restated'), 'totalAssets')).toBe(36_171);
    expect(millions(find('2008-09-27', 'restated'), 'netIncome')).toBe(6_119);
  });

  it('gives the version asked for, one statement a period', () => {
    const of2008 = (versions: 'as-reported' | 'latest') =>
      load(excerpt('apple'), { versions }).statements.filter(
        ({ period }) => period.end === '2008-09-27',
      );
    expect(of2008('as-reported').map((each) => millions(each, 'netIncome'))).toEqual([4_834]);
    expect(of2008('latest').map((each) => millions(each, 'netIncome'))).toEqual([6_119]);
  });

  it('takes the nine months to date, never the single quarter', () => {
    const interim = find('2024-06-29');
    expect(interim?.period).toEqual({ start: '2023-10-01', end: '2024-06-29', months: 9 });
    expect(millions(interim, 'revenue')).toBe(296_105);
    expect(interim?.assurance).toBe('reviewed');
  });

  it('leaves interims and older years out on request', () => {
    const statements = load(excerpt('apple'), { interims: 'leave-out', years: 1 }).statements;
    expect(statements.map(({ period }) => period.end)).toEqual(['2024-09-28']);
  });

  it('recognises the unit of the filing', () => {
    expect(find('2024-09-28')?.unitScale).toBe(1_000_000);
  });

  it('makes debt and working capital computable', () => {
    const statement = find('2024-09-28');
    if (statement === undefined) throw new Error('statement missing');
    const values = new StatementValues(statement);
    const needed: readonly ItemId[] = [
      'totalDebt',
      'liquidFunds',
      'tradePayables',
      'workingCapital',
    ];
    for (const item of needed) expect(values.valueOf(item), item).toBeDefined();
  });
});

describe('Marvell, an excerpt of what was filed', () => {
  const marvell = load(excerpt('marvell'));
  const find = (end: string) => marvell.statements.find(({ period }) => period.end === end);

  it('keeps all hard identities', () => {
    expect(severe(marvell.statements)).toEqual([]);
  });

  it('does not count the current portion of debt twice where it is tagged twice', () => {
    expect(find('2026-01-31')?.lines.shortTermBorrowings).toBeUndefined();
    // 499.8 of long-term debt due within a year and 56.5 of operating leases.
    expect(millions(find('2026-01-31'), 'currentPortionOfLongTermDebt')).toBe(556.3);
  });

  it('adds acquired intangibles to a depreciation line that leaves them out', () => {
    expect(millions(find('2026-01-31'), 'depreciationAndAmortisation')).toBe(1_290.6);
  });

  it('does not mistake later rounding for a restatement', () => {
    expect(marvell.statements.map(({ version }) => version)).toEqual([
      'as-reported',
      'as-reported',
      'as-reported',
    ]);
  });

  it('labels what it derived', () => {
    const labels = find('2026-01-31')?.labels;
    expect(labels?.nonCurrentAssets).toBe('residual: totalAssets - currentAssets');
    expect(labels?.otherCurrentLiabilities).toMatch(/^residual: currentLiabilities - /);
  });
});

describe('companyfacts that are not', () => {
  it.each([[null], [{}], [[]], ['text'], [{ entityName: 'X', facts: { dei: {} } }]])(
    'refuses %j',
    (json) => {
      expect(importCompanyFacts(json).kind).toBe('failed');
    },
  );

  const withFact = (fact: unknown) => ({
    entityName: 'X',
    cik: 1,
    facts: { 'us-gaap': { Assets: { units: { USD: [fact] } } } },
  });

  it.each([
    [{ end: '2023-02-30', val: 1, accn: 'a', form: '10-K', filed: '2024-01-01' }],
    [{ end: '2023-12-31', val: 'many', accn: 'a', form: '10-K', filed: '2024-01-01' }],
    [{ end: '2023-12-31', val: 1, accn: 'a', filed: '2024-01-01' }],
    [{ end: '2023-12-31', start: 'x', val: 1, accn: 'a', form: '10-K', filed: '2024-01-01' }],
    [null],
  ])('names the unreadable fact %j', (fact) => {
    const imported = importCompanyFacts(withFact(fact));
    expect(imported).toMatchObject({
      kind: 'failed',
      failure: [{ pointer: '/facts/us-gaap/Assets/units/USD/0' }],
    });
  });
});

describe('other taxonomies and currencies', () => {
  const annual = (val: number, start?: string) => ({
    end: '2023-12-31',
    val,
    accn: 'a',
    form: '20-F',
    filed: '2024-04-01',
    ...(start === undefined ? {} : { start }),
  });
  const balance = (val: number) => ({
    units: { EUR: [annual(val), annual(val)], USD: [annual(9)] },
  });
  const flow = (val: number) => ({ units: { EUR: [annual(val, '2023-01-01')] } });

  it('reads IFRS in the currency of the statements, not the convenience translation', () => {
    const { statements } = load({
      entityName: 'Example N.V.',
      cik: 7,
      facts: {
        'ifrs-full': {
          Assets: balance(100),
          Equity: balance(40),
          Liabilities: balance(60),
          CurrentAssets: balance(30),
          Revenue: flow(80),
          ProfitLoss: flow(8),
        },
      },
    });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ standard: 'IFRS', currency: 'EUR' });
    expect(statements[0]?.lines.nonCurrentAssets?.toNumber()).toBe(70);
  });
});

const DATA = new URL('../../../../../shared/data/', import.meta.url);
const FILES = ['companyfacts-CIK0000320193.json.gz', 'companyfacts-CIK0001835632.json.gz'];
const present = FILES.every((file) => existsSync(new URL(file, DATA)));

describe.skipIf(!present)(
  'the whole files (skipped where ../shared/data is absent: the excerpts stand in)',
  () => {
    it.each([
      ['companyfacts-CIK0000320193.json.gz', 19, 53],
      ['companyfacts-CIK0001835632.json.gz', 7, 19],
    ])('%s keeps all hard identities in every year and interim period', (file, years, interims) => {
      const json: unknown = JSON.parse(
        gunzipSync(readFileSync(new URL(file, DATA))).toString('utf8'),
      );
      const { statements } = load(json);
      expect(severe(statements)).toEqual([]);
      const ends = (isYear: boolean) =>
        new Set(
          statements
            .filter(({ period }) => (period.months === 12) === isYear)
            .map(({ period }) => period.end),
        ).size;
      expect([ends(true), ends(false)]).toEqual([years, interims]);
    });
  },
);
