import { describe, expect, it } from 'vitest';
import { applyChangesInFull } from '../../../../shared/domain/simulation/apply-changes.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import {
  inputOf,
  movesOf,
  refusalsOf,
  SMALL,
  smallCompany,
  statementOf,
  without,
} from './small-company.ts';

const of = (text: string) => decimal(text);

describe('drivers of the business', () => {
  it('a tenth less revenue takes its costs and working capital along', () => {
    expect(movesOf([{ kind: 'revenue', change: of('-0.1') }])).toEqual({
      revenue: -100,
      costOfSales: -60,
      grossProfit: -40,
      operatingProfit: -40,
      profitBeforeTax: -40,
      incomeTax: -8,
      netIncome: -32,
      undistributedProfit: -32,
      equityAttributableToParent: -32,
      totalEquity: -32,
      accountsReceivable: -20,
      inventory: -10,
      accountsPayable: -10,
      // Margin −40, receivables +20, stock +10, payables −10, tax +8.
      cash: -12,
      closingCash: -12,
      netChangeInCash: -12,
      operatingCashFlow: -12,
      currentAssets: -42,
      totalAssets: -42,
      currentLiabilities: -10,
      totalLiabilities: -10,
      totalLiabilitiesAndEquity: -42,
    });
  });

  it('a lost customer leaves a fifth of its costs behind', () => {
    const moves = movesOf([{ kind: 'customer-lost', revenueShare: of('0.1') }]);
    expect(moves).toMatchObject({ revenue: -100, costOfSales: -48, profitBeforeTax: -52 });
  });

  it('margin and EBITDA move profit, tax and cash, not balances', () => {
    const margin = movesOf([{ kind: 'gross-margin', change: of('-0.02') }]);
    expect(margin).toMatchObject({ costOfSales: 20, incomeTax: -4, netIncome: -16, cash: -16 });
    expect(margin).not.toHaveProperty('inventory');
    // EBITDA is 150 + 50 + 60.
    const ebitda = movesOf([{ kind: 'ebitda', change: of('-0.25') }]);
    expect(ebitda).toMatchObject({ costOfSales: 65, profitBeforeTax: -65, netIncome: -52 });
  });

  it('a loss brings no tax back', () => {
    const moves = movesOf([{ kind: 'gross-margin', change: of('-0.2') }]);
    // Cash of 100 falls short by 70, of which every round costs 5 %: 70 · 0.05 / 0.95.
    expect(moves.profitBeforeTax).toBeCloseTo(-203.684, 2);
    expect(moves.incomeTax).toBe(-30);
  });

  it('dearer raw materials pass on what customers bear', () => {
    const moves = movesOf([
      { kind: 'raw-material-cost', change: of('0.2'), passThrough: of('0.5') },
    ]);
    // Half of 600, a fifth dearer.
    expect(moves).toMatchObject({ costOfSales: 60, revenue: 30, profitBeforeTax: -30 });
    expect(moves).toMatchObject({ inventory: 10, accountsPayable: 10, accountsReceivable: 6 });
  });

  it('days turn on revenue and on cost of sales', () => {
    expect(movesOf([{ kind: 'receivable-days', days: of('18.25') }])).toMatchObject({
      accountsReceivable: 50,
      cash: -50,
      operatingCashFlow: -50,
    });
    const stock = movesOf([{ kind: 'inventory-days', days: of('-36.5') }]);
    expect(stock).toMatchObject({ inventory: -60, cash: 60 });
    const payables = movesOf([{ kind: 'payable-days', days: of('36.5') }]);
    expect(payables).toMatchObject({ accountsPayable: 60, cash: 60, totalLiabilities: 60 });
  });

  it('interest is paid out of financing in China and out of operations elsewhere', () => {
    const change = { kind: 'interest-rate', basisPoints: of('200') } as const;
    const [chinese, other] = [
      movesOf([change]),
      movesOf([change], inputOf(statementOf(SMALL, { standard: 'IFRS' }))),
    ];
    const shared = { interestExpense: 10, profitBeforeTax: -10, incomeTax: -2, cash: -8 };
    expect(chinese).toMatchObject({
      ...shared,
      operatingProfit: -10,
      financingCashFlow: -10,
      operatingCashFlow: 2,
    });
    expect(other).toMatchObject({ ...shared, operatingCashFlow: -8 });
    expect(other).not.toHaveProperty('operatingProfit');
    expect(other).not.toHaveProperty('financingCashFlow');
  });

  it('half of the debt floating bears half of the rise', () => {
    const change = { basisPoints: of('200'), floatingShare: of('0.5') };
    expect(movesOf([{ kind: 'interest-rate', ...change }]).interestExpense).toBe(5);
  });

  it('a falling currency revalues what is owed more than what is held', () => {
    const foreign = { ...SMALL, foreignCurrencyAssets: 90, foreignCurrencyDebt: 180 };
    const moves = movesOf(
      [{ kind: 'foreign-exchange', depreciation: of('0.1') }],
      inputOf(statementOf(foreign)),
    );
    // Foreign money rises by a ninth; debt of 200 and 300 shares the 20.
    expect(moves).toMatchObject({
      accountsReceivable: 10,
      shortTermBorrowings: 8,
      longTermBorrowings: 12,
      financeCosts: 10,
      profitBeforeTax: -10,
      cash: 2,
    });
  });

  it('a write-down costs equity, neither cash nor tax', () => {
    const moves = movesOf([{ kind: 'write-down', line: 'inventory', share: of('0.3') }]);
    expect(moves).toMatchObject({
      inventory: -30,
      assetImpairmentLoss: 30,
      profitBeforeTax: -30,
      totalEquity: -30,
    });
    expect(moves).not.toHaveProperty('cash');
    expect(moves).not.toHaveProperty('incomeTax');
  });
});

