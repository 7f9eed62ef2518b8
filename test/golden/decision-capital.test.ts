import { describe, expect, it } from 'vitest';
import { capitalRequirement } from '../../shared/domain/decision/capital/capital-requirement.ts';
import {
  conversionFactor,
  exposureAtDefault,
} from '../../shared/domain/decision/capital/exposure-at-default.ts';
import {
  effectiveMaturity,
  type IrbExposure,
  irbCapital,
  irbParameters,
} from '../../shared/domain/decision/capital/irb.ts';
import { securedLgd } from '../../shared/domain/decision/capital/secured-lgd.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';

const capitalOf = (exposure: Omit<IrbExposure, 'maturityYears'> & { maturityYears?: number }) =>
  irbCapital({ maturityYears: 2.5, ...exposure }, irbParameters(DEFAULT_POLICY), 'floored');

/** Within 0.01 percentage points. */
const WITHIN = 0.0001;

describe('risk weights at 2.5 years', () => {
  // Basel II Annex 5 at an LGD of 45 %, illustrative weights of Basel III at 40 %; the values at
  // 20 % PD, and those at 2 % and LGD 40 %, were computed from the formula.
  it.each([
    [0.0005, 0.1965, 0.1539, 0.1747, 0.1369],
    [0.005, 0.6961, 0.5491, 0.6188, 0.4881],
    [0.01, 0.9232, 0.724, 0.8206, 0.6435],
    [0.02, 1.1486, 0.8855, 1.0209, 0.7871],
    [0.2, 2.3823, 1.8842, 2.1176, 1.6748],
  ])('at a PD of %f are those of the published grid', (pd, large45, small45, large40, small40) => {
    const weight = (lgd: number, salesMillions: number): number =>
      capitalOf({ pd, lgd, salesMillions }).riskWeight;
    expect(Math.abs(weight(0.45, 50) - large45)).toBeLessThan(WITHIN);
    expect(Math.abs(weight(0.45, 5) - small45)).toBeLessThan(WITHIN);
    expect(Math.abs(weight(0.4, 50) - large40)).toBeLessThan(WITHIN);
    expect(Math.abs(weight(0.4, 5) - small40)).toBeLessThan(WITHIN);
  });

  it('count no relief where the sales are not known or beyond 50 million', () => {
    const base = capitalOf({ pd: 0.01, lgd: 0.4 }).riskWeight;
    expect(capitalOf({ pd: 0.01, lgd: 0.4, salesMillions: 50 }).riskWeight).toBe(base);
    expect(capitalOf({ pd: 0.01, lgd: 0.4, salesMillions: 900 }).riskWeight).toBe(base);
    expect(capitalOf({ pd: 0.01, lgd: 0.4, salesMillions: 0 }).riskWeight).toBe(
      capitalOf({ pd: 0.01, lgd: 0.4, salesMillions: 5 }).riskWeight,
    );
  });

  it('at sales of 20 million and a PD of 0.5 % are 53.0531 %', () => {
    const { riskWeight } = capitalOf({ pd: 0.005, lgd: 0.4, salesMillions: 20 });
    expect(riskWeight).toBeCloseTo(0.530531, 6);
  });
});

describe('a PD of 1 % at an LGD of 40 %', () => {
  const capital = capitalOf({ pd: 0.01, lgd: 0.4 });

  it('has the published working', () => {
    expect(capital.correlation).toBeCloseTo(0.192784, 6);
    expect(capital.maturitySlope).toBeCloseTo(0.137486, 6);
    expect(capital.pdStressed).toBeCloseTo(0.140273, 6);
    expect(capital.requirement).toBeCloseTo(0.065648, 6);
  });

  it.each([
    [1, 0.651363],
    [2.5, 0.820594],
    [5, 1.102644],
    [0.2, 0.651363],
    [9, 1.102644],
  ])('weighs by maturity: %f years', (maturityYears, riskWeight) => {
    expect(capitalOf({ pd: 0.01, lgd: 0.4, maturityYears }).riskWeight).toBeCloseTo(riskWeight, 6);
  });

  it('correlates 1.25 times as much for a large financial institution', () => {
    const financial = capitalOf({ pd: 0.01, lgd: 0.4, isFinancialInstitution: true });
    expect(financial.correlation).toBeCloseTo(0.192784 * 1.25, 6);
    expect(financial.riskWeight).toBeGreaterThan(capital.riskWeight);
  });
});

