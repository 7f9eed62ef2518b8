import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irbCapital, irbParameters } from '../../shared/domain/decision/capital/irb.ts';
import {
  type LgdCollateral,
  securedLgd,
} from '../../shared/domain/decision/capital/secured-lgd.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { raroc } from '../../shared/domain/decision/price/break-even.ts';
import { loanPrice, type PriceRequest } from '../../shared/domain/decision/price/loan-price.ts';
import { priceSensitivities } from '../../shared/domain/decision/price/price-sensitivity.ts';
import { GRADES, shiftGrade } from '../../shared/domain/scales/master-scale.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';

const TYPES = [...Object.keys(DEFAULT_POLICY.collateral.types), 'no-such-type'];

const anyPledge: fc.Arbitrary<LgdCollateral> = fc.record({
  type: fc.constantFrom(...TYPES),
  value: fc.integer({ min: 0, max: 3_000_000 }).map(decimal),
  isForeign: fc.boolean(),
  revaluationDays: fc.integer({ min: 1, max: 60 }).map(decimal),
});

const CLAIMS = ['senior-corporate', 'senior-financial', 'subordinated'] as const;

const anyRequest: fc.Arbitrary<PriceRequest<'CNY'>> = fc.record({
  policy: fc.constant(DEFAULT_POLICY),
  on: fc.constant(isoDate('2025-11-20')),
  grade: fc.constantFrom(...GRADES.filter((grade) => grade !== 'D')),
  exposure: fc.integer({ min: 1, max: 2_000_000 }).map((each) => money(decimal(each), 'CNY')),
  months: fc.integer({ min: 1, max: 120 }),
  claim: fc.constantFrom(...CLAIMS),
  collateral: fc.array(anyPledge, { maxLength: 4 }),
  isFinancialInstitution: fc.boolean(),
  offeredRate: fc.integer({ min: 0, max: 2000 }).map((each) => decimal(each).div(10_000)),
});

const breakEvenOf = (request: PriceRequest): Decimal => {
  const price = loanPrice(request);
  if (price.kind === 'not-priced') throw new Error(price.code);
  return price.breakEven;
};

const RUNS = { numRuns: 300 };

/** Sums of 34 digits differ in the last ones by the order of their terms. */
const NOISE = '1e-30';

/** Which way a change moves the price, by a word of its description. */
const SIGNS = [
  ['better', -1],
  ['worse', 1],
  ['less', 1],
  ['more', -1],
  ['without', 1],
  ['secured', -1],
] as const;

