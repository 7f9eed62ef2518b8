import { describe, expect, it } from 'vitest';
import {
  scaledHaircut,
  securityHaircut,
} from '../../../../shared/domain/decision/capital/haircuts.ts';
import {
  irbCapital,
  irbParameters,
  maturitySlope,
} from '../../../../shared/domain/decision/capital/irb.ts';
import { securedLgd } from '../../../../shared/domain/decision/capital/secured-lgd.ts';
import { DEFAULT_POLICY } from '../../../../shared/domain/decision/policy/default-policy.ts';
import { baseRateOn } from '../../../../shared/domain/decision/price/base-rate.ts';
import { fundingRate } from '../../../../shared/domain/decision/price/funding-rate.ts';
import { loanPrice } from '../../../../shared/domain/decision/price/loan-price.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { money } from '../../../../shared/kernel/money.ts';

describe('haircuts', () => {
  it.each([
    ['sovereign', 'cqs1', 1, '0.005'],
    ['sovereign', 'cqs1', 1.01, '0.02'],
    ['sovereign', 'cqs2-3', 7, '0.06'],
    ['sovereign', 'cqs4', 30, '0.15'],
    ['corporate', 'cqs1', 12, '0.12'],
    ['corporate', 'cqs2-3', 5, '0.06'],
    ['corporate', 'cqs2-3', 10, '0.12'],
    ['corporate', 'cqs4', 1, undefined],
  ] as const)('of a %s bond at %s with %f years are %s', (issuer, quality, years, haircut) => {
    expect(securityHaircut(issuer, quality, years)?.toFixed()).toBe(haircut);
  });

  it('grow with the root of the holding period and of the gap between valuations', () => {
    const ten = decimal('0.08');
    expect(scaledHaircut(ten, decimal(10), decimal(1)).toFixed()).toBe('0.08');
    expect(scaledHaircut(ten, decimal(20), decimal(1)).toNumber()).toBeCloseTo(
      0.08 * Math.SQRT2,
      12,
    );
    expect(scaledHaircut(ten, decimal(20), decimal(21)).toNumber()).toBeCloseTo(0.16, 12);
  });
});

describe('LGD with pledges', () => {
  const request = {
    exposure: decimal(1000),
    claim: 'senior-corporate',
    policy: DEFAULT_POLICY,
  } as const;

  it('adds a haircut for another currency', () => {
    const value = decimal(500);
    const own = securedLgd({ ...request, collateral: [{ type: 'receivables', value }] });
    const foreign = securedLgd({
      ...request,
      collateral: [{ type: 'receivables', value, isForeign: true }],
    });
    expect(own.parts[0]?.covered.toFixed()).toBe('300');
    expect(foreign.parts[0]?.covered.toFixed()).toBe('260');
  });

  it('lets the best pledge cover first and says which cover nothing', () => {
    const { parts, lgd } = securedLgd({
      ...request,
      collateral: [
        { type: 'machinery', value: decimal(10_000) },
        { type: 'cash-deposit', value: decimal(400) },
        { type: 'shares-unlisted', value: decimal(900) },
        { type: 'constructor', value: decimal(900) },
      ],
    });
    expect(parts.map(({ type, covered }) => [type, covered.toFixed()])).toEqual([
      ['cash-deposit', '400'],
      ['machinery', '600'],
      ['shares-unlisted', '0'],
      ['constructor', '0'],
    ]);
    expect(parts.map(({ ineligible }) => ineligible)).toEqual([
      undefined,
      undefined,
      'type-ineligible',
      'type-unknown',
    ]);
    expect(lgd.toFixed()).toBe('0.15');
  });

  it('counts a pledge only from the minimum cover on, over the divisor', () => {
    const receivables = DEFAULT_POLICY.collateral.types.receivables;
    if (receivables === undefined) throw new Error('no receivables');
    const policy = {
      ...DEFAULT_POLICY,
      collateral: {
        ...DEFAULT_POLICY.collateral,
        types: {
          receivables: {
            ...receivables,
            haircut: decimal(0),
            minimumCover: decimal('0.3'),
            overCollateralisationDivisor: decimal('1.25'),
          },
        },
      },
    };
    const lgdAt = (value: number) =>
      securedLgd({
        ...request,
        policy,
        collateral: [{ type: 'receivables', value: decimal(value) }],
      }).lgd.toFixed();
    expect(lgdAt(299)).toBe('0.4');
    expect(lgdAt(300)).toBe('0.352');
    expect(lgdAt(1250)).toBe('0.2');
  });
});

