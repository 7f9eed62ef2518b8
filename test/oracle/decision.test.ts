import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalRequirement } from '../../shared/domain/decision/capital/capital-requirement.ts';
import { creditLimit } from '../../shared/domain/decision/limit/credit-limit.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { loanPrice } from '../../shared/domain/decision/price/loan-price.ts';
import { parseIndustry } from '../../shared/domain/identifiers/industry/industry.ts';
import type { LineItemId } from '../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';
import { type FirmFigures, limitByHand, POLICY_ROWS } from './decision/limit-by-hand.ts';
import { capitalByHand, rateByHand, rateBySearch } from './decision/price-by-hand.ts';
import { type Fraction, over, whole } from './fraction.ts';

const statement = (
  end: string,
  lines: Readonly<Partial<Record<LineItemId, number>>>,
): FinancialStatement => ({
  period: { end: isoDate(end), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
  lines: Object.fromEntries(Object.entries(lines).map(([id, amount]) => [id, decimal(amount)])),
});

/** Statements that hold exactly the figures, on lines from which the engine derives them. */
const seriesOf = (firm: FirmFigures): StatementSeries => {
  const profitBeforeTax = firm.ebitda - 30;
  return new StatementSeries([
    statement('2024-12-31', {
      profitBeforeTax,
      interestExpense: 20,
      depreciationAndAmortisation: 10,
      incomeTax: firm.incomeTax,
      capitalExpenditure: firm.capex,
      revenue: firm.revenue,
      currentAssets: firm.workingCapital,
      cash: 0,
      tradingFinancialAssets: 0,
      currentLiabilities: 0,
      shortTermBorrowings: 0,
      currentPortionOfLongTermDebt: 0,
      longTermBorrowings: firm.totalDebt,
      bondsPayable: 0,
      leaseLiabilities: 0,
      totalAssets: firm.totalAssets,
      totalLiabilities: firm.totalLiabilities,
      totalEquity: firm.tangibleNetWorth,
      intangibleAssets: 0,
      goodwill: 0,
      deferredTaxAssets: 0,
    }),
    statement('2023-12-31', {
      currentAssets: firm.openingWorkingCapital,
      cash: 0,
      tradingFinancialAssets: 0,
      currentLiabilities: 0,
      shortTermBorrowings: 0,
      currentPortionOfLongTermDebt: 0,
    }),
  ]);
};

const amount = (max: number) => fc.integer({ min: 1, max });

const anyFirm = fc
  .record({
    ebitda: amount(4_000),
    incomeTax: amount(300),
    capex: amount(900),
    workingCapital: amount(3_000),
    openingWorkingCapital: amount(3_000),
    totalDebt: amount(6_000),
    totalAssets: amount(30_000),
    totalLiabilities: amount(20_000),
    tangibleNetWorth: amount(12_000),
    revenue: amount(40_000),
    owedHere: amount(900),
    property: amount(9_000),
    gold: amount(900),
  })
  .map(({ property, gold, ...firm }) => ({
    property,
    gold,
    // 70 % of property and 75 % of gold.
    firm: { ...firm, lendingValueOfCollateral: over(whole(70 * property + 75 * gold), 100) },
  }));

const MANUFACTURER = parseIndustry({ scheme: 'GB/T 4754-2017', code: 'C39' });

const decideOn = (
  { firm, property, gold }: { firm: FirmFigures; property: number; gold: number },
  grade: keyof typeof POLICY_ROWS & ('AAA' | 'BBB' | 'BB' | 'B'),
) => {
  if (MANUFACTURER.kind === 'failed') throw new Error('no such industry');
  return creditLimit({
    currency: 'CNY',
    series: seriesOf(firm),
    grade,
    segment: 'mid',
    industry: MANUFACTURER.value,
    policy: DEFAULT_POLICY,
    exposure: { thisBank: money(decimal(firm.owedHere), 'CNY') },
    collateral: [
      { type: 'commercial-property', value: money(decimal(property), 'CNY') },
      { type: 'gold', value: money(decimal(gold), 'CNY') },
    ],
  });
};

const asDecimal = ({ numerator, denominator }: Fraction) =>
  decimal(numerator.toString()).div(denominator.toString());

describe('the limit, worked out again in whole fractions', () => {
  it.each(['AAA', 'BBB', 'BB', 'B'] as const)('agrees on every constraint at %s', (grade) => {
    const row = POLICY_ROWS[grade];
    if (row === undefined) throw new Error(`no row for ${grade}`);
    const bound = new Set<string>();
    fc.assert(
      fc.property(anyFirm, (company) => {
        const decision = decideOn(company, grade);
        const { rooms, binding } = limitByHand(company.firm, row);
        const found = new Map(
          decision.components.flatMap(({ component, headroom }) =>
            headroom === undefined ? [] : [[component.id as string, headroom] as const],
          ),
        );
        expect([...found.keys()].toSorted()).toEqual(Object.keys(rooms).toSorted());
        for (const [id, room] of Object.entries(rooms)) {
          const exact = asDecimal(room);
          const distance = found.get(id)?.minus(exact).abs();
          expect(distance?.lte(exact.abs().plus(1).times('1e-25')), id).toBe(true);
        }
        expect(decision.binding).toBe(binding);
        bound.add(binding);
      }),
      { numRuns: 300 },
    );
    expect(bound.size).toBeGreaterThan(3);
  });

  it('grants the least room, down to whole hundreds, where it is between 1 000 and 100 000', () => {
    const company = {
      firm: {
        ebitda: 2_000,
        incomeTax: 200,
        capex: 300,
        workingCapital: 1_000,
        openingWorkingCapital: 900,
        totalDebt: 1_500,
        totalAssets: 12_000,
        totalLiabilities: 6_000,
        tangibleNetWorth: 5_000,
        revenue: 20_000,
        owedHere: 0,
        lendingValueOfCollateral: whole(0),
      },
      property: 0,
      gold: 0,
    };
    // Unsecured appetite of BBB: 15 % of 20 000; cash, leverage, assets and net worth leave more.
    const decision = decideOn(company, 'BBB');
    expect(decision.binding).toBe('collateral');
    expect(decision.amount.amount.toFixed()).toBe('3000');
    // At BB: half of 5 000 less 1 500 of debt is 1 000, 7 % of 20 000 are 1 400.
    const lower = decideOn(company, 'BB');
    expect(lower.binding).toBe('net-worth');
    expect(lower.secondTightest).toBe('collateral');
    expect(lower.amount.amount.toFixed()).toBe('1000');
    // 1 400 fit once net worth is 800 higher: 5 800 / 2 − 1 500 = 1 400.
    const release = lower.releases.find((each) => each.kind === 'figure');
    expect(release?.text.en).toContain('tangible net worth up by 800.00');
    expect(release?.text.zh).toContain('有形净资产');
  });
});

describe('capital and price, worked out again', () => {
  const anyPd = fc.double({ min: 0.0005, max: 0.5, noNaN: true });
  const anyLgd = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const anyMaturity = fc.double({ min: 1, max: 5, noNaN: true });

  it('agree on the capital', () => {
    fc.assert(
      fc.property(anyPd, anyLgd, anyMaturity, (pd, lgd, maturityYears) => {
        const { requirement } = capitalRequirement({
          pd,
          lgd: decimal(lgd),
          maturityYears,
          exposureAtDefault: money(decimal(1), 'CNY'),
          policy: DEFAULT_POLICY,
        });
        expect(requirement.toNumber()).toBeCloseTo(capitalByHand(pd, lgd, maturityYears), 10);
      }),
    );
  });

  it('agree on the rate, forwards and by search', () => {
    fc.assert(
      fc.property(anyPd, anyMaturity, (pd, maturityYears) => {
        const price = loanPrice({
          policy: DEFAULT_POLICY,
          on: isoDate('2025-11-20'),
          grade: 'BB',
          pd,
          exposure: money(decimal(1_000_000), 'CNY'),
          months: 36,
          maturityYears,
          claim: 'senior-corporate',
          collateral: [],
        });
        if (price.kind === 'not-priced') throw new Error(price.code);
        expect(price.breakEven.toNumber()).toBeCloseTo(rateByHand(pd, 0.4, maturityYears), 10);
        expect(price.breakEven.toNumber()).toBeCloseTo(rateBySearch(pd, 0.4, maturityYears), 10);
      }),
    );
  });
});

describe('the oracle of decisions', () => {
  it('takes nothing from the engine', () => {
    const folder = new URL('./decision/', import.meta.url);
    const imports = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
        (match) => match[1],
      ),
    );
    expect(imports.filter((target) => target !== '../fraction.ts')).toEqual([]);
  });
});