describe('the PD floor of 0.05 %', () => {
  const exposure = { pd: 0.0001, lgd: 0.4, maturityYears: 2.5 };

  it('binds regulatory capital and leaves economic capital alone', () => {
    const floored = irbCapital(exposure, irbParameters(DEFAULT_POLICY), 'floored');
    const economic = irbCapital(exposure, irbParameters(DEFAULT_POLICY), 'unfloored');
    expect(floored.pdUsed).toBe(0.0005);
    expect(floored.riskWeight).toBeCloseTo(0.1747, 4);
    expect(economic.pdUsed).toBe(0.0001);
    expect(economic.riskWeight).toBeLessThan(floored.riskWeight);
  });
});

describe('1000 of receivables of 500', () => {
  const request = {
    exposure: decimal(1000),
    claim: 'senior-corporate',
    collateral: [{ type: 'receivables', value: decimal(500) }],
    policy: DEFAULT_POLICY,
  } as const;

  it('have an LGD of 34 %', () => {
    const { lgd, parts } = securedLgd(request);
    expect(lgd.toFixed()).toBe('0.34');
    expect(parts[0]?.covered.toFixed()).toBe('300');
  });

  it.each([
    ['senior-corporate', '0.4'],
    ['senior-financial', '0.45'],
    ['subordinated', '0.75'],
  ] as const)('without collateral and as %s have %s', (claim, lgd) => {
    expect(securedLgd({ ...request, claim, collateral: [] }).lgd.toFixed()).toBe(lgd);
  });

  it.each([
    ['cash-deposit', '0'],
    ['receivables', '0.2'],
    ['residential-property', '0.2'],
    ['commercial-property', '0.2'],
    ['machinery', '0.25'],
  ])('fully covered by %s have an LGD of %s', (type, lgd) => {
    const collateral = [{ type, value: decimal(100_000) }];
    expect(securedLgd({ ...request, collateral }).lgd.toFixed()).toBe(lgd);
  });
});

describe('exposure at default', () => {
  it.each([
    ['direct-credit-substitute', '100'],
    ['performance-guarantee', '50'],
    ['note-issuance-facility', '50'],
    ['commitment', '40'],
    ['trade-letter-of-credit', '20'],
    ['cancellable-commitment', '10'],
  ])('counts 100 undrawn of a %s as %s', (product, expected) => {
    const factor = conversionFactor(product, DEFAULT_POLICY);
    expect(factor.kind).toBe('ok');
    if (factor.kind === 'failed') return;
    const drawn = money(decimal(7), 'CNY');
    const { amount } = exposureAtDefault(drawn, money(decimal(100), 'CNY'), factor.value);
    expect(amount.minus(7).toFixed()).toBe(expected);
  });
});

describe('capital of an exposure of 1000', () => {
  const request = {
    pd: 0.01,
    lgd: decimal('0.4'),
    exposureAtDefault: money(decimal(1000), 'EUR'),
    policy: DEFAULT_POLICY,
  };

  it('that performs is 12.5 times as much in risk-weighted assets', () => {
    const { capital, riskWeightedAssets, expectedLoss } = capitalRequirement(request);
    expect(capital.amount.toNumber()).toBeCloseTo(65.648, 3);
    expect(riskWeightedAssets.amount.eq(capital.amount.times('12.5'))).toBe(true);
    expect(expectedLoss.amount.toFixed()).toBe('4');
  });

  it('in default is nothing under supervisory LGDs, whose loss is expected', () => {
    const { capital, expectedLoss, basis } = capitalRequirement({ ...request, pd: 1 });
    expect(basis).toBe('defaulted');
    expect(capital.amount.toFixed()).toBe('0');
    expect(expectedLoss.amount.toFixed()).toBe('400');
  });

  it.each([
    ['0.3', '100'],
    ['0.5', '0'],
  ])('in default with a best estimate of %s is %s', (estimate, capital) => {
    const lossBestEstimate = decimal(estimate);
    const found = capitalRequirement({ ...request, pd: 1, lossBestEstimate });
    expect(found.capital.amount.toFixed()).toBe(capital);
  });
});

describe('effective maturity', () => {
  it.each([
    [[{ years: 3, amount: 100 }], 3],
    [
      [
        { years: 1, amount: 50 },
        { years: 2, amount: 50 },
      ],
      1.5,
    ],
    [[{ years: 0.5, amount: 100 }], 1],
    [[{ years: 12, amount: 100 }], 5],
  ])('of %j is %f years', (payments, years) => {
    expect(effectiveMaturity(payments)).toBe(years);
  });
});