describe('capital at the ends of the scale', () => {
  it('is nothing for a PD of zero and stays finite for tiny ones', () => {
    const at = (pd: number) =>
      irbCapital({ pd, lgd: 0.4, maturityYears: 5 }, irbParameters(DEFAULT_POLICY), 'unfloored');
    expect(at(0).requirement).toBe(0);
    expect(at(1e-9).requirement).toBeGreaterThan(0);
    expect(at(1e-9).requirement).toBeLessThan(at(0.0001).requirement);
    expect(maturitySlope(1e-9)).toBe(maturitySlope(0.0003));
  });

  it('throws for an obligor in default: that is another formula', () => {
    expect(() =>
      irbCapital({ pd: 1, lgd: 0.4, maturityYears: 1 }, irbParameters(DEFAULT_POLICY), 'floored'),
    ).toThrow('living obligor');
  });
});

describe('funding', () => {
  it.each([
    [1, '0.016'],
    [3, '0.016'],
    [12, '0.018'],
    [24, '0.02'],
    [36, '0.022'],
    [240, '0.027'],
  ])('for %i months costs %s', (months, rate) => {
    expect(fundingRate('CNY', months, DEFAULT_POLICY)?.toFixed()).toBe(rate);
  });

  it('has no price where the policy has no curve', () => {
    expect(fundingRate('BRL', 12, DEFAULT_POLICY)).toBeUndefined();
  });
});

describe('the base rate', () => {
  it.each([
    ['CNY', 12, '2025-05-19', 'LPR-1Y', '0.031'],
    ['CNY', 12, '2025-05-20', 'LPR-1Y', '0.03'],
    ['CNY', 59, '2025-11-20', 'LPR-1Y', '0.03'],
    ['CNY', 60, '2025-11-20', 'LPR-5Y', '0.035'],
    ['USD', 60, '2025-11-20', 'SOFR', '0.04'],
  ])('for %s and %i months on %s is %s', (currency, months, on, id, rate) => {
    const found = baseRateOn({ currency, months }, isoDate(on), DEFAULT_POLICY);
    expect(found?.id).toBe(id);
    expect(found?.rate.toFixed()).toBe(rate);
  });

  it('is none before its first day or in another currency', () => {
    expect(
      baseRateOn({ currency: 'CNY', months: 12 }, isoDate('2020-01-01'), DEFAULT_POLICY),
    ).toBeUndefined();
    expect(
      baseRateOn({ currency: 'BRL', months: 12 }, isoDate('2025-11-20'), DEFAULT_POLICY),
    ).toBeUndefined();
  });
});

describe('a loan that cannot be priced', () => {
  const request = {
    policy: DEFAULT_POLICY,
    on: isoDate('2025-11-20'),
    grade: 'BB',
    exposure: money(decimal(100), 'CNY'),
    months: 12,
    claim: 'senior-corporate',
    collateral: [],
  } as const;

  it.each([
    ['in-default', { grade: 'D' }],
    ['no-exposure', { exposure: money(decimal(0), 'CNY') }],
    ['no-funding-curve', { exposure: money(decimal(100), 'BRL') }],
  ] as const)('says why: %s', (code, more) => {
    expect(loanPrice({ ...request, ...more })).toMatchObject({ kind: 'not-priced', code });
  });

  it('is priced at the middle of its grade where no PD is given', () => {
    const price = loanPrice(request);
    expect(price.kind === 'priced' && price.pd).toBeCloseTo(0.010825, 5);
  });
});
