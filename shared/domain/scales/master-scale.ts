import type { Source } from '../source.ts';

/**
 * The 22-notch master scale. PDs are geometric: 0.01 % for AAA, 50 % for C, one constant ratio of
 * 5000^(1/20) from notch to notch; D is default itself. Observed agency rates have ties and zeros
 * and would not make a scale.
 */
export const GRADES = [
  'AAA',
  'AA+',
  'AA',
  'AA-',
  'A+',
  'A',
  'A-',
  'BBB+',
  'BBB',
  'BBB-',
  'BB+',
  'BB',
  'BB-',
  'B+',
  'B',
  'B-',
  'CCC+',
  'CCC',
  'CCC-',
  'CC',
  'C',
  'D',
] as const;
export type Grade = (typeof GRADES)[number];

/** The ten-grade internal scale that Chinese banks commonly keep beside the notches. */
export type InternalGrade = 'AAA' | 'AA' | 'A' | 'BBB' | 'BB' | 'B' | 'CCC' | 'CC' | 'C' | 'D';

const MOODYS = [
  'Aaa',
  'Aa1',
  'Aa2',
  'Aa3',
  'A1',
  'A2',
  'A3',
  'Baa1',
  'Baa2',
  'Baa3',
  'Ba1',
  'Ba2',
  'Ba3',
  'B1',
  'B2',
  'B3',
  'Caa1',
  'Caa2',
  'Caa3',
  'Ca',
  'C',
  undefined,
] as const;

export interface Notch {
  /** 1 for AAA to 22 for D. */
  readonly number: number;
  readonly grade: Grade;
  readonly internalGrade: InternalGrade;
  readonly moodysEquivalent?: string;
  /** One-year probability of default at the middle of the notch, a fraction. */
  readonly pd: number;
  /** PDs of the notch: lower bound inclusive, upper bound exclusive; D stands at 1 alone. */
  readonly pdLower: number;
  readonly pdUpper: number;
}

const BEST_PD = 0.0001;
/** PD of a notch over that of the notch above it. */
export const MASTER_SCALE_STEP = 5000 ** (1 / 20);
const DEFAULT_NUMBER = GRADES.length;

const pdOf = (number: number): number =>
  number === DEFAULT_NUMBER ? 1 : BEST_PD * MASTER_SCALE_STEP ** (number - 1);

/** Geometric mean of neighbouring notches; the ends of the scale are open to 0 and 1. */
const boundBelow = (number: number): number =>
  number === 1 ? 0 : Math.sqrt(pdOf(number - 1) * pdOf(number));

const upperBoundOf = (number: number): number =>
  number >= DEFAULT_NUMBER - 1 ? 1 : boundBelow(number + 1);

const withoutModifier = (grade: Grade): InternalGrade =>
  grade.replace(/[+-]$/, '') as InternalGrade;

export const MASTER_SCALE: readonly Notch[] = GRADES.map((grade, index) => {
  const number = index + 1;
  const moodys = MOODYS[index];
  return {
    number,
    grade,
    internalGrade: withoutModifier(grade),
    ...(moodys === undefined ? {} : { moodysEquivalent: moodys }),
    pd: pdOf(number),
    pdLower: number === DEFAULT_NUMBER ? 1 : boundBelow(number),
    pdUpper: upperBoundOf(number),
  };
});

export const MASTER_SCALE_ID = 'master-22';

export const MASTER_SCALE_SOURCE: Source = {
  citation: 'Product master scale in the order of the S&P, Fitch and Moody’s long-term scales',
  locator: 'PD(k) = 0.01 % · q^(k−1), q = 5000^(1/20); bounds are geometric means of neighbours',
  confidence: 'design',
};

export const notchOf = (grade: Grade): Notch => {
  const notch = MASTER_SCALE[GRADES.indexOf(grade)];
  if (notch === undefined) throw new Error(`grade off the scale: ${grade}`);
  return notch;
};

/** The notch of a PD in [0, 1]. A PD of 1 is default. */
export const notchOfPd = (pd: number): Notch => {
  const notch = MASTER_SCALE.find((each) => pd >= each.pdLower && pd < each.pdUpper);
  return notch ?? notchOf('D');
};

export const isGrade = (text: string): text is Grade => GRADES.some((grade) => grade === text);

/** The worse of two grades. */
export const worseGrade = (one: Grade, other: Grade): Grade =>
  notchOf(one).number >= notchOf(other).number ? one : other;

/** `notches` steps better (positive) or worse (negative), kept between AAA and C. */
export const shiftGrade = (grade: Grade, notches: number): Grade => {
  const index = Math.min(Math.max(GRADES.indexOf(grade) - notches, 0), GRADES.length - 2);
  return GRADES[index] ?? grade;
};