describe('drivers of financing', () => {
  it('repaid debt saves half a year of its interest', () => {
    expect(movesOf([{ kind: 'debt-repaid', amount: of('50') }])).toMatchObject({
      shortTermBorrowings: -50,
      // 50 at 10 % for half a year.
      interestExpense: -2.5,
      incomeTax: 0.5,
      cash: -48,
      financingCashFlow: -47.5,
    });
  });

  it('takes the shortest debt first', () => {
    const moves = movesOf([
      { kind: 'equity-injected', amount: of('250') },
      { kind: 'debt-repaid', amount: of('250') },
    ]);
    expect(moves).toMatchObject({ shortTermBorrowings: -200, longTermBorrowings: -50 });
    expect(moves).toMatchObject({ paidInCapital: 250, equityRaised: 250 });
  });

  it('a new term moves debt and no cash', () => {
    const moves = movesOf([{ kind: 'debt-termed-out', amount: of('200') }]);
    expect(moves).toMatchObject({
      shortTermBorrowings: -200,
      longTermBorrowings: 200,
      currentLiabilities: -200,
      nonCurrentLiabilities: 200,
    });
    expect(moves).not.toHaveProperty('cash');
    expect(moves).not.toHaveProperty('totalLiabilities');
  });

  it('plant is paid out of investing', () => {
    expect(movesOf([{ kind: 'capital-expenditure', amount: of('30') }])).toMatchObject({
      propertyPlantEquipment: 30,
      capitalExpenditure: 30,
      investingCashFlow: -30,
      cash: -30,
    });
  });

  it('borrows short what cash falls short of, with the interest on it', () => {
    const applied = applyChangesInFull(smallCompany, [{ kind: 'dividend', amount: of('148') }]);
    if (applied.kind === 'failed') throw new Error('refused');
    const { shortfallBorrowed, input } = applied.value;
    // 48 and 4 % of it, the interest after tax, and 4 % of that, and so on: 48 / 0.96.
    expect(shortfallBorrowed.toNumber()).toBeCloseTo(50, 2);
    expect(input.statements[0]?.lines.cash?.toNumber()).toBeCloseTo(0, 2);
  });

  it('bears half a year of flows on a statement of half a year', () => {
    const half = statementOf(SMALL, { period: { ...statementOf(SMALL).period, months: 6 } });
    const moves = movesOf([{ kind: 'interest-rate', basisPoints: of('200') }], inputOf(half));
    expect(moves.interestExpense).toBe(5);
    const days = movesOf([{ kind: 'receivable-days', days: of('-18.25') }], inputOf(half));
    expect(days.accountsReceivable).toBe(-100);
  });
});

