import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentEvents } from '../../../shared/application/assessment-events.ts';
import type { AssessmentHead } from '../../../shared/application/ports/assessment-heads.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';

const headOf = (asOfDay: number, madeDay: number, grade: string | undefined): AssessmentHead => ({
  // As the ids of assessments are: in the order of what they are true for, then of their making.
  id: `${String(asOfDay).padStart(3, '0')}-${String(madeDay).padStart(3, '0')}`,
  createdAt: isoInstant(new Date(Date.UTC(2026, 0, madeDay)).toISOString()),
  asOf: new Date(Date.UTC(2025, 0, asOfDay)).toISOString().slice(0, 10),
  outcome: grade === undefined ? 'unrated' : 'rated',
  contentHash: 'x',
  ...(grade === undefined ? {} : { grade }),
});

/** All that the table holds of a company at some moment. */
const heads = (stored: readonly AssessmentHead[]) => ({
  around: async (_companyId: string, id: string) => ({
    following: stored.filter((each) => each.id > id).sort((a, b) => (a.id < b.id ? -1 : 1)),
    preceding: stored.filter((each) => each.id < id).sort((a, b) => (a.id < b.id ? 1 : -1)),
  }),
});

const toldOf = async (stored: readonly AssessmentHead[], head: AssessmentHead) =>
  (await assessmentEvents(heads(stored), 'client', head)).map(({ type, data }) =>
    type === 'rating-changed' ? [type, data.from, data.to] : [type],
  );

const january = headOf(1, 1, 'BB');

describe('an assessment', () => {
  it('tells that it was completed, rated or not', async () => {
    expect(await toldOf([], january)).toEqual([['assessment-completed']]);
    expect(await toldOf([january], headOf(2, 2, undefined))).toEqual([['assessment-completed']]);
  });

  it('tells of another grade than before, and from which', async () => {
    const february = headOf(32, 32, 'B+');
    expect(await toldOf([january, february], february)).toEqual([
      ['assessment-completed'],
      [
        'rating-changed',
        { assessmentId: january.id, grade: 'BB' },
        { assessmentId: february.id, grade: 'B+' },
      ],
    ]);
    const same = headOf(33, 33, 'B+');
    expect(await toldOf([january, february, same], same)).toHaveLength(1);
  });

  it('compares with the last rating there was, past those that gave none', async () => {
    const later = headOf(60, 60, 'B+');
    const stored = [january, headOf(40, 40, undefined), later];
    expect(await toldOf(stored, later)).toHaveLength(2);
  });

  it('changes nothing when it is for an earlier day than the latest', async () => {
    const earlier = headOf(10, 50, 'CCC');
    expect(await toldOf([headOf(32, 40, 'BB'), earlier], earlier)).toHaveLength(1);
  });

  it('tells the same however late it is looked at', async () => {
    const arbitrary = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('BB', 'B+', undefined)),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(arbitrary, async (entries) => {
        const all = entries.map(([asOf, grade], index) => headOf(asOf, index + 1, grade));
        for (const [index, head] of all.entries()) {
          const atOnce = await toldOf(all.slice(0, index + 1), head);
          expect(await toldOf(all, head)).toEqual(atOnce);
        }
      }),
    );
  });
});
