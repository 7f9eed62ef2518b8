import type { CompanyProfile } from '../contracts/company-profile.ts';
import { encodeStatement, type StatementRecord } from '../contracts/statement-record.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Refusal } from '../problems/refusal.ts';
import { companyKnowledge } from './company-knowledge.ts';
import { companyNotFound } from './company-not-found.ts';
import { pointOfView, type ViewRequested } from './point-of-view.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore, Recorded } from './ports/company-store.ts';

export interface CompanyReadPorts {
  readonly clock: Clock;
  readonly companies: CompanyStore;
}

/** The profile that stands. */
export const getCompany = async (
  { companies }: CompanyReadPorts,
  companyId: string,
): Promise<Result<Recorded<CompanyProfile>, Refusal<'company-not-found'>>> => {
  const profile = (await companies.find(companyId))?.profiles.at(-1);
  return profile === undefined ? companyNotFound(companyId) : ok(profile);
};

export interface StatementListed extends StatementRecord {
  readonly recordedAt: string;
  readonly hash: string;
}

const byPeriod = (one: StatementListed, other: StatementListed): number =>
  other.period.end.localeCompare(one.period.end, 'en') ||
  other.recordedAt.localeCompare(one.recordedAt, 'en') ||
  one.hash.localeCompare(other.hash, 'en');

/** Every version of every statement from one point of view, newest period first. */
export const listStatements = async (
  { clock, companies }: CompanyReadPorts,
  companyId: string,
  requested: ViewRequested,
): Promise<
  Result<readonly StatementListed[], Refusal<'company-not-found'> | Refusal<'validation-failed'>>
> => {
  const view = pointOfView(requested, clock.now(), { in: 'query' });
  if (view.kind === 'failed') return view;
  const record = await companies.find(companyId);
  const known = record === undefined ? undefined : companyKnowledge(record, view.value);
  if (known === undefined) return companyNotFound(companyId);
  const listed = known.statements.map(({ value, recordedAt, hash }) => ({
    ...encodeStatement(value),
    recordedAt,
    hash,
  }));
  return ok(listed.sort(byPeriod));
};
