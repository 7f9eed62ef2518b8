import { describe, expect, it } from 'vitest';
import { accrualsHigh } from '../../../../shared/domain/quality/declarations/accruals-high.ts';
import {
  benfordFirstDigit,
  benfordShare,
} from '../../../../shared/domain/quality/declarations/benford-first-digit.ts';
import { cashAndDebtBothHigh } from '../../../../shared/domain/quality/declarations/cash-and-debt-both-high.ts';
import { copiedPriorYear } from '../../../../shared/domain/quality/declarations/copied-prior-year.ts';
import { fourthQuarterAndRelatedSales } from '../../../../shared/domain/quality/declarations/fourth-quarter-and-related-sales.ts';
import { goodwillAndOtherReceivables } from '../../../../shared/domain/quality/declarations/goodwill-and-other-receivables.ts';
import { identitiesBroken } from '../../../../shared/domain/quality/declarations/identities-broken.ts';
import { impliedDepositRate } from '../../../../shared/domain/quality/declarations/implied-deposit-rate.ts';
import { manipulationModels } from '../../../../shared/domain/quality/declarations/manipulation-models.ts';
import { roundNumbers } from '../../../../shared/domain/quality/declarations/round-numbers.ts';
import { targetsJustBeaten } from '../../../../shared/domain/quality/declarations/targets-just-beaten.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { benfordAmounts, statementsWith } from './check-cases.ts';
import {
  type Amounts,
  companyYear,
  contextOf,
  lastYear,
  scoreOf,
  statementOf,
  threeYears,
} from './invented-company.ts';

