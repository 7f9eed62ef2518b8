import type { Fact } from '../../domain/facts/fact.ts';
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
 *   company, for the list   T#tenant#COMPANIES              company
 *   idempotency record      T#tenant#IDEMPOTENCY#key        IDEMPOTENCY
 *
 *   access pattern                            how
 *   everything a rating needs                 query company, sort begins with INPUT#
 *   latest rating                             query company, sort begins with ASSESSMENT#, last one
 *   assessments, latest first                 the same, backwards, page by page
 *   one assessment                            get
 *   companies of a tenant                     query COMPANIES, page by page
 *   was this request answered already         conditional put, then get
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
