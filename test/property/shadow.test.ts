import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODELS } from '../../shared/domain/models/index.generated.ts';
import { type AssessmentInput, assess, type Rating } from '../../shared/domain/rating/assess.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { anyStatements } from './statement-arbitrary.ts';

const asOf = isoDate('2025-04-30');
const ratedOn = isoDate('2026-12-01');

const rated = (input: AssessmentInput): Rating => {
  const result = assess(input);
  if (result.kind !== 'rated') throw new Error('expected a rating');
  return result.rating;
};

const withoutShadow = ({ shadow: _, ...rest }: Rating): string => JSON.stringify(rest);

const anyChallengers = fc.subarray([...MODELS]);
const settings = { numRuns: 60 };

describe('challengers in shadow', () => {
  it('change nothing of the rating but what is reported beside it', () => {
    fc.assert(
      fc.property(anyStatements, anyChallengers, (statements, challengers) => {
        const alone = rated({ asOf, ratedOn, statements, challengers: [] });
        const beside = rated({ asOf, ratedOn, statements, challengers });
        expect(withoutShadow(beside)).toBe(withoutShadow(alone));
        expect(beside.shadow.map(({ model }) => model.id)).toEqual(challengers.map(({ id }) => id));
      }),
      settings,
    );
  });

  it('say what each would say as the model of record', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...MODELS), (statements, model) => {
        const [shadow] = rated({ asOf, statements, challengers: [model] }).shadow;
        const champion = rated({ asOf, statements });
        const own = rated({ asOf, statements, model });
        expect(shadow?.pd).toBe(own.pd);
        expect(shadow?.notch).toEqual(own.notch);
        expect(shadow?.logOdds.eq(own.score.logOdds)).toBe(true);
        expect(shadow?.notchesFromChampion).toBe(champion.notch.number - own.notch.number);
      }),
      settings,
    );
  });

  it('are the other versions of the segment in force on the day of the rating', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const { model, shadow } = rated({ asOf, ratedOn, statements });
        const others = MODELS.filter(
          (each) =>
            each.segment === model.segment && each !== model && each.effectiveFrom <= ratedOn,
        );
        expect(new Set(shadow.map((each) => each.model))).toEqual(new Set(others));
        expect(rated({ asOf, statements }).shadow).toEqual([]);
      }),
      settings,
    );
  });
});
