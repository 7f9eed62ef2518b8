import { daysBetween, type IsoDate } from '../../kernel/dates.ts';
import type { Grade } from '../scales/master-scale.ts';
import { type CompanyOutcomes, happened, isInDefault } from './company-outcomes.ts';
import { latestOfYear, type RatedCompany, yearAfter, yearsBefore } from './rated-company.ts';

/** One company that was alive when it was rated, and whether it defaulted within the year. */
export interface ObservedCompany {
  readonly companyId: string;
  readonly modelGrade: Grade;
  readonly pd: number;
  readonly defaulted: boolean;
}

/** Companies rated in one year, each with the twelve months that followed its rating. */
export interface Cohort {
  /** The day by which every one of them had been watched for a year. */
  readonly until: IsoDate;
  readonly observed: readonly ObservedCompany[];
  /** In default when rated: nothing is predicted of them. */
  readonly inDefault: number;
  /** Left within the year without default: not watched to its end. */
  readonly closed: number;
  /** Rated more than a quarter after the day rated for, hence perhaps knowing the outcome. */
  readonly inHindsight: number;
}

const HINDSIGHT_DAYS = 90;

const isHindsight = ({ asOf, madeOn }: RatedCompany): boolean =>
  daysBetween(asOf, madeOn) > HINDSIGHT_DAYS;

/**
 * The cohort whose year of observation ended by `until`: the latest rating of every company in
 * the year before, one each, so that observations are independent but for the economy.
 */
export const cohortUntil = (
  until: IsoDate,
  ratings: readonly RatedCompany[],
  outcomes: CompanyOutcomes,
): Cohort => {
  const observed: ObservedCompany[] = [];
  const count = { inDefault: 0, closed: 0, inHindsight: 0 };
  for (const rating of latestOfYear(ratings, yearsBefore(until, 1))) {
    const { companyId, asOf, grade, modelGrade, pd } = rating;
    const own = outcomes.get(companyId) ?? [];
    const end = yearAfter(asOf);
    const defaulted = happened(own, 'default', asOf, end);
    if (grade === 'D' || isInDefault(own, asOf)) count.inDefault += 1;
    else if (!defaulted && happened(own, 'closed', asOf, end)) count.closed += 1;
    else {
      observed.push({ companyId, modelGrade, pd, defaulted });
      if (isHindsight(rating)) count.inHindsight += 1;
    }
  }
  return { until, observed, ...count };
};
