import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  componentsOf,
  isLineItemId,
  LINE_ITEM_IDS,
  LINE_ITEMS,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import {
  type ItemId,
  type ItemValue,
  StatementValues,
} from '../../../../shared/domain/statements/values.ts';
import { type Amounts, statementOf } from '../identities/sound-statements.ts';

const valuesOf = (amounts: Amounts, changes: Partial<FinancialStatement> = {}): StatementValues =>
  new StatementValues(statementOf(amounts, changes));

const originOf = (value: ItemValue): string =>
  value.kind === 'known' ? value.origin.kind : 'missing';

const textOf = (values: StatementValues, item: ItemId): string | undefined =>
  values.valueOf(item)?.toFixed();

describe('reported lines', () => {
  it('come before anything derived, with the name they had', () => {
    const statement = statementOf(
      { grossProfit: 30, revenue: 100, costOfSales: 60 },
      { labels: { grossProfit: 'GrossProfit' } },
    );
    expect(new StatementValues(statement).read('grossProfit')).toMatchObject({
      kind: 'known',
      origin: { kind: 'reported', label: 'GrossProfit' },
    });
  });

  it('that are zero are known, and not missing', () => {
    expect(textOf(valuesOf({ goodwill: 0 }), 'goodwill')).toBe('0');
  });
});

describe('missing lines', () => {
  it('are never zero', () => {
    expect(valuesOf({ revenue: 100 }).read('costOfSales')).toEqual({
      kind: 'missing',
      items: ['costOfSales'],
    });
  });

  it('are named by whatever needs them', () => {
    expect(valuesOf({ profitBeforeTax: 100, interestExpense: 5 }).read('ebitda')).toEqual({
      kind: 'missing',
      items: ['depreciationAndAmortisation'],
    });
  });

  it('name the fewest lines where several formulas would do', () => {
    expect(valuesOf({ revenue: 100 }).read('operatingExpenses')).toEqual({
      kind: 'missing',
      items: ['sellingGeneralAdministrativeExpenses', 'researchExpenses'],
    });
  });
});

describe('derived totals', () => {
  it('fill each other in, whichever two are given', () => {
    const given: readonly Amounts[] = [
      { totalLiabilities: 60, totalEquity: 40, totalLiabilitiesAndEquity: 100 },
      { currentAssets: 30, nonCurrentAssets: 70, totalEquity: 40 },
      { totalAssets: 100, currentLiabilities: 20, nonCurrentLiabilities: 40 },
    ];
    for (const amounts of given) {
      const values = valuesOf(amounts);
      expect(textOf(values, 'totalAssets'), JSON.stringify(amounts)).toBe('100');
      expect(textOf(values, 'totalLiabilities'), JSON.stringify(amounts)).toBe('60');
      expect(textOf(values, 'totalEquity'), JSON.stringify(amounts)).toBe('40');
    }
  });

  it('leave out mezzanine equity when it is reported', () => {
    const amounts = { totalAssets: 100, totalEquity: 30 };
    expect(textOf(valuesOf(amounts), 'totalLiabilities')).toBe('70');
    expect(textOf(valuesOf({ ...amounts, mezzanineEquity: 10 }), 'totalLiabilities')).toBe('60');
  });

  it('stay missing in a circle without a start', () => {
    const values = valuesOf({ revenue: 1 });
    for (const total of ['totalAssets', 'totalLiabilities', 'totalEquity'] as const)
      expect(values.read(total).kind).toBe('missing');
  });

  it('trace to reported lines', () => {
    const value = valuesOf({ currentAssets: 30, currentLiabilities: 20 }).read('workingCapital');
    if (value.kind !== 'known' || value.origin.kind !== 'derived') throw new Error('not derived');
    expect(value.value.toNumber()).toBe(10);
    expect(value.origin.uses.map(({ item, origin }) => [item, origin.kind])).toEqual([
      ['currentAssets', 'reported'],
      ['currentLiabilities', 'reported'],
    ]);
  });

  it('follow the standard: Chinese retained earnings need the surplus reserve', () => {
    const amounts = { undistributedProfit: 50 };
    expect(valuesOf(amounts).read('retainedEarnings').kind).toBe('missing');
    expect(textOf(valuesOf(amounts, { standard: 'US-GAAP' }), 'retainedEarnings')).toBe('50');
    expect(textOf(valuesOf({ ...amounts, surplusReserve: 8 }), 'retainedEarnings')).toBe('58');
  });

  it('do not depend on what was read before', () => {
    const items: readonly ItemId[] = [
      'totalDebt',
      'netDebt',
      'ebitda',
      'totalLiabilities',
      'totalEquity',
      'nonCurrentAssets',
      'investedCapital',
      'fundsFromOperations',
    ];
    const amounts: Amounts = {
      totalAssets: 100,
      currentAssets: 40,
      totalEquity: 30,
      cash: 40,
      shortTermBorrowings: 5,
      currentPortionOfLongTermDebt: 5,
      profitBeforeTax: 9,
      interestExpense: 1,
    };
    const alone = new Map(items.map((item) => [item, valuesOf(amounts).read(item)]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (order) => {
        const values = valuesOf(amounts);
        for (const item of order) expect(values.read(item)).toEqual(alone.get(item));
      }),
    );
  });
});

