import { describe, expect, it } from 'vitest';
import {
  checkIdentities,
  IDENTITIES,
} from '../../../../shared/domain/identities/check-identities.ts';
import type { IdentityFinding } from '../../../../shared/domain/identities/identity-finding.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate, isoInstant } from './dates.ts';
import {
  type Amounts,
  AS_OF,
  amounts2023,
  statementOf,
  year2022,
  year2023,
} from './sound-statements.ts';

const check = (...statements: readonly FinancialStatement[]): readonly IdentityFinding[] =>
  checkIdentities(statements, AS_OF);

const about = (
  findings: readonly IdentityFinding[],
  identity: string,
): readonly IdentityFinding[] => findings.filter((finding) => finding.identity === identity);

describe('sound statements', () => {
  it('cause no finding at all', () => {
    expect(check(year2023(), year2022())).toEqual([]);
  });

  it('of no company cause no finding', () => {
    expect(check()).toEqual([]);
  });

  it('stay without findings when any one line is left out', () => {
    for (const item of Object.keys(year2023().lines)) {
      const reduced = { ...year2023(), lines: { ...year2023().lines } };
      Reflect.deleteProperty(reduced.lines, item);
      expect(check(reduced, year2022()), `without ${item}`).toEqual([]);
    }
  });

  it('stay without findings when only totals are sent', () => {
    expect(check(statementOf({ totalAssets: 100, totalLiabilities: 60, totalEquity: 40 }))).toEqual(
      [],
    );
  });
});

/** A hard identity broken by changing one line: by a little it warns, by a lot it is an error. */
const HARD: readonly (readonly [
  identity: string,
  item: LineItemId,
  little: number,
  lot: number,
])[] = [
  ['I1', 'totalLiabilities', 570, 40_000],
  ['I1', 'totalLiabilitiesAndEquity', 570, 40_000],
  ['I2', 'currentAssets', 500, 30_000],
  ['I3', 'nonCurrentLiabilities', 500, 30_000],
  ['I4', 'nonControllingInterests', 400, 30_000],
  ['I5', 'inventory', 500, 30_000],
  ['I5', 'treasuryShares', 500, 30_000],
  ['I6', 'grossProfit', 300, 30_000],
  ['I7', 'assetImpairmentLoss', 100, -4_000],
  ['I8', 'nonOperatingIncome', 100, 9_000],
  ['I8', 'incomeTax', 100, 9_000],
  ['I8', 'netIncomeAttributableToMinority', 100, 9_000],
  ['I9', 'investingCashFlow', 20, 900],
  ['I10', 'openingCash', 200, 9_000],
  ['I11', 'operatingCashFlowIndirect', 200, 9_000],
];

describe.each(HARD.map(([identity, item, little, lot]) => ({ identity, item, little, lot })))(
  '$identity, broken at $item',
  ({ identity, item, little, lot }) => {
    const broken = (by: number) =>
      about(check(year2023({ [item]: Number(amounts2023[item]) + by })), identity);

    it('warns when the difference is small', () => {
      expect(broken(little).map(({ severity }) => severity)).toEqual(['warning']);
    });

    it('is an error when the difference is large', () => {
      expect(broken(lot).map(({ severity }) => severity)).toEqual(['error']);
    });

    it('reports both sides, the difference and the tolerance in two languages', () => {
      const [finding] = broken(lot);
      expect(finding?.difference).toEqual(finding?.left.value.minus(finding.right.value));
      expect(finding?.difference.abs().toNumber()).toBe(Math.abs(lot));
      expect(finding?.difference.abs().gt(finding.tolerance)).toBe(true);
      expect(finding?.message.en).toMatch(/differs from .* tolerance /);
      expect(finding?.message.zh).toMatch(/不等于.*容差/);
    });
  },
);

describe('tolerance', () => {
  const presentedInTenThousands = (gap: number) =>
    check(
      statementOf(
        { totalAssets: 100_000 + gap, totalLiabilities: 60_000, totalEquity: 40_000 },
        { unitScale: 10_000 },
      ),
    );

  it('allows half a presentation unit for each of the three figures', () => {
    expect(presentedInTenThousands(15_000)).toEqual([]);
  });

  it('ends there', () => {
    expect(presentedInTenThousands(15_001).map(({ severity }) => severity)).toEqual(['error']);
  });

  const atEdge = (gap: string) =>
    check(
      statementOf({ totalAssets: '1000000', totalLiabilities: gap, totalEquity: '500000' }),
    ).map(({ severity }) => severity);

  it('warns above 0.01 % of the larger side, not at it', () => {
    expect(atEdge('499900')).toEqual([]);
    expect(atEdge('499899')).toEqual(['warning']);
  });

  it('stops above 0.5 % of the larger side, not at it', () => {
    expect(atEdge('495000')).toEqual(['warning']);
    expect(atEdge('494999')).toEqual(['error']);
  });
});

