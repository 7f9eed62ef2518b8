import { ok } from '../../kernel/result.ts';
import { type Grade, MASTER_SCALE } from '../scales/master-scale.ts';
import { binomialTest } from '../validation/binomial-test.ts';
import type { DefaultBucket } from '../validation/default-bucket.ts';
import { jeffreysTest } from '../validation/jeffreys-test.ts';
import type { Computed } from '../validation/not-computable.ts';
import { type TrafficLight, trafficLight } from '../validation/traffic-light.ts';
import type { Cohort, ObservedCompany } from './cohort.ts';

/** Defaults that were expected and that came, with the chance of as many if the PDs are right. */
export interface CalibrationCheck extends DefaultBucket {
  readonly jeffreys: number;
  readonly binomial: number;
  /**
   * By the binomial test. Jeffreys’ prior alone counts for half a default: where fewer than that
   * are expected, it calls a PD too low although nobody defaulted.
   */
  readonly light: TrafficLight;
}

export interface GradeCheck {
  readonly grade: Grade;
  readonly check: Computed<CalibrationCheck>;
}

const checkOf = (companies: readonly ObservedCompany[]): Computed<CalibrationCheck> => {
  const count = companies.length;
  const total = companies.reduce((sum, { pd }) => sum + pd, 0);
  const defaults = companies.filter(({ defaulted }) => defaulted).length;
  const bucket = { pd: count === 0 ? 0 : total / count, count, defaults };
  const jeffreys = jeffreysTest(bucket);
  if (jeffreys.kind === 'failed') return jeffreys;
  const binomial = binomialTest(bucket);
  if (binomial.kind === 'failed') return binomial;
  const light = trafficLight(binomial.value);
  return ok({ ...bucket, jeffreys: jeffreys.value, binomial: binomial.value, light });
};

/** Whether the mean PD of a cohort was too low. */
export const overallCheck = ({ observed }: Cohort): Computed<CalibrationCheck> => checkOf(observed);

/** The same for each grade of the model in which anybody was observed, best first. */
export const gradeChecks = ({ observed }: Cohort): readonly GradeCheck[] => {
  const byGrade = Map.groupBy(observed, ({ modelGrade }) => modelGrade);
  return MASTER_SCALE.flatMap(({ grade }) => {
    const companies = byGrade.get(grade);
    return companies === undefined ? [] : [{ grade, check: checkOf(companies) }];
  });
};
