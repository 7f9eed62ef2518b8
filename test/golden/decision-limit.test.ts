import { describe, expect, it } from 'vitest';
import {
  amortisingDebt,
  cashFlowCapacity,
} from '../../shared/domain/decision/limit/components/cash-flow-capacity.ts';
import { debtToAssets } from '../../shared/domain/decision/limit/components/debt-to-assets.ts';
import {
  cycleOf,
  workingCapitalNeed,
  workingCapitalVolume,
} from '../../shared/domain/decision/limit/components/working-capital-need.ts';
import { type Decimal, decimal } from '../../shared/kernel/decimal.ts';

const figures = (values: Readonly<Record<string, string>>): Readonly<Record<string, Decimal>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimal(value)]));

describe('cash of 150 a year at a cover of 1.25, 6 % and five years', () => {
  it('carries 505.4837 of debt', () => {
    const service = decimal(150).div('1.25');
    expect(amortisingDebt(service, decimal('0.06'), decimal(5)).toFixed(4)).toBe('505.4837');
  });

  it('carries as much through the component', () => {
    const values = figures({
      ebitda: '230',
      incomeTax: '30',
      sustainingCapitalExpenditure: '40',
      operatingWorkingCapital: '110',
      openingOperatingWorkingCapital: '100',
      dscrMin: '1.25',
      rate: '0.06',
      years: '5',
    });
    expect(cashFlowCapacity.compute(values).toFixed(4)).toBe('505.4837');
  });

  it('carries the plain sum of services where there is no interest', () => {
    expect(amortisingDebt(decimal(120), decimal(0), decimal(5)).toFixed()).toBe('600');
  });
});

describe('the working-capital annex on revenue of 10 000', () => {
  const cycleDays = cycleOf({
    inventory: decimal(90),
    receivables: decimal(60),
    payables: decimal(45),
    prepayments: decimal(15),
    advances: decimal(20),
  });

  it('counts a cycle of 100 days, 3.6 turns a year', () => {
    expect(cycleDays.toFixed()).toBe('100');
    expect(decimal(360).div(cycleDays).toFixed()).toBe('3.6');
  });

  it('needs 2 750', () => {
    const need = workingCapitalVolume({
      revenue: decimal(10_000),
      margin: decimal('0.1'),
      growth: decimal('0.1'),
      cycleDays,
      dayBasis: decimal(360),
    });
    expect(need.toFixed()).toBe('2750');
  });

  it('leaves 550 for new loans, from balances rather than days', () => {
    // Cost of sales of 7 200, so that 90, 45 and 15 days of it are whole balances.
    const values = figures({
      revenue: '10000',
      profitBeforeTax: '1000',
      costOfSales: '7200',
      averageInventory: '1800',
      averageTradePayables: '900',
      averagePrepayments: '300',
      averageTradeReceivables: '1666.6666666666666666666666667',
      averageContractLiabilities: '555.5555555555555555555555556',
      currentAssets: '0',
      currentLiabilities: '0',
      workingCapitalLoans: '1200',
      growth: '0.1',
      otherFunds: '200',
      ownFundsGiven: '800',
      ownFundsCounted: '0',
    });
    expect(workingCapitalNeed.compute(values).toFixed(6)).toBe('550.000000');
  });

  it('is nothing where suppliers and customers finance the cycle', () => {
    const need = workingCapitalVolume({
      revenue: decimal(10_000),
      margin: decimal('0.1'),
      growth: decimal(0),
      cycleDays: decimal(-5),
      dayBasis: decimal(360),
    });
    expect(need.toFixed()).toBe('0');
  });
});

describe('liabilities of 500 on assets of 1 000 under a line of 70 %', () => {
  it('leave 666.67, after which liabilities are 70 % of assets', () => {
    const values = figures({ line: '0.7', totalAssets: '1000', totalLiabilities: '500' });
    const room = debtToAssets.compute(values);
    expect(room.toFixed(2)).toBe('666.67');
    expect(room.plus(500).div(room.plus(1000)).toFixed(10)).toBe('0.7000000000');
  });
});
