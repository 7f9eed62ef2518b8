import { describe, expect, it } from 'vitest';
import {
  GRADES,
  isGrade,
  MASTER_SCALE,
  notchOf,
  notchOfPd,
  shiftGrade,
  worseGrade,
} from '../../../../shared/domain/scales/master-scale.ts';

/** The published geometric column, percent, to the digits printed. */
const PRINTED_PERCENT = (
  '0.0100 0.0153 0.0234 0.0359 0.0549 0.0841 0.1287 0.1971 0.3017 0.4619 0.7071 1.0825 1.6572 ' +
  '2.5371 3.8840 5.9460 9.1028 13.9356 21.3340 32.6604 50.0000 100'
)
  .split(' ')
  .map(Number);

describe('master scale', () => {
  it('has 22 notches with the geometric PDs', () => {
    expect(MASTER_SCALE).toHaveLength(22);
    MASTER_SCALE.forEach((notch, index) => {
      expect(notch.pd * 100).toBeCloseTo(PRINTED_PERCENT[index] ?? Number.NaN, 4);
    });
  });

  it('leaves no gap and no overlap between the notches', () => {
    const performing = MASTER_SCALE.slice(0, -1);
    expect(performing[0]?.pdLower).toBe(0);
    expect(performing.at(-1)?.pdUpper).toBe(1);
    performing.slice(1).forEach((notch, index) => {
      expect(notch.pdLower).toBe(performing[index]?.pdUpper);
    });
  });

  it('takes the lower bound of a notch as inside and the upper as outside', () => {
    const notch = notchOf('BB');
    expect(notchOfPd(notch.pdLower).grade).toBe('BB');
    expect(notchOfPd(notch.pdUpper).grade).toBe('BB-');
    expect(notchOfPd(notch.pdLower * (1 - 1e-12)).grade).toBe('BB+');
  });

  it('puts every notch’s own PD inside the notch, and default at 1', () => {
    for (const notch of MASTER_SCALE) expect(notchOfPd(notch.pd).grade).toBe(notch.grade);
    expect(notchOfPd(0).grade).toBe('AAA');
    expect(notchOfPd(1).grade).toBe('D');
    expect(notchOfPd(0.9999).grade).toBe('C');
  });

  it('keeps the ten internal grades in order beside the notches', () => {
    const internal = [...new Set(MASTER_SCALE.map((notch) => notch.internalGrade))];
    expect(internal).toEqual(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D']);
  });

  it('shifts within AAA and C and never into default', () => {
    expect(shiftGrade('BBB', 1)).toBe('BBB+');
    expect(shiftGrade('BBB', -2)).toBe('BB+');
    expect(shiftGrade('AA+', 5)).toBe('AAA');
    expect(shiftGrade('CC', -9)).toBe('C');
  });

  it('finds the worse of two grades whichever comes first', () => {
    expect(worseGrade('A', 'BB')).toBe('BB');
    expect(worseGrade('BB', 'A')).toBe('BB');
    expect(GRADES.every((grade) => isGrade(grade))).toBe(true);
    expect(isGrade('Aaa')).toBe(false);
  });
});
