import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCreditLoss } from '../../shared/domain/decision/accounting/expected-credit-loss.ts';
import {
  classifyFiveCategories,
  FIVE_CATEGORIES,
  type FiveCategoryFacts,
} from '../../shared/domain/decision/accounting/five-category.ts';
import {
  STAGES,
  type StageFacts,
  suggestStage,
} from '../../shared/domain/decision/accounting/impairment-stage.ts';
import { parsePolicy } from '../../shared/domain/decision/policy/credit-policy.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { GRADES } from '../../shared/domain/scales/master-scale.ts';
import { decimal, ZERO } from '../../shared/kernel/decimal.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out what is undefined, as callers do. */
const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;

const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => decimal(percent).div(100));

const anyFacts = fc
  .record({
    daysPastDue: maybe(fc.integer({ min: 0, max: 500 })),
    isTechnicalLapse: maybe(fc.boolean()),
    isFundUseChanged: maybe(fc.boolean()),
    isCreditImpaired: maybe(fc.boolean()),
    isEvadingDebt: maybe(fc.boolean()),
    overdueShareAllBanks: maybe(anyShare),
    nonPerformingShareHere: maybe(anyShare),
    lossShare: maybe(anyShare),
    categoryBefore: maybe(fc.constantFrom(...FIVE_CATEGORIES)),
  })
  .map((facts) => present(facts) as FiveCategoryFacts);

const placeOf = (facts: FiveCategoryFacts): number =>
  FIVE_CATEGORIES.indexOf(classifyFiveCategories(facts).category);

describe('the five-category class of any exposure', () => {
  it('never improves with more days past due or a larger loss', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(400), anyShare, (facts, days, more) => {
        const later = { ...facts, daysPastDue: (facts.daysPastDue ?? 0) + days };
        expect(placeOf(later)).toBeGreaterThanOrEqual(placeOf(facts));
        const worse = { ...facts, lossShare: (facts.lossShare ?? ZERO).plus(more) };
        expect(placeOf(worse)).toBeGreaterThanOrEqual(placeOf(facts));
      }),
    );
  });

  it('is the worst that its clauses ask for, each with its source', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { category, grounds } = classifyFiveCategories(facts);
        const places = grounds.map(({ atLeast }) => FIVE_CATEGORIES.indexOf(atLeast));
        expect(FIVE_CATEGORIES.indexOf(category)).toBe(Math.max(0, ...places));
        for (const { source } of grounds) expect(source.citation).not.toBe('');
      }),
    );
  });
});

const anyStageFacts = fc
  .record({
    grade: fc.constantFrom(...GRADES),
    gradeAtOrigination: maybe(fc.constantFrom(...GRADES)),
    daysPastDue: maybe(fc.integer({ min: 0, max: 200 })),
    lifetimePd: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    lifetimePdAtOrigination: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    isOnWatchlist: maybe(fc.boolean()),
    isForborne: maybe(fc.boolean()),
  })
  .map((facts) => present(facts) as StageFacts);

describe('the impairment stage of any exposure', () => {
  const depth = (facts: StageFacts): number =>
    STAGES.indexOf(suggestStage(facts, DEFAULT_POLICY).stage);

  it('never improves with days past due, nor with a higher PD', () => {
    fc.assert(
      fc.property(anyStageFacts, fc.nat(200), (facts, days) => {
        const later = { ...facts, daysPastDue: (facts.daysPastDue ?? 0) + days };
        expect(depth(later)).toBeGreaterThanOrEqual(depth(facts));
        if (facts.lifetimePd === undefined) return;
        const riskier = { ...facts, lifetimePd: Math.min(1, facts.lifetimePd * 1.5) };
        expect(depth(riskier)).toBeGreaterThanOrEqual(depth(facts));
      }),
    );
  });

  it('has a ground for every stage but the first', () => {
    fc.assert(
      fc.property(anyStageFacts, (facts) => {
        const { stage, grounds } = suggestStage(facts, DEFAULT_POLICY);
        expect(grounds.some((each) => each.stage === stage)).toBe(stage !== 'stage-1');
      }),
    );
  });
});

describe('the expected credit loss of any exposure', () => {
  const anyCase = fc.record({
    hazards: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 5, maxLength: 8 }),
    factor: fc.double({ min: -3, max: 3, noNaN: true }),
    years: fc.double({ min: 0.1, max: 5, noNaN: true }),
    rate: fc.integer({ min: 0, max: 20 }).map((percent) => decimal(percent).div(100)),
  });

  type Case = typeof anyCase extends fc.Arbitrary<infer Drawn> ? Drawn : never;

  const lossOf = ({ hazards, factor, years, rate }: Case) => {
    let alive = 1;
    const cumulativePds = hazards.map((hazard) => {
      alive *= 1 - hazard;
      return 1 - alive;
    });
    const result = expectedCreditLoss({
      cumulativePds,
      assetCorrelation: 0.15,
      lgd: decimal('0.4'),
      exposures: [decimal(1000)],
      effectiveInterestRate: rate,
      remainingYears: years,
      scenarios: [{ id: 'one', weight: 1, factors: hazards.map(() => factor) }],
    });
    if (result.kind === 'failed') throw new Error(result.failure);
    return result.value;
  };

  it('is at least that of twelve months over the life, and at most the LGD', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { twelveMonth, lifetime } = lossOf(each);
        expect(twelveMonth.gte(0)).toBe(true);
        expect(lifetime.gte(twelveMonth)).toBe(true);
        expect(lifetime.lte(400)).toBe(true);
      }),
    );
  });

  it('is never raised by better times', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const better = lossOf({ ...each, years: 1, factor: each.factor + 0.5 });
        expect(better.lifetime.lte(lossOf({ ...each, years: 1 }).lifetime)).toBe(true);
      }),
    );
  });
});

describe('any JSON as a policy', () => {
  it('is a policy or a list of findings, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = parsePolicy(value);
        if (result.kind === 'failed') expect(result.failure.length).toBeGreaterThan(0);
      }),
    );
  });
});
