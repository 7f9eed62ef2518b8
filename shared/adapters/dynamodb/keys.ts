import type { Fact } from '../../domain/facts/fact.ts';
import type { OutcomeEntry } from '../../domain/outcomes/credit-outcome.ts';
import type { FinancialStatement } from '../../domain/statements/statement.ts';

/**
 * Every key of the table. One partition per company keeps what a rating needs together; the tenant
 * leads every partition key, so that no request can reach another tenant's items.
 *
 *   what                    partition                       sort
 *   profile version         T#tenant#C#company              INPUT#PROFILE#recordedAt#hash
 *   statement version       T#tenant#C#company              INPUT#STATEMENT#end#basis#recordedAt#hash
 *   fact                    T#tenant#C#company              INPUT#FACT#observedOn#kind#recordedAt#hash
 *   judgement version       T#tenant#C#company              INPUT#JUDGEMENT#recordedAt#hash
 *   assessment              T#tenant#C#company              ASSESSMENT#id
 *   outcome entry           T#tenant#C#company              OUTCOME#date#recordedAt#type#id
 *   company, for the list   T#tenant#COMPANIES              company
 *   idempotency record      T#tenant#IDEMPOTENCY#key        IDEMPOTENCY
 *   rating, for monitoring  T#tenant#RATED#model#year       company#asOf#assessment
 *   outcome, for monitoring T#tenant#OUTCOMES#year          company#date#recordedAt#type#id
 *   monitoring of a day     T#tenant#MONITORING#model       DAY#day
 *   model in use            MODELS-IN-USE                   tenant#model
 *
 *   access pattern                            how
 *   everything a rating needs                 query company, sort begins with INPUT#
 *   latest rating                             query company, sort begins with ASSESSMENT#, last one
 *   assessments, latest first                 the same, backwards, page by page
 *   one assessment                            get
 *   companies of a tenant                     query COMPANIES, page by page
 *   outcomes of a company                     query company, sort begins with OUTCOME#
 *   what a model said in a year               query RATED of that model and year, page by page
 *   what became of companies in a year        query OUTCOMES of that year, page by page
 *   latest monitoring of a model              query MONITORING, last one
 *   what the daily job has to monitor         query MODELS-IN-USE, page by page
 *   was this request answered already         conditional put, then get
 *
 * Items for monitoring are written with what they stand for, all or nothing: a rating and each
 * challenger's beside it, an outcome entry. Their partitions are by year, so that a model is
 * monitored with a bounded number of queries; their sort keys begin with the company, so that a
 * year's writes spread. MODELS-IN-USE is the one partition without a tenant before it: it names
 * tenants to the job, which has no caller, and no request reads it.
 *
 * Keys of facts that were refused: keys-facts.ts.
 * Keys of batches and their items: keys-batches.ts; of warning parameters:
 * keys-warning-parameters.ts.
 * Keys of events and webhooks: keys-events.ts.
 * Keys of the credit policy: keys-policy.ts.
 * Keys of warnings, watch levels and their feed: keys-warnings.ts.
 *
 * Inputs bear the time they were learned and their content's hash: nothing is overwritten, and the
 * same put twice is one item.
 */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export const INPUT_PREFIX = 'INPUT#';
export const ASSESSMENT_PREFIX = 'ASSESSMENT#';
export const OUTCOME_PREFIX = 'OUTCOME#';

export const companyPartition = (tenant: string, companyId: string): string =>
  `T#${tenant}#C#${companyId}`;

export const companiesPartition = (tenant: string): string => `T#${tenant}#COMPANIES`;

export const companyListedKey = (tenant: string, companyId: string): ItemKey => ({
  pk: companiesPartition(tenant),
  sk: companyId,
});

interface Learned {
  readonly recordedAt: string;
  readonly hash: string;
}

/** Enough of the hash to tell contents of one instant apart. */
const HASH_LENGTH = 16;

const learned = ({ recordedAt, hash }: Learned): string =>
  `${recordedAt}#${hash.slice(0, HASH_LENGTH)}`;

export const profileSort = (entry: Learned): string => `${INPUT_PREFIX}PROFILE#${learned(entry)}`;

export const judgementSort = (entry: Learned): string =>
  `${INPUT_PREFIX}JUDGEMENT#${learned(entry)}`;

export const statementSort = (
  { period, scope, standard, currency, version }: FinancialStatement,
  entry: Learned,
): string => {
  const basis = [period.months, scope, standard, currency, version].join('#');
  return `${INPUT_PREFIX}STATEMENT#${period.end}#${basis}#${learned(entry)}`;
};

export const factSort = ({ observedOn, kind }: Fact, entry: Learned): string =>
  `${INPUT_PREFIX}FACT#${observedOn}#${kind}#${learned(entry)}`;

export const assessmentKey = (tenant: string, companyId: string, id: string): ItemKey => ({
  pk: companyPartition(tenant, companyId),
  sk: `${ASSESSMENT_PREFIX}${id}`,
});

export const idempotencyKey = (tenant: string, key: string): ItemKey => ({
  pk: `T#${tenant}#IDEMPOTENCY#${key}`,
  sk: 'IDEMPOTENCY',
});

const outcomeDate = (entry: OutcomeEntry): string =>
  entry.type === 'recorded' ? entry.outcome.date : entry.date;

const outcomePlace = (entry: OutcomeEntry): string =>
  [outcomeDate(entry), entry.recordedAt, entry.type, entry.id].join('#');

export const outcomeSort = (entry: OutcomeEntry): string =>
  `${OUTCOME_PREFIX}${outcomePlace(entry)}`;

export const outcomesPartition = (tenant: string, year: number): string =>
  `T#${tenant}#OUTCOMES#${year}`;

/** A withdrawal lies in the year of what it withdraws. */
export const outcomeProjectionKey = (
  tenant: string,
  companyId: string,
  entry: OutcomeEntry,
): ItemKey => ({
  pk: outcomesPartition(tenant, Number(outcomeDate(entry).slice(0, 4))),
  sk: `${companyId}#${outcomePlace(entry)}`,
});

export const ratedPartition = (tenant: string, modelId: string, year: number): string =>
  `T#${tenant}#RATED#${modelId}#${year}`;

export const ratedSort = (companyId: string, asOf: string, assessmentId: string): string =>
  `${companyId}#${asOf}#${assessmentId}`;

export const monitoringPartition = (tenant: string, modelId: string): string =>
  `T#${tenant}#MONITORING#${modelId}`;

export const monitoringKey = (tenant: string, modelId: string, day: string): ItemKey => ({
  pk: monitoringPartition(tenant, modelId),
  sk: `DAY#${day}`,
});

export const MODELS_IN_USE_PARTITION = 'MODELS-IN-USE';

export const modelInUseKey = (tenant: string, modelId: string): ItemKey => ({
  pk: MODELS_IN_USE_PARTITION,
  sk: `${tenant}#${modelId}`,
});
