import type { CompanyProfile } from '../../contracts/company-profile.ts';
import type { Judgement } from '../../contracts/judgement-input.ts';
import type { Fact } from '../../domain/facts/fact.ts';
import type { FinancialStatement } from '../../domain/statements/statement.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import type { Page, PageRequest } from './page.ts';

/** One thing learned: nothing is overwritten, later knowledge stands beside earlier. */
export interface Recorded<Value> {
  readonly value: Value;
  /** Of the content alone. */
  readonly hash: string;
  /** When the system learned it. */
  readonly recordedAt: IsoInstant;
}

/** Everything ever learned about one company; each list in order of learning. */
export interface CompanyRecord {
  readonly companyId: string;
  readonly profiles: readonly Recorded<CompanyProfile>[];
  readonly statements: readonly Recorded<FinancialStatement>[];
  readonly facts: readonly Recorded<Fact>[];
  readonly judgements: readonly Recorded<Judgement>[];
}

/** What one request adds; all of it is stored or nothing. */
export type RecordAdditions = Omit<CompanyRecord, 'companyId'>;

export interface CompanyListed {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface CompanyStore {
  /** Strongly consistent; undefined where no profile was ever registered. */
  find(companyId: string): Promise<CompanyRecord | undefined>;
  add(companyId: string, additions: RecordAdditions): Promise<void>;
  list(request: PageRequest): Promise<Result<Page<CompanyListed>, Refusal<'cursor-invalid'>>>;
}
