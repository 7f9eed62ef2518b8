import { describe, expect, it } from 'vitest';
import { countMigration } from '../../../../shared/domain/batches/portfolio-migration.ts';
import type { RatingMove } from '../../../../shared/domain/batches/rating-move.ts';

const money = (expectedLoss: string, capital: string, currency = 'CNY') => ({
  money: { currency, expectedLoss, capital },
});

const counted = (moves: readonly RatingMove[]) => {
  const migration = countMigration();
  for (const [index, move] of moves.entries())
    migration.add({ reference: `r${index}`, companyId: `c${index}`, move });
  return migration.result();
};

describe('the migration of a portfolio', () => {
  it('counts moves by grade before and after, and those that cannot be compared apart', () => {
    const result = counted([
      { before: { grade: 'A' }, after: { grade: 'BBB' }, notches: 3, reasons: [] },
      { before: { grade: 'BBB' }, after: { grade: 'A' }, notches: -3, reasons: [] },
      { before: { grade: 'A' }, after: { grade: 'A' }, notches: 0, reasons: [] },
      { after: { grade: 'A' }, reasons: [] },
      { before: { grade: 'A' }, after: {}, reasons: [] },
    ]);
    expect(result).toMatchObject({
      compared: 3,
      upgraded: 1,
      downgraded: 1,
      unchanged: 1,
      newlyRated: 1,
      noLongerRated: 1,
    });
    const at = (grade: string) => result.grades.indexOf(grade);
    expect(result.matrix[at('A')]?.[at('BBB')]).toBe(1);
    expect(result.matrix.flat().reduce((sum, each) => sum + each, 0)).toBe(3);
  });

  it('tells the furthest movers first, the worse before the better, and not all of many', () => {
    const moves = Array.from({ length: 300 }, (_, index) => ({
      before: { grade: 'A' },
      after: { grade: index === 7 ? 'B' : 'BBB' },
      notches: index === 7 ? 9 : index % 2 === 0 ? 1 : -1,
      reasons: [],
    }));
    const { movers } = counted(moves);
    expect(movers).toHaveLength(50);
    expect(movers[0]?.companyId).toBe('c7');
    expect(movers[1]?.move.notches).toBe(1);
  });

  it('adds what is known on both sides, by currency, exactly', () => {
    const result = counted([
      { before: money('0.1', '1'), after: money('0.2', '2'), reasons: [] },
      { before: money('0.2', '1'), after: money('0.4', '2'), reasons: [] },
      { before: money('9', '9', 'USD'), after: money('9', '9'), reasons: [] },
      { after: money('5', '5'), reasons: [] },
    ]);
    expect(result.money).toEqual([
      {
        currency: 'CNY',
        companies: 2,
        expectedLossBefore: '0.3',
        expectedLossAfter: '0.6',
        capitalBefore: '2',
        capitalAfter: '4',
      },
    ]);
  });
});