describe('lines proven nil', () => {
  it('are those that a subtotal leaves no room for', () => {
    const values = valuesOf({ currentAssets: 100, cash: 60, inventory: 40 });
    expect(originOf(values.read('contractAssets'))).toBe('nil-proven');
    expect(textOf(values, 'contractAssets')).toBe('0');
  });

  it('are not proven by a sum that falls short', () => {
    const values = valuesOf({ currentAssets: 100_000, cash: 60_000, inventory: 39_900 });
    expect(originOf(values.read('contractAssets'))).toBe('missing');
  });

  it('are not proven by a sum that exceeds', () => {
    const values = valuesOf({ currentAssets: 100_000, cash: 60_000, inventory: 40_100 });
    expect(originOf(values.read('contractAssets'))).toBe('missing');
  });

  it('are not proven without the subtotal or without a line of it', () => {
    expect(originOf(valuesOf({ cash: 60 }).read('inventory'))).toBe('missing');
    expect(originOf(valuesOf({ currentAssets: 100 }).read('inventory'))).toBe('missing');
  });

  it('are all lines of a subtotal that is itself zero', () => {
    const values = valuesOf({ nonCurrentLiabilities: 0 });
    expect(originOf(values.read('bondsPayable'))).toBe('nil-proven');
  });

  it('allow rounding by half a unit for each line', () => {
    const thousands = { unitScale: 1_000 };
    const sum = (inventory: number) =>
      originOf(
        valuesOf({ currentAssets: 100_000, cash: 60_000, inventory }, thousands).read(
          'contractAssets',
        ),
      );
    expect(sum(39_000)).toBe('nil-proven');
    expect(sum(38_999)).toBe('missing');
  });

  it('count contra lines as subtracted', () => {
    const equity: Amounts = {
      equityAttributableToParent: 95,
      paidInCapital: 60,
      undistributedProfit: 40,
      treasuryShares: 5,
    };
    expect(originOf(valuesOf(equity).read('capitalReserve'))).toBe('nil-proven');
  });

  it('never include subtotals or lines that no subtotal holds', () => {
    const values = valuesOf({ totalAssets: 100, currentAssets: 100 });
    expect(originOf(values.read('nonCurrentAssets'))).toBe('derived');
    expect(originOf(values.read('restrictedCash'))).toBe('missing');
  });
});

describe('lines declared nil', () => {
  const declared = { absentLines: 'nil' } as const;

  it('are components and flows that a company may not have', () => {
    const values = valuesOf({ cash: 10, revenue: 100 }, declared);
    expect(originOf(values.read('inventory'))).toBe('nil-declared');
    expect(originOf(values.read('researchExpenses'))).toBe('nil-declared');
  });

  it('are never totals, revenue, cost or net income', () => {
    const values = valuesOf({ cash: 10, taxesAndSurcharges: 1 }, declared);
    for (const item of ['totalAssets', 'revenue', 'costOfSales', 'netIncome'] as const)
      expect(originOf(values.read(item)), item).toBe('missing');
  });

  it('belong to a statement that was sent at all', () => {
    const values = valuesOf({ revenue: 100 }, declared);
    expect(originOf(values.read('inventory'))).toBe('missing');
  });
});

describe('the table of line items', () => {
  it('adds every component into an item of the table', () => {
    for (const item of LINE_ITEM_IDS) {
      const { partOf } = LINE_ITEMS[item];
      expect(partOf === undefined || isLineItemId(partOf), item).toBe(true);
    }
  });

  it('gives each Chinese line name to one item', () => {
    const names = LINE_ITEM_IDS.flatMap((item) => LINE_ITEMS[item].cas ?? []);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('never lists an element twice within an item', () => {
    for (const item of LINE_ITEM_IDS)
      for (const names of [LINE_ITEMS[item].ifrs ?? [], LINE_ITEMS[item].usGaap ?? []])
        expect(new Set(names).size, item).toBe(names.length);
  });

  it('gives every subtotal at least two components', () => {
    for (const item of LINE_ITEM_IDS) {
      const count = componentsOf(item).length;
      expect(count === 0 || count >= 2, item).toBe(true);
    }
  });
});