/** A small seeded generator, so that samples are the same in every run. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const newestWith = (amounts: Amounts) => contextOf(lastYear(amounts));

describe('first digits', () => {
  it('follow Benford’s published shares', () => {
    const published = [
      0.30103, 0.17609, 0.12494, 0.09691, 0.07918, 0.06695, 0.05799, 0.05115, 0.04576,
    ];
    published.forEach((share, index) => {
      expect(benfordShare(index + 1)).toBeCloseTo(share, 5);
    });
  });

  it('rarely flag random samples of the law, however small', () => {
    const random = seeded(20_231_231);
    const samples = Array.from({ length: 200 }, () =>
      Array.from({ length: 300 }, () => (10 ** (4 + 4 * random())).toFixed(0)),
    );
    const flagged = samples.filter(
      (amounts) => benfordFirstDigit.run(contextOf(statementsWith(amounts))).kind === 'flagged',
    );
    expect(flagged.length).toBeLessThanOrEqual(6);
  });

  it('need 300 distinct amounts: 299 are too few, repeats do not count', () => {
    const kindOf = (amounts: readonly string[]) =>
      benfordFirstDigit.run(contextOf(statementsWith(amounts))).kind;
    const [first = '1', ...rest] = benfordAmounts(300);
    expect(kindOf([first, ...rest])).toBe('clear');
    expect(kindOf(rest)).toBe('insufficient');
    expect(kindOf([...rest, ...rest.slice(0, 5)])).toBe('insufficient');
  });
});

describe('manipulation scores', () => {
  const kindOf = (id: string, score: number) =>
    manipulationModels.run(
      contextOf(threeYears(), { benchmarks: new Map([[id, scoreOf(id, score)]]) }),
    ).kind;

  it.each([
    ['beneish-m8', -1.78, 'clear'],
    ['beneish-m8', -1.7799, 'flagged'],
    ['dechow-f', 1.85, 'clear'],
    ['dechow-f', 1.8501, 'flagged'],
    ['montier-c', 3, 'clear'],
    ['montier-c', 4, 'flagged'],
  ])('%s at %d is %s', (id, score, kind) => {
    expect(kindOf(id, score)).toBe(kind);
  });
});

describe('accruals', () => {
  const withAccruals = (share: string) => {
    const assets = decimal(1_000_000);
    const cash = decimal(0).minus(assets.times(share)).toFixed();
    const lines: Amounts = { netIncome: 0, operatingCashFlow: cash, totalAssets: 1_000_000 };
    return contextOf([statementOf('2022-12-31', lines), statementOf('2023-12-31', lines)]);
  };

  it.each([
    ['0.0999', 'clear'],
    ['0.1', 'clear'],
    ['0.1001', 'flagged'],
  ])('of %s of assets are %s', (share, kind) => {
    expect(accrualsHigh.run(withAccruals(share)).kind).toBe(kind);
  });
});

describe('cash and debt both high', () => {
  const both = (cash: number, debt: number, interestIncome: number | undefined): Amounts => ({
    totalAssets: 1000,
    cash,
    shortTermBorrowings: debt,
    currentPortionOfLongTermDebt: 0,
    longTermBorrowings: 0,
    bondsPayable: 0,
    leaseLiabilities: 0,
    interestExpense: 15,
    ...(interestIncome === undefined ? {} : { interestIncome }),
  });
  const kindOf = (...years: readonly Amounts[]) =>
    cashAndDebtBothHigh.run(
      contextOf(years.map((year, index) => statementOf(`${2023 - index}-12-31`, year))),
    ).kind;

  it('flags 45% cash beside 42% debt that earns nothing for two years', () => {
    expect(kindOf(both(450, 420, 1), both(450, 420, 1))).toBe('flagged');
  });

  it('holds the bounds as exclusive', () => {
    expect(kindOf(both(200, 420, 1), both(450, 420, 1))).toBe('clear');
    expect(kindOf(both(450, 300, 1), both(450, 420, 1))).toBe('clear');
    expect(kindOf(both(201, 301, 1), both(201, 301, 1))).toBe('flagged');
  });

  it('is clear as soon as one known figure settles it, and unknown only otherwise', () => {
    expect(kindOf(both(100, 420, undefined))).toBe('clear');
    expect(kindOf(both(450, 420, undefined), both(450, 420, undefined))).toBe('insufficient');
    expect(kindOf(both(450, 420, 1))).toBe('insufficient');
  });

  it('does not blame low yields on a currency whose deposits paid less than 1%', () => {
    const year = { ...both(450, 420, 3), interestExpense: 5 };
    const inDollars = [2015, 2014].map((end) =>
      statementOf(`${end}-12-31`, year, { currency: 'USD' }),
    );
    expect(cashAndDebtBothHigh.run(contextOf(inDollars)).kind).toBe('clear');
    expect(kindOf(year, year)).toBe('flagged');
  });
});

describe('implied deposit rate', () => {
  const kindOf = (interestIncome: number, changes: Amounts = {}, currency = 'CNY', end = 2023) => {
    const lines = { cash: 10_000, interestIncome, ...changes };
    const years = [end - 1, end].map((year) => statementOf(`${year}-12-31`, lines, { currency }));
    return impliedDepositRate.run(contextOf(years)).kind;
  };

  it('accepts yields from 0.2% to 1.2 × the deposit rate of 1.75%, both inclusive', () => {
    expect(kindOf(19)).toBe('flagged');
    expect(kindOf(20)).toBe('clear');
    expect(kindOf(210)).toBe('clear');
    expect(kindOf(211)).toBe('flagged');
  });

  it('does not take the income of securities for interest on cash', () => {
    expect(kindOf(211, { tradingFinancialAssets: 5_000 })).toBe('clear');
  });

  it('does not judge high yields without a deposit rate, or at rates of nil', () => {
    expect(kindOf(211, {}, 'KZT')).toBe('insufficient');
    expect(kindOf(211, {}, 'EUR', 2020)).toBe('insufficient');
    expect(kindOf(19, {}, 'EUR', 2020)).toBe('flagged');
  });
});

describe('goodwill', () => {
  const withGoodwill = (changes: Amounts) =>
    goodwillAndOtherReceivables.run(newestWith({ goodwill: 201_000_000, ...changes })).kind;

  it('above 30% of equity flags when nothing is written off although earnings fall', () => {
    const falling = { profitBeforeTax: 41_273_618 };
    expect(withGoodwill({ ...falling, assetImpairmentLoss: 0 })).toBe('flagged');
    expect(withGoodwill({ ...falling, assetImpairmentLoss: 12_837_461 })).toBe('clear');
    expect(withGoodwill({ assetImpairmentLoss: 0 })).toBe('clear');
  });
});

describe('round numbers', () => {
  const inUnits = (unitScale: number, factor: string) =>
    contextOf(
      [2021, 2022, 2023].map((year) => {
        const plain = companyYear(year === 2021 ? 2021 : year === 2022 ? 2022 : 2023);
        const lines = Object.entries(plain.lines).map(([item, value]) => [
          item,
          decimal(value ?? 0)
            .times(factor)
            .toFixed(),
        ]);
        return statementOf(`${year}-12-31`, Object.fromEntries(lines), { unitScale });
      }),
    );

  it('are not seen in figures presented in 万元 or thousands, said or unsaid', () => {
    for (const [unit, factor] of [
      [10_000, '10000'],
      [1, '1000'],
      [1, '10000'],
    ] as const)
      expect(roundNumbers.run(inUnits(unit, factor))).toMatchObject({ kind: 'clear' });
  });

  it('are seen above the unit in which the figures are presented', () => {
    const thousands = { inventory: '163000000000', revenue: '927000000000' };
    const lines = Object.fromEntries(
      Object.entries(companyYear(2023).lines).map(([item, value]) => [
        item,
        decimal(value ?? 0)
          .times(1000)
          .toFixed(),
      ]),
    );
    const context = contextOf([
      statementOf('2023-12-31', { ...lines, ...thousands, costOfSales: '683000000000' }),
    ]);
    expect(roundNumbers.run(context)).toMatchObject({ kind: 'flagged' });
  });

  it('leave share capital and loans out', () => {
    const loans = { shortTermBorrowings: 90_000_000, longTermBorrowings: 80_000_000 };
    const context = contextOf(threeYears({ ...loans, bondsPayable: 20_000_000 }));
    expect(roundNumbers.run(context)).toMatchObject({ kind: 'clear' });
  });
});

describe('copied figures', () => {
  const before = companyYear(2022);
  const kindOf = (amounts: Amounts) =>
    copiedPriorYear.run(contextOf([before, companyYear(2023, amounts)])).kind;
  const copied = (...items: readonly (keyof typeof before.lines)[]): Amounts =>
    Object.fromEntries(items.map((item) => [item, before.lines[item]?.toFixed() ?? '0']));

  it('are tolerated up to 5% of the lines', () => {
    expect(kindOf(copied('inventory', 'prepayments', 'otherReceivables'))).toBe('clear');
    expect(kindOf(copied('inventory', 'prepayments', 'otherReceivables', 'provisions'))).toBe(
      'flagged',
    );
  });

  it('flag at once when a subtotal is among them', () => {
    expect(kindOf(copied('currentAssets'))).toBe('flagged');
  });

  it('include figures with their digits reversed', () => {
    const reversed = (item: 'inventory' | 'prepayments' | 'otherReceivables' | 'provisions') =>
      [...(before.lines[item]?.toFixed() ?? '')].reverse().join('');
    expect(
      kindOf({
        inventory: reversed('inventory'),
        prepayments: reversed('prepayments'),
        otherReceivables: reversed('otherReceivables'),
        provisions: reversed('provisions'),
      }),
    ).toBe('flagged');
  });

  it('are not looked for across consolidated and parent-only statements', () => {
    const parent = companyYear(2023, {}, { scope: 'parent-only' });
    expect(copiedPriorYear.run(contextOf([before, parent])).kind).toBe('insufficient');
  });
});

describe('targets just beaten', () => {
  const kindOf = (before: number, now: number) =>
    targetsJustBeaten.run(
      contextOf([
        statementOf('2022-12-31', { netIncome: before, totalAssets: 100_000 }),
        statementOf('2023-12-31', { netIncome: now, totalAssets: 100_000 }),
      ]),
    ).kind;

  it.each([
    [-100, 0, 'clear'],
    [-100, 1, 'flagged'],
    [-100, 500, 'flagged'],
    [-100, 501, 'clear'],
    [10_000, 10_000, 'clear'],
    [10_000, 10_001, 'flagged'],
    [10_000, 10_100, 'flagged'],
    [10_000, 10_101, 'clear'],
  ])('net income from %d to %d is %s', (before, now, kind) => {
    expect(kindOf(before, now)).toBe(kind);
  });
});

describe('fourth quarter', () => {
  it('above 40% is left open while the season of the industry is unknown', () => {
    const nine = statementOf(
      '2023-09-30',
      { revenue: 400_000_000 },
      {
        period: {
          ...companyYear(2023).period,
          end: statementOf('2023-09-30', {}).period.end,
          months: 9,
        },
      },
    );
    const statements = [...threeYears(), nine];
    const related = { relatedPartySales: decimal(0) };
    const open = contextOf(statements, { external: related });
    expect(fourthQuarterAndRelatedSales.run(open).kind).toBe('insufficient');
    const seasonal = { ...related, industryFourthQuarterShare: decimal('0.6') };
    const closed = contextOf(statements, { external: seasonal });
    expect(fourthQuarterAndRelatedSales.run(closed).kind).toBe('clear');
  });
});

describe('balancing lines', () => {
  const kindOf = (otherNonCurrentAssets: number, years = lastYear({ otherNonCurrentAssets })) =>
    identitiesBroken.run(contextOf(years)).kind;

  it('flag when large and jumping, not when merely large', () => {
    expect(kindOf(118_362_749)).toBe('flagged');
    expect(
      identitiesBroken.run(contextOf(threeYears({ otherNonCurrentAssets: 118_362_749 }))).kind,
    ).toBe('clear');
  });

  it('stay open when large in the only year', () => {
    const single = [companyYear(2023, { otherNonCurrentAssets: 118_362_749 })];
    expect(kindOf(0, single)).toBe('insufficient');
  });
});