describe('I1', () => {
  it('counts mezzanine equity among the claims', () => {
    const claims = { totalAssets: 100, totalLiabilities: 60, totalEquity: 30 };
    expect(check(statementOf({ ...claims, mezzanineEquity: 10 }))).toEqual([]);
    expect(about(check(statementOf(claims)), 'I1')).toHaveLength(1);
  });

  it('lets two halves stand in for a total that was left out', () => {
    const halves = { currentLiabilities: 40, nonCurrentLiabilities: 30 };
    const findings = check(statementOf({ totalAssets: 100, totalEquity: 40, ...halves }));
    expect(about(findings, 'I1')).toHaveLength(1);
  });
});

describe('I5', () => {
  it('accepts an incomplete list that leaves something for the missing lines', () => {
    expect(check(statementOf({ currentAssets: 100, cash: 60 }))).toEqual([]);
  });

  it('refuses an incomplete list that exceeds its subtotal', () => {
    const findings = check(statementOf({ currentAssets: 100, inventory: 60, prepayments: 60 }));
    expect(about(findings, 'I5').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is silent where a missing line may be negative', () => {
    const equity = { equityAttributableToParent: 100, paidInCapital: 150 };
    expect(check(statementOf(equity))).toEqual([]);
  });

  const declared = (cash: number) =>
    about(check(statementOf({ currentAssets: 100, cash }, { absentLines: 'nil' })), 'I5').map(
      ({ severity }) => severity,
    );

  it('warns of a shortfall that a line declared nil would explain', () => {
    expect(declared(60)).toEqual(['warning']);
  });

  it('still refuses an excess, which no positive line explains', () => {
    expect(declared(140)).toEqual(['error']);
  });
});

describe('I7', () => {
  it('is not asked of other standards', () => {
    const broken = { ...year2023({ operatingProfit: 1 }), standard: 'IFRS' as const };
    expect(about(check(broken), 'I7')).toEqual([]);
  });

  it('is asked when absent lines were declared nil', () => {
    const bare: Amounts = {
      revenue: 1_000,
      costOfSales: 600,
      administrativeExpenses: 100,
      financeCosts: 50,
      operatingProfit: 200,
    };
    expect(about(check(statementOf(bare, { absentLines: 'nil' })), 'I7')).toHaveLength(1);
    expect(about(check(statementOf(bare)), 'I7')).toEqual([]);
  });
});

describe('lines that explain a difference but were not sent', () => {
  const income: Amounts = { profitBeforeTax: 100, incomeTax: 20, netIncome: 70 };

  it('turn I8 into a flag outside Chinese standards', () => {
    const findings = check(statementOf(income, { standard: 'US-GAAP' }));
    expect(findings.map(({ identity, severity }) => [identity, severity])).toEqual([
      ['I8', 'flag'],
    ]);
  });

  it('leave I8 an error under Chinese standards, where nothing stands below tax', () => {
    expect(check(statementOf(income)).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('let discontinued operations close the gap when sent', () => {
    const closed = { ...income, discontinuedOperations: -10 };
    expect(check(statementOf(closed, { standard: 'US-GAAP' }))).toEqual([]);
  });
});

describe('I12', () => {
  it('flags opening cash that is not the closing cash of the year before', () => {
    const findings = check(year2023({ openingCash: 175_000, netChangeInCash: 15_000 }), year2022());
    expect(about(findings, 'I12').map(({ severity }) => severity)).toEqual(['flag']);
  });

  it('flags what a restatement changed', () => {
    const restated = { ...year2022({ netIncome: 70_000 }), version: 'restated' as const };
    const [finding, ...others] = about(check(restated, year2022()), 'I12');
    expect(others).toEqual([]);
    expect(finding?.left.text).toContain('netIncome');
    expect(finding?.severity).toBe('flag');
  });
});

describe('soft identities only raise flags', () => {
  const SOFT: readonly (readonly [string, Amounts])[] = [
    ['I13', { closingCash: 150_000 }],
    ['I14', { undistributedProfit: 230_000 }],
    ['I15', { otherComprehensiveIncome: 20_000 }],
    ['I16', { propertyPlantEquipment: 500_000 }],
    ['I17', { cashFromCustomers: 500_000 }],
    ['I17', { cashFromCustomers: 1_500_000 }],
    ['I18', { interestExpense: 100_000 }],
    ['I18', { interestExpense: 100 }],
    ['I18', { incomeTax: 90_000 }],
  ];

  it.each(SOFT)('%s with %j', (identity, changes) => {
    const findings = about(check(year2023(changes), year2022()), identity);
    expect(findings.map(({ severity }) => severity)).toEqual(['flag']);
  });

  it('says nothing about a roll whose opening is on another basis', () => {
    const parent = { ...year2022(), scope: 'parent-only' as const };
    const findings = check(year2023({ undistributedProfit: 230_000 }), parent);
    expect(about(findings, 'I14')).toEqual([]);
  });
});

describe('I19', () => {
  it('stops at a negative total', () => {
    const findings = about(check(statementOf({ totalAssets: -5_000 })), 'I19');
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('warns of a cost with the wrong sign', () => {
    const findings = check(statementOf({ interestExpense: -5_000 }));
    expect(findings.map(({ identity, severity }) => [identity, severity])).toEqual([
      ['I19', 'warning'],
    ]);
  });

  it('accepts negative gains and negative equity', () => {
    expect(check(statementOf({ totalEquity: -5_000, netIncome: -300, cash: 0 }))).toEqual([]);
  });

  it.each([
    ['cash above current assets', { cash: 120, currentAssets: 100 }],
    ['restricted cash above cash', { cash: 100, restrictedCash: 120 }],
    ['goodwill above non-current assets', { goodwill: 120, nonCurrentAssets: 100 }],
  ] satisfies readonly (readonly [string, Amounts])[])('refuses %s', (_title, amounts) => {
    const findings = about(check(statementOf(amounts)), 'I19');
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  const quarter = (end: string, months: number, revenue: number) =>
    statementOf({ revenue }, { period: { end: isoDate(end), months } });

  it('accepts revenue that grows through the year', () => {
    expect(check(quarter('2023-03-31', 3, 100), quarter('2023-06-30', 6, 190))).toEqual([]);
  });

  it('refuses single quarters sent as year to date', () => {
    const findings = check(quarter('2023-03-31', 3, 100), quarter('2023-06-30', 6, 90));
    expect(findings.map(({ identity, severity }) => [identity, severity])).toEqual([
      ['I19', 'error'],
    ]);
  });

  it('does not compare across fiscal years', () => {
    expect(check(quarter('2022-12-31', 12, 400), quarter('2023-03-31', 3, 100))).toEqual([]);
  });
});

describe('I20', () => {
  const ending = (end: string, months: number, start?: string) =>
    statementOf(
      { totalAssets: 100 },
      {
        period: {
          end: isoDate(end),
          months,
          ...(start === undefined ? {} : { start: isoDate(start) }),
        },
      },
    );

  it.each([0, 1, 5, 18])('refuses a period of %i months', (months) => {
    expect(check(ending('2023-12-31', months)).map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['2023-09-30', '2022-09-25', 371],
    ['2023-12-31', '2023-01-01', 365],
    ['2023-12-31', '2023-01-09', 357],
    ['2023-12-31', '2022-12-19', 378],
  ])('accepts a year ending %s that starts %s (%i days)', (end, start) => {
    expect(check(ending(end, 12, start))).toEqual([]);
  });

  it.each([
    ['2023-12-31', '2023-01-10', 356],
    ['2023-12-31', '2022-12-18', 379],
    ['2023-12-31', '2023-10-01', 92],
  ])('refuses a year ending %s that starts %s (%i days)', (end, start, days) => {
    const [finding] = check(ending(end, 12, start));
    expect(finding?.severity).toBe('error');
    expect(finding?.left.value.toNumber()).toBe(days);
  });

  it('refuses a period that ends after the assessment date, not one that ends on it', () => {
    expect(checkIdentities([ending('2023-12-31', 12)], isoDate('2023-12-31'))).toEqual([]);
    const early = checkIdentities([ending('2023-12-31', 12)], isoDate('2023-12-30'));
    expect(early.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('refuses two fiscal year-ends on one basis, and accepts 52/53-week drift', () => {
    expect(check(ending('2023-12-31', 12), ending('2022-06-30', 12))).toHaveLength(1);
    expect(check(ending('2023-09-30', 12), ending('2022-09-24', 12))).toEqual([]);
    expect(check(ending('2023-12-31', 12), ending('2023-06-30', 6))).toEqual([]);
  });

  it('refuses duplicates that disagree, whichever comes first', () => {
    const one = statementOf({ totalAssets: 100 });
    const other = statementOf({ totalAssets: 120 });
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const findings = check(...order);
      expect(findings.map(({ identity, severity }) => [identity, severity])).toEqual([
        ['I20', 'error'],
      ]);
    }
  });

  it('accepts the same figures twice and later knowledge of one period', () => {
    const one = statementOf({ totalAssets: 100 });
    expect(check(one, statementOf({ totalAssets: 100 }))).toEqual([]);
    const later = statementOf({ totalAssets: 120 }, { receivedAt: isoInstant('2024-05-01') });
    expect(check(one, later)).toEqual([]);
  });
});

describe('all violations', () => {
  it('are reported together, newest period first, whatever the order of arrival', () => {
    const now = year2023({ totalAssets: 900_000, grossProfit: 1 });
    const before = year2022({ netIncome: 1 });
    const findings = check(now, before);
    expect(check(before, now)).toEqual(findings);
    const found = findings.map(({ period, identity }) => `${period} ${identity}`);
    expect([...new Set(found)]).toEqual([
      '2023-12-31 I1',
      '2023-12-31 I2',
      '2023-12-31 I6',
      '2022-12-31 I8',
    ]);
  });

  it('cover I1 to I20', () => {
    const numbers = IDENTITIES.flatMap((identity) => identity.numbers);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => `I${index + 1}`));
  });
});
