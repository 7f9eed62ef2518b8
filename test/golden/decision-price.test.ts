import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../shared/domain/decision/policy/credit-policy.ts';
import {
  DEFAULT_POLICY,
  DEFAULT_POLICY_DOCUMENT,
} from '../../shared/domain/decision/policy/default-policy.ts';
import { breakEvenRate, raroc } from '../../shared/domain/decision/price/break-even.ts';
import { loanPrice, type PriceRequest } from '../../shared/domain/decision/price/loan-price.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';

// Funding 2.2 % at 36 months, cost 0.6 %, PD 1 %, LGD 40 %, hurdle 12 %, tax 25 %.
const request: PriceRequest<'CNY'> = {
  policy: DEFAULT_POLICY,
  on: isoDate('2025-11-20'),
  grade: 'BB',
  pd: 0.01,
  exposure: money(decimal(1_000_000), 'CNY'),
  months: 36,
  maturityYears: 2.5,
  claim: 'senior-corporate',
  collateral: [],
};

const priced = (changed: PriceRequest) => {
  const price = loanPrice(changed);
  if (price.kind === 'not-priced') throw new Error(price.code);
  return price;
};

describe('a loan funded at 2.2 % with PD 1 % and LGD 40 %', () => {
  const price = priced(request);

  // The published rates rest on K rounded to 0.0656477; unrounded it is 0.0656475.
  it('breaks even at 4.10594 % with the benefit of capital', () => {
    expect(Math.abs(price.breakEven.toNumber() - 0.04105938)).toBeLessThan(5e-8);
    expect(price.breakEven.eq(price.breakEvenWithBenefit)).toBe(true);
  });

  it('breaks even at 4.25036 % without it', () => {
    expect(Math.abs(price.breakEvenWithoutBenefit.toNumber() - 0.04250363)).toBeLessThan(5e-8);
  });

  it('breaks even at 4.38904 % on 10.5 % of the regulatory risk weight', () => {
    const { pricing } = DEFAULT_POLICY_DOCUMENT;
    const policy = parsePolicy({
      ...DEFAULT_POLICY_DOCUMENT,
      pricing: { ...pricing, capitalBasis: 'regulatory' },
    });
    if (policy.kind === 'failed') throw new Error('unsound policy');
    const regulatory = priced({ ...request, policy: policy.value });
    expect(Math.abs(regulatory.breakEven.toNumber() - 0.04389041)).toBeLessThan(5e-8);
  });

  it('is the sum of its components, which stand apart', () => {
    const rates = Object.fromEntries(price.components.map(({ id, rate }) => [id, rate.toFixed(4)]));
    expect(rates).toEqual({
      funding: '0.0220',
      'operating-cost': '0.0060',
      premium: '0.0000',
      'expected-loss': '0.0040',
      fees: '0.0000',
      'capital-charge': '0.0091',
    });
  });

  it('is quoted up to whole basis points, 111 over the prime rate of 3 %', () => {
    expect(price.quoted.toFixed()).toBe('0.0411');
    expect(price.base?.id).toBe('LPR-1Y');
    expect(price.base?.spreadBasisPoints.toFixed()).toBe('111');
  });

  it('earns exactly the hurdle at the break-even rate', () => {
    const earned = raroc(price.breakEven, price.figures, 'with-benefit');
    expect(earned.kind === 'measured' && earned.value.toNumber()).toBeCloseTo(0.12, 12);
  });

  it('returns what an offered rate leaves on the capital', () => {
    const { offered } = priced({ ...request, offeredRate: decimal('0.035') });
    // (3.5 − 2.2 − 0.6 − 0.4 + 6.56477 % × 2.2) × 75 % over 6.56477 %, in percent.
    const byHand = ((0.035 - 0.022 - 0.006 - 0.004 + 0.0656477 * 0.022) * 0.75) / 0.0656477;
    expect(offered?.raroc.kind === 'measured' && offered.raroc.value.toNumber()).toBeCloseTo(
      byHand,
      6,
    );
    expect(offered?.isAboveFloor).toBe(true);
    expect(offered?.isAboveHurdle).toBe(false);
    expect(offered?.spreadBasisPoints?.toFixed()).toBe('50');
  });
});

describe('the formula on plain figures', () => {
  const figures = {
    funding: decimal('0.022'),
    operatingCost: decimal('0.006'),
    expectedLoss: decimal('0.004'),
    premium: decimal(0),
    fees: decimal(0),
    capital: decimal('0.0656477'),
    hurdle: decimal('0.12'),
    tax: decimal('0.25'),
  };

  it('breaks even at 4.105938 %, and at 4.250363 % without the benefit', () => {
    expect(breakEvenRate(figures, 'with-benefit').toFixed(8)).toBe('0.04105938');
    expect(breakEvenRate(figures, 'without-benefit').toFixed(8)).toBe('0.04250363');
  });

  it('breaks even at 4.389041 % on 10.5 % of a risk weight of 82.0594 %', () => {
    const regulatory = { ...figures, capital: decimal('0.820594').times('0.105') };
    expect(breakEvenRate(regulatory, 'with-benefit').toFixed(8)).toBe('0.04389041');
  });

  it('takes fees off the rate one for one', () => {
    const withFees = { ...figures, fees: decimal('0.002') };
    const saved = breakEvenRate(figures, 'with-benefit').minus(
      breakEvenRate(withFees, 'with-benefit'),
    );
    expect(saved.toFixed()).toBe('0.002');
  });

  it('has no return where there is no capital', () => {
    const free = { ...figures, capital: decimal(0) };
    expect(raroc(decimal('0.05'), free, 'with-benefit')).toMatchObject({
      kind: 'not-meaningful',
      reason: 'zero-denominator',
    });
  });
});
