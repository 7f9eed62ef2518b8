import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessmentInput, assess } from '../../shared/domain/rating/assess.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { anyStatements, scaled } from './statement-arbitrary.ts';

const asOf = isoDate('2025-04-30');
const usDollarRate = decimal('1.1');

/** All that a rating says, as text: equal texts are equal ratings to the last digit. */
const ratingText = (input: AssessmentInput): string => {
  const result = assess(input);
  if (result.kind !== 'rated')
    return JSON.stringify(
      result.kind === 'unrated'
        ? result.reasons
        : result.findings.map((finding) => finding.message.en),
    );
  const { rating } = result;
  return JSON.stringify({
    grade: rating.notch.grade,
    steps: rating.steps.map((step) => [step.kind, step.code, step.before, step.after]),
    contributions: rating.score.contributions.map((each) => [each.indicator, each.logOdds]),
    interval: [rating.interval.best.grade, rating.interval.worst.grade],
    documents: rating.missingDocuments.map((each) => each.document),
  });
};

const settings = { numRuns: 60 };

describe('assessing any consistent company', () => {
  it('gives a rating', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        expect(assess({ asOf, statements }).kind).toBe('rated');
      }),
      settings,
    );
  });

  it('adds up: intercept plus contributions is the log-odds behind the grade', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const result = assess({ asOf, statements });
        if (result.kind !== 'rated') throw new Error('expected a rating');
        const { score, pd, modelPd, modelNotch, notch } = result.rating;
        const total = score.contributions.reduce(
          (sum, each) => sum.plus(each.logOdds),
          score.intercept,
        );
        expect(total.eq(score.logOdds)).toBe(true);
        expect(modelPd).toBeCloseTo(1 / (1 + Math.exp(-total.toNumber())), 12);
        expect(modelPd).toBeGreaterThanOrEqual(modelNotch.pdLower);
        expect(modelPd).toBeLessThan(modelNotch.pdUpper);
        expect(pd).toBe(notch.grade === modelNotch.grade ? modelPd : notch.pd);
      }),
      settings,
    );
  });

  it('does not depend on the order in which the statements arrive', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const reversed = [...statements].reverse();
        expect(ratingText({ asOf, statements: reversed })).toBe(ratingText({ asOf, statements }));
      }),
      settings,
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const factor = decimal(8);
        const other = statements.map((each) => scaled(each, factor, 'CNY'));
        const rateThere = usDollarRate.div(factor);
        expect(
          ratingText({ asOf, statements: other, parameters: { usDollarRate: rateThere } }),
        ).toBe(ratingText({ asOf, statements, parameters: { usDollarRate } }));
      }),
      settings,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        expect(ratingText({ asOf, statements })).toBe(ratingText({ asOf, statements }));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the grade between the ends of its interval', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const result = assess({ asOf, statements });
        if (result.kind !== 'rated') throw new Error('expected a rating');
        const { notch, interval } = result.rating;
        expect(interval.best.number).toBeLessThanOrEqual(notch.number);
        expect(interval.worst.number).toBeGreaterThanOrEqual(notch.number);
      }),
      settings,
    );
  });
});

describe('facts', () => {
  it('never improve a grade by being bad news', () => {
    fc.assert(
      fc.property(anyStatements, fc.integer({ min: 0, max: 400 }), (statements, daysPastDue) => {
        const grade = (facts: AssessmentInput['facts']): number => {
          const result = assess({ asOf, statements, facts: facts ?? [] });
          return result.kind === 'rated' ? result.rating.notch.number : 0;
        };
        const late = { kind: 'overdue', daysPastDue, observedOn: asOf } as const;
        expect(grade([late])).toBeGreaterThanOrEqual(grade([]));
        if (daysPastDue > 90) expect(grade([late])).toBe(22);
      }),
      settings,
    );
  });
});
