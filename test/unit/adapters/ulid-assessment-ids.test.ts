import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulidAssessmentIds } from '../../../shared/adapters/system/ulid-assessment-ids.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString());

describe('an assessment id', () => {
  it('is a ULID', () => {
    const id = ulidAssessmentIds.next(isoDate('2199-12-31'), isoInstant('2199-12-31T23:59:59Z'));
    expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('sorts by the day assessed, then by the time of making', () => {
    fc.assert(
      fc.property(fc.tuple(day, day, day, day), ([asOf, madeAt, otherAsOf, otherMadeAt]) => {
        const id = (of: string, at: string) =>
          ulidAssessmentIds.next(isoDate(of.slice(0, 10)), isoInstant(at));
        const order = `${asOf} ${madeAt}`.localeCompare(`${otherAsOf} ${otherMadeAt}`, 'en');
        const [one, other] = [id(asOf, madeAt), id(otherAsOf, otherMadeAt)];
        if (order !== 0) expect(one < other).toBe(order < 0);
      }),
    );
  });

  it('is another one each time', () => {
    const next = () =>
      ulidAssessmentIds.next(isoDate('2025-01-01'), isoInstant('2025-01-01T00:00:00Z'));
    expect(new Set(Array.from({ length: 200 }, next)).size).toBe(200);
  });
});
