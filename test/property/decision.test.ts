import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invented } from '../../shared/contracts/examples.ts';
import { statementInput } from '../../shared/contracts/statement-input.ts';
import { pdTermStructure } from '../../shared/domain/calibration/pd-term-structure.ts';
import { STAGES } from '../../shared/domain/decision/accounting/impairment-stage.ts';
import type { CollateralOffered, CreditTerms } from '../../shared/domain/decision/credit-terms.ts';
import { type CreditDecision, decide } from '../../shared/domain/decision/decide.ts';
import { FACILITY_PRODUCT_IDS } from '../../shared/domain/decision/facility-product.ts';
import { WATCH_LEVELS } from '../../shared/domain/decision/handling/watch-level.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';
import { type AssessmentInput, assess } from '../../shared/domain/rating/assess.ts';
import {
  GRADES,
  type Grade,
  notchOf,
  shiftGrade,
} from '../../shared/domain/scales/master-scale.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal, largest, ZERO } from '../../shared/kernel/decimal.ts';

const input: AssessmentInput = {
  asOf: isoDate('2025-05-15'),
  statements: [invented.statement2023, invented.statement2024].map(
    (each) => statementInput.parse(each).statement,
  ),
};

const rated = assess(input);
if (rated.kind !== 'rated') throw new Error('the invented company is rated');

/** The same company, had it been given another grade. */
const gradedAs = (grade: Grade): typeof rated => {
  const notch = notchOf(grade);
  return {
    ...rated,
    rating: {
      ...rated.rating,
      notch,
      pd: notch.pd,
      termStructure: pdTermStructure(notch, rated.rating.model.fit?.cumulativePds),
    },
  };
};

const decided = (grade: Grade, terms: CreditTerms): CreditDecision =>
  decide({ input, rated: gradedAs(grade), policy: DEFAULT_POLICY, terms });

const anyAmount = fc.integer({ min: 0, max: 400_000_000 }).map(decimal);

const anyPledge: fc.Arbitrary<CollateralOffered> = fc.record(
  {
    type: fc.constantFrom(...Object.keys(DEFAULT_POLICY.collateral.types), 'no-such-type'),
    value: anyAmount,
    rank: fc.integer({ min: 1, max: 3 }),
    priorClaims: anyAmount,
  },
  { requiredKeys: ['type', 'value'] },
);

/** Amount and tenor are settled, so that grades are compared on one and the same loan. */
const anyTerms: fc.Arbitrary<CreditTerms> = fc.record(
  {
    facility: fc.record(
      {
        product: fc.constantFrom(...FACILITY_PRODUCT_IDS),
        months: fc.integer({ min: 1, max: 180 }),
        requestedAmount: fc.integer({ min: 1, max: 400_000_000 }).map(decimal),
        undrawnAmount: anyAmount,
        offeredRate: fc.integer({ min: 0, max: 2000 }).map((each) => decimal(each).div(10_000)),
        yearlyFees: fc.integer({ min: 0, max: 1_000 }).map(decimal),
      },
      { requiredKeys: ['months', 'requestedAmount'] },
    ),
    collateral: fc.array(anyPledge, { maxLength: 3 }),
    exposures: fc.record(
      { thisBank: anyAmount, allLenders: anyAmount, group: anyAmount },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['facility'] },
);

const NOISE = '1e-25';
const RUNS = { numRuns: 60 };
const LIVING = GRADES.filter((grade) => grade !== 'D');

const breakEvenOf = ({ price }: CreditDecision): Decimal => {
  if (price.kind === 'not-priced') throw new Error(price.code);
  return price.breakEven;
};

const limitOf = ({ limit }: Pick<CreditDecision, 'limit'>): Decimal => limit.amount.amount;

describe('the decision on any request', () => {
  it('lends a better grade no less and asks no more of it', () => {
    fc.assert(
      fc.property(anyTerms, fc.constantFrom(...LIVING), (terms, grade) => {
        const [better, here] = [decided(shiftGrade(grade, 1), terms), decided(grade, terms)];
        expect(limitOf(better).gte(limitOf(here))).toBe(true);
        expect(breakEvenOf(better).lte(breakEvenOf(here).plus(NOISE))).toBe(true);
        expect(better.loss.lifetime.lte(here.loss.lifetime.plus(NOISE))).toBe(true);
        expect(STAGES.indexOf(better.stage.stage)).toBeLessThanOrEqual(
          STAGES.indexOf(here.stage.stage),
        );
        expect(better.handling.monitoringDays).toBeGreaterThanOrEqual(here.handling.monitoringDays);
      }),
      RUNS,
    );
  });

  it('loses no more and lends no less with another pledge', () => {
    fc.assert(
      fc.property(anyTerms, anyPledge, fc.constantFrom(...LIVING), (terms, pledge, grade) => {
        const more = { ...terms, collateral: [...(terms.collateral ?? []), pledge] };
        const [with_, without] = [decided(grade, more), decided(grade, terms)];
        expect(with_.lgd.lgd.lte(without.lgd.lgd.plus(NOISE))).toBe(true);
        expect(limitOf(with_).gte(limitOf(without))).toBe(true);
        expect(breakEvenOf(with_).lte(breakEvenOf(without).plus(NOISE))).toBe(true);
      }),
      RUNS,
    );
  });

  it('is bound by its least component, and lends no more than it leaves', () => {
    fc.assert(
      fc.property(anyTerms, fc.constantFrom(...GRADES), (terms, grade) => {
        const { limit } = decided(grade, terms);
        const rooms = limit.components.flatMap(({ state, headroom, component }) =>
          state === 'constrains' && headroom !== undefined ? [{ id: component.id, headroom }] : [],
        );
        const least = rooms.reduce((low, each) => (each.headroom.lt(low.headroom) ? each : low));
        const binding = rooms.find(({ id }) => id === limit.binding);
        expect(binding?.headroom.eq(least.headroom)).toBe(true);
        expect(limitOf({ limit }).lte(largest(ZERO, least.headroom))).toBe(true);
      }),
      RUNS,
    );
  });

  it('watches no less closely at a worse level of early warning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRADES), (grade) => {
        const days = WATCH_LEVELS.map((watchLevel) => {
          const request = { input, rated: gradedAs(grade), policy: DEFAULT_POLICY, terms: {} };
          return decide({ ...request, watchLevel }).handling.monitoringDays;
        });
        expect(days).toEqual([...days].sort((one, other) => other - one));
      }),
      RUNS,
    );
  });
});