describe('figures that lack', () => {
  it('are done without where a total says enough', () => {
    const moves = movesOf(
      [{ kind: 'gross-margin', change: of('-0.02') }],
      inputOf(without('costOfSales', 'undistributedProfit', 'operatingProfit')),
    );
    expect(moves).toMatchObject({ grossProfit: -20, netIncome: -16, totalEquity: -16, cash: -16 });
    expect(moves).not.toHaveProperty('costOfSales');
    expect(moves).not.toHaveProperty('undistributedProfit');
  });

  it.each([
    ['costOfSales', { kind: 'gross-margin', change: of('-0.02') }, ['grossProfit']],
    ['cash', { kind: 'dividend', amount: of('1') }, []],
    ['inventory', { kind: 'inventory-days', days: of('5') }, []],
    ['propertyPlantEquipment', { kind: 'capital-expenditure', amount: of('1') }, []],
  ] as const)('are named where %s cannot be done without', (line, change, more) => {
    expect(refusalsOf([change], inputOf(without(line, ...more)))).toEqual([
      `/0 line-missing ${line}`,
    ]);
  });

  it('refuse a change of currencies without a position', () => {
    const statement = statementOf(SMALL, { absentLines: 'unknown' });
    expect(
      refusalsOf([{ kind: 'foreign-exchange', depreciation: of('0.1') }], inputOf(statement)),
    ).toEqual(['/0 position-missing foreignCurrencyAssets foreignCurrencyDebt']);
  });

  it('are all reported at once, each at its place', () => {
    expect(
      refusalsOf([
        { kind: 'debt-repaid', amount: of('501') },
        { kind: 'revenue', change: of('0.1') },
        { kind: 'revenue', change: of('-1.1') },
        { kind: 'receivable-days', days: of('-300') },
      ]),
    ).toEqual([
      '/0 line-exhausted shortTermBorrowings',
      '/2/change value-out-of-range',
      '/3 line-exhausted accountsReceivable',
    ]);
  });

  it('are left out and named where that is allowed', () => {
    const applied = applyChangesInFull(
      smallCompany,
      [
        { kind: 'debt-repaid', amount: of('501') },
        { kind: 'gross-margin', change: of('-0.02') },
      ],
      { whenRefused: 'skip' },
    );
    if (applied.kind === 'failed') throw new Error('refused');
    expect(applied.value.skipped.map(({ pointer }) => pointer)).toEqual(['/0']);
    expect(applied.value.input.statements[0]?.lines.costOfSales?.toNumber()).toBe(620);
  });
});

describe('changed lines', () => {
  const line = { kind: 'line', effect: 'propagated' } as const;

  it('move profit, tax and cash with them', () => {
    const moves = movesOf([
      { ...line, line: 'administrativeExpenses', operation: 'scale', value: of('1.1') },
    ]);
    expect(moves).toMatchObject({ administrativeExpenses: 20, netIncome: -16, cash: -16 });
  });

  it('are paid in cash where they are balances', () => {
    const moves = movesOf([{ ...line, line: 'inventory', operation: 'set', value: of('70') }]);
    expect(moves).toMatchObject({ inventory: -30, cash: 30, operatingCashFlow: 30 });
    expect(moves).not.toHaveProperty('totalAssets');
  });

  it('refuse a total, which follows from its parts', () => {
    expect(
      refusalsOf([{ ...line, line: 'totalAssets', operation: 'shift', value: of('1') }]),
    ).toEqual(['/0/line line-not-propagated totalAssets']);
  });

  it('stand alone where the caller says so', () => {
    const change = { kind: 'line', line: 'totalAssets', operation: 'shift' } as const;
    expect(movesOf([{ ...change, value: of('1'), effect: 'as-stated' }])).toEqual({
      totalAssets: 1,
    });
  });
});
