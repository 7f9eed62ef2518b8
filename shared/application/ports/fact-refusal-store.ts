import type { IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { Finding, Refusal } from '../../problems/refusal.ts';
import type { Page, PageRequest } from './page.ts';

/** A fact that came through the queue and was not recorded, with everything wrong about it. */
export interface FactRefused {
  readonly companyId: string;
  readonly messageId: string;
  readonly sentAt: IsoInstant;
  /** Place in the message. */
  readonly index: number;
  readonly given: unknown;
  readonly findings: readonly Finding[];
}

export interface FactRefusalStore {
  /** The same one again changes nothing. */
  add(refused: readonly FactRefused[]): Promise<void>;
  /** Latest first. */
  list(request: PageRequest): Promise<Result<Page<FactRefused>, Refusal<'cursor-invalid'>>>;
}
