import type { CompanyProfile } from '../contracts/company-profile.ts';
import { checkIdentities } from '../domain/identities/check-identities.ts';
import type { IdentityFinding } from '../domain/identities/identity-finding.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import { dateOf } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Refusal } from '../problems/refusal.ts';
import {
  companyAdditions,
  emptyRecord,
  isAnythingAdded,
  withAdditions,
} from './company-additions.ts';
import { companyNotFound } from './company-not-found.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyRecord, CompanyStore, Recorded } from './ports/company-store.ts';

export interface RecordPorts {
  readonly clock: Clock;
  readonly companies: CompanyStore;
}

/** What became of a thing sent: sending again what stands changes nothing. */
export type RecordOutcome = 'created' | 'updated' | 'unchanged';

export interface CompanyRegistered {
  readonly outcome: RecordOutcome;
  readonly profile: Recorded<CompanyProfile>;
}

const latestOf = <Value>(entries: readonly Recorded<Value>[]): Recorded<Value> => {
  const latest = entries.at(-1);
  if (latest === undefined) throw new Error('nothing is recorded');
  return latest;
};

/** Registers a company, or records what changed about it. */
export const registerCompany = async (
  { clock, companies }: RecordPorts,
  companyId: string,
  profile: CompanyProfile,
): Promise<CompanyRegistered> => {
  const held = await companies.find(companyId);
  const record = held ?? emptyRecord(companyId);
  const additions = companyAdditions(record, { profile }, clock.now());
  if (isAnythingAdded(additions)) await companies.add(companyId, additions);
  const changed = held === undefined ? 'created' : 'updated';
  return {
    outcome: isAnythingAdded(additions) ? changed : 'unchanged',
    profile: latestOf([...record.profiles, ...additions.profiles]),
  };
};

export interface StatementsRecorded {
  readonly items: readonly {
    readonly outcome: RecordOutcome;
    readonly statement: FinancialStatement;
  }[];
  /** Identities that do not hold over all that is now known. */
  readonly findings: readonly IdentityFinding[];
}

const outcomeOf = (
  statement: FinancialStatement,
  record: CompanyRecord,
  added: ReadonlySet<string>,
  keyOf: (statement: FinancialStatement) => string,
): RecordOutcome => {
  if (!added.has(keyOf(statement))) return 'unchanged';
  const key = keyOf(statement);
  return record.statements.some(({ value }) => keyOf(value) === key) ? 'updated' : 'created';
};

const periodKey = ({ period, scope, standard, currency, version }: FinancialStatement): string =>
  [period.end, period.months, scope, standard, currency, version].join(' ');

/** Records statements under a company; all of them or none. */
export const recordStatements = async (
  { clock, companies }: RecordPorts,
  companyId: string,
  statements: readonly FinancialStatement[],
): Promise<Result<StatementsRecorded, Refusal<'company-not-found'>>> => {
  const record = await companies.find(companyId);
  if (record === undefined) return companyNotFound(companyId);
  const now = clock.now();
  const additions = companyAdditions(record, { statements }, now);
  if (isAnythingAdded(additions)) await companies.add(companyId, additions);
  const added = new Set(additions.statements.map(({ value }) => periodKey(value)));
  const all = withAdditions(record, additions).statements.map(({ value }) => value);
  return ok({
    items: statements.map((statement) => ({
      outcome: outcomeOf(statement, record, added, periodKey),
      statement,
    })),
    findings: checkIdentities(all, dateOf(now)),
  });
};
