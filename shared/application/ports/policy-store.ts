import type { CreditPolicy } from '../../domain/decision/policy/credit-policy.ts';
import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import type { Page, PageRequest } from './page.ts';

/** One immutable version of a tenant's credit policy. */
export interface PolicyRecorded {
  readonly policy: CreditPolicy;
  /** Of the whole content, its version included. */
  readonly hash: string;
  readonly recordedAt: IsoInstant;
}

/** The head of a version, for lists. */
export interface PolicyListed {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly hash: string;
  readonly recordedAt?: string;
}

/** The policies of one tenant; version 1 is the default, stored with the first change of it. */
export interface PolicyStore {
  /** The highest version; strongly consistent; undefined where none was ever put. */
  latest(): Promise<PolicyRecorded | undefined>;
  /** The highest version that is in force on a day and was known at an instant. */
  inForce(on: IsoDate, knownAt: IsoInstant): Promise<PolicyRecorded | undefined>;
  find(version: number): Promise<PolicyRecorded | undefined>;
  /** All of them or, where a version is taken, none: false. */
  add(versions: readonly PolicyRecorded[]): Promise<boolean>;
  /** Highest version first. */
  list(request: PageRequest): Promise<Result<Page<PolicyListed>, Refusal<'cursor-invalid'>>>;
}
