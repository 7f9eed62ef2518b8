import { type IsoDate, yearOf } from '../../kernel/dates.ts';
import { ok } from '../../kernel/result.ts';
import { GRADES, type Grade } from '../scales/master-scale.ts';
import { type AucConfidence, aucConfidence } from '../validation/auc-confidence.ts';
import { type GradeConcentration, gradeConcentration } from '../validation/grade-concentration.ts';
import type { Computed } from '../validation/not-computable.ts';
import { type TrafficLightOfYears, trafficLightOfYears } from '../validation/traffic-light.ts';
import { type Cohort, cohortUntil } from './cohort.ts';
import {
  type CalibrationCheck,
  type GradeCheck,
  gradeChecks,
  overallCheck,
} from './cohort-calibration.ts';
import { type CompanyOutcomes, happened } from './company-outcomes.ts';
import { type GradeDrift, gradeDrift } from './grade-drift.ts';
import { type ModelAlert, modelAlert } from './model-alert.ts';
import { latestOfYear, type RatedCompany, yearsBefore } from './rated-company.ts';

/** The rule of three ambers looks back over five years, each watched to its end. */
export const COHORTS = 5;
/** Years of ratings that monitoring reads: five cohorts and the year of the first. */
export const HISTORY_YEARS = COHORTS + 1;

export interface Portfolio {
  /** Companies whose latest rating by the model is at most a year old. */
  readonly companies: number;
  readonly champion: number;
  readonly challenger: number;
  readonly grades: readonly { readonly grade: Grade; readonly companies: number }[];
  /** What became of them since, so far. */
  readonly defaulted: number;
  readonly closed: number;
}

export interface YearOfCalibration {
  readonly until: IsoDate;
  readonly check: Computed<CalibrationCheck>;
}

export interface ModelMonitoring {
  readonly day: IsoDate;
  readonly portfolio: Portfolio;
  /** The latest cohort that was watched for a year. */
  readonly cohort: Cohort;
  readonly discrimination: Computed<AucConfidence>;
  readonly calibration: {
    readonly overall: Computed<CalibrationCheck>;
    readonly byGrade: readonly GradeCheck[];
    /** The latest year first. */
    readonly years: readonly YearOfCalibration[];
    readonly light: Computed<TrafficLightOfYears>;
  };
  /** Of the grades now against those a year ago. */
  readonly drift: Computed<GradeDrift>;
  readonly concentration: Computed<
    Omit<GradeConcentration, 'largestGrade'> & { readonly largestGrade: Grade }
  >;
  readonly alert: ModelAlert;
}

const portfolioOf = (
  live: readonly RatedCompany[],
  outcomes: CompanyOutcomes,
  day: IsoDate,
): Portfolio => {
  const since = (kind: 'default' | 'closed'): number =>
    live.filter(({ companyId, asOf }) => happened(outcomes.get(companyId) ?? [], kind, asOf, day))
      .length;
  const ofRole = (role: RatedCompany['role']): number =>
    live.filter((rating) => rating.role === role).length;
  return {
    companies: live.length,
    champion: ofRole('champion'),
    challenger: ofRole('challenger'),
    grades: GRADES.flatMap((grade) => {
      const companies = live.filter((rating) => rating.grade === grade).length;
      return companies === 0 ? [] : [{ grade, companies }];
    }),
    defaulted: since('default'),
    closed: since('closed'),
  };
};

const concentrationOf = (live: readonly RatedCompany[]): ModelMonitoring['concentration'] => {
  const grades = GRADES.filter((grade) => grade !== 'D');
  const concentration = gradeConcentration(
    grades.map((grade) => live.filter((rating) => rating.grade === grade).length),
  );
  if (concentration.kind === 'failed') return concentration;
  const { largestGrade } = concentration.value;
  return ok({ ...concentration.value, largestGrade: grades[largestGrade] ?? 'AAA' });
};

const lightOf = (years: readonly YearOfCalibration[]): Computed<TrafficLightOfYears> =>
  trafficLightOfYears(
    years.flatMap(({ until, check }) =>
      check.kind === 'ok' ? [{ year: yearOf(until), pValue: check.value.binomial }] : [],
    ),
  );

/** Everything that a tenant's ratings by one model and the outcomes since say about the model. */
export const monitorModel = (
  day: IsoDate,
  ratings: readonly RatedCompany[],
  outcomes: CompanyOutcomes,
): ModelMonitoring => {
  const live = latestOfYear(ratings, day);
  const reference = latestOfYear(ratings, yearsBefore(day, 1));
  const cohorts = Array.from({ length: COHORTS }, (_, back) =>
    cohortUntil(yearsBefore(day, back), ratings, outcomes),
  );
  const cohort = cohorts[0] ?? cohortUntil(day, ratings, outcomes);
  const years = cohorts.map((each) => ({ until: each.until, check: overallCheck(each) }));
  const found = {
    day,
    portfolio: portfolioOf(live, outcomes, day),
    cohort,
    discrimination: aucConfidence(
      cohort.observed.map(({ pd, defaulted }) => ({ score: pd, defaulted })),
    ),
    calibration: {
      overall: overallCheck(cohort),
      byGrade: gradeChecks(cohort),
      years,
      light: lightOf(years),
    },
    drift: gradeDrift(reference, live),
    concentration: concentrationOf(live),
  };
  return { ...found, alert: modelAlert(found) };
};