describe('the price of any loan', () => {
  it('is never raised by a better grade', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const better = { ...request, grade: shiftGrade(request.grade, 1) };
        expect(breakEvenOf(better).lte(breakEvenOf(request))).toBe(true);
      }),
      RUNS,
    );
  });

  it('rises with the PD, through the peak of the risk weight', () => {
    const anyPd = fc.double({ min: 0.00001, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(anyRequest, anyPd, anyPd, (request, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [cheap, dear] = [low, high].map((pd) => breakEvenOf({ ...request, pd }));
        expect(cheap?.lte(dear ?? 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never lowered by a more junior claim', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const [senior, , junior] = CLAIMS.map((claim) => breakEvenOf({ ...request, claim }));
        expect(senior?.lte(junior ?? 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is never raised by more collateral', () => {
    fc.assert(
      fc.property(anyRequest, anyPledge, (request, pledge) => {
        const more = { ...request, collateral: [...request.collateral, pledge] };
        expect(breakEvenOf(more).lte(breakEvenOf(request).plus(NOISE))).toBe(true);
      }),
      RUNS,
    );
  });

  it('adds up from its components and earns the hurdle', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const price = loanPrice(request);
        if (price.kind === 'not-priced') throw new Error(price.code);
        const total = price.components.reduce((all, { rate }) => all.plus(rate), decimal(0));
        expect(total.minus(price.breakEven).abs().lte('1e-30')).toBe(true);
        expect(price.quoted.gte(price.breakEven)).toBe(true);
        expect(price.quoted.minus(price.breakEven).lt('0.0001')).toBe(true);
        const earned = raroc(price.breakEven, price.figures, 'with-benefit');
        if (earned.kind === 'not-meaningful') expect(price.figures.capital.isZero()).toBe(true);
        else expect(earned.value.minus(price.figures.hurdle).abs().lte('1e-15')).toBe(true);
        expect(price.offered?.isAboveHurdle).toBe(price.offered?.rate.gte(price.breakEven));
      }),
      RUNS,
    );
  });

  it('moves with grade and collateral in the direction that its sensitivities say', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const price = loanPrice(request);
        if (price.kind === 'not-priced') throw new Error(price.code);
        for (const each of priceSensitivities(request, price)) {
          const [, sign] = SIGNS.find(([word]) => each.change.en.includes(word)) ?? [];
          if (sign === undefined) throw new Error(each.change.en);
          expect(each.changeBasisPoints.times(sign).gte(0)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('the LGD', () => {
  const anyLgdRequest = fc.record({
    exposure: fc.integer({ min: 0, max: 2_000_000 }).map(decimal),
    claim: fc.constantFrom(...CLAIMS),
    collateral: fc.array(anyPledge, { maxLength: 4 }),
    policy: fc.constant({
      ...DEFAULT_POLICY,
      collateral: {
        ...DEFAULT_POLICY.collateral,
        types: Object.fromEntries(
          Object.entries(DEFAULT_POLICY.collateral.types).map(([id, type]) => [
            id,
            type.kind === 'real-estate'
              ? {
                  ...type,
                  minimumCover: decimal('0.3'),
                  overCollateralisationDivisor: decimal('1.4'),
                }
              : type,
          ]),
        ),
      },
    }),
  });

  it('is never raised by another pledge, nor by a dearer one', () => {
    fc.assert(
      fc.property(anyLgdRequest, anyPledge, fc.nat(), (request, pledge, place) => {
        const before = securedLgd(request).lgd;
        const more = securedLgd({ ...request, collateral: [...request.collateral, pledge] });
        expect(more.lgd.lte(before.plus(NOISE))).toBe(true);
        const index = place % Math.max(request.collateral.length, 1);
        const dearer = request.collateral.map((each, at) =>
          at === index ? { ...each, value: each.value.times('1.7') } : each,
        );
        const { lgd } = securedLgd({ ...request, collateral: dearer });
        expect(lgd.lte(before.plus(NOISE))).toBe(true);
      }),
      RUNS,
    );
  });

  it('lies between the best pledge and no pledge, and its parts cover the exposure once', () => {
    fc.assert(
      fc.property(anyLgdRequest, (request) => {
        const { lgd, unsecuredLgd, parts, uncovered } = securedLgd(request);
        expect(lgd.gte(0) && lgd.lte(unsecuredLgd)).toBe(true);
        if (request.exposure.isZero()) return;
        const covered = parts.reduce((all, part) => all.plus(part.covered), uncovered);
        expect(covered.minus(request.exposure).abs().lte('1e-20')).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the risk weight', () => {
  const parameters = irbParameters(DEFAULT_POLICY);
  const weightAt = (pd: number, lgd: number, maturityYears: number): number =>
    irbCapital({ pd, lgd, maturityYears }, parameters, 'unfloored').riskWeight;
  const PDS = Array.from({ length: 400 }, (_, index) => 0.0003 * 1.02 ** index).filter(
    (pd) => pd < 1,
  );
  const anyMaturity = fc.double({ min: 1, max: 5, noNaN: true });

  // It is not monotone over all PDs: beyond the peak the loss is expected rather than unexpected.
  it('rises with the PD to a single peak beyond 20 % and falls after it', () => {
    fc.assert(
      fc.property(anyMaturity, (maturityYears) => {
        const weights = PDS.map((pd) => weightAt(pd, 0.4, maturityYears));
        const peak = weights.indexOf(Math.max(...weights));
        expect(PDS[peak]).toBeGreaterThan(0.2);
        for (const [index, weight] of weights.entries()) {
          if (index === 0) continue;
          const before = weights[index - 1] ?? 0;
          if (index <= peak) expect(weight).toBeGreaterThan(before);
          else expect(weight).toBeLessThan(before);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('rises with maturity and in proportion to the LGD', () => {
    const anyPd = fc.double({ min: 0.0003, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(anyPd, anyMaturity, anyMaturity, (pd, one, other) => {
        const [short, long] = one < other ? [one, other] : [other, one];
        expect(weightAt(pd, 0.4, short)).toBeLessThanOrEqual(weightAt(pd, 0.4, long));
        expect(weightAt(pd, 0.8, one)).toBeCloseTo(2 * weightAt(pd, 0.4, one), 10);
      }),
    );
  });
});
