import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import type { Grade } from '../scales/master-scale.ts';

/** What a model said of a company once: as the model of record, or in shadow. */
export interface RatedCompany {
  readonly companyId: string;
  readonly assessmentId: string;
  /** The day it is true for. */
  readonly asOf: IsoDate;
  /** The day it was made. */
  readonly madeOn: IsoDate;
  readonly role: 'champion' | 'challenger';
  /** After caps, support and ceiling. */
  readonly grade: Grade;
  readonly modelGrade: Grade;
  /** Of the model after calibration; 1 for companies in default. */
  readonly pd: number;
}

const MONTHS_OF_YEAR = 12;

export const yearsBefore = (day: IsoDate, years: number): IsoDate =>
  addMonths(day, -MONTHS_OF_YEAR * years);

export const yearAfter = (day: IsoDate): IsoDate => addMonths(day, MONTHS_OF_YEAR);

/** Later is what is true for a later day; of those what was assessed last. */
const isLater = (one: RatedCompany, other: RatedCompany): boolean =>
  one.asOf === other.asOf ? one.assessmentId > other.assessmentId : one.asOf > other.asOf;

/** The latest rating of every company in the year up to `end`, `end` included. */
export const latestOfYear = (
  ratings: readonly RatedCompany[],
  end: IsoDate,
): readonly RatedCompany[] => {
  const start = yearsBefore(end, 1);
  const latest = new Map<string, RatedCompany>();
  for (const rating of ratings) {
    if (rating.asOf <= start || rating.asOf > end) continue;
    const held = latest.get(rating.companyId);
    if (held === undefined || isLater(rating, held)) latest.set(rating.companyId, rating);
  }
  return [...latest.values()];
};
