import { failed, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { ProblemId } from './problem.ts';

/** A place in an uploaded file, as people count: from 1, a column by its letter. */
export interface FilePlace {
  readonly sheet?: string;
  readonly row: number;
  readonly column?: string;
}

/** One offence of a request: where it is, a stable code, and what to do, for people. */
export interface Finding {
  /** Which part of the request; the body where it is absent. */
  readonly in?: 'path' | 'query' | 'header';
  /** RFC 6901, into that part. */
  readonly pointer: string;
  /** Kebab-case; never changes its meaning. */
  readonly code: string;
  readonly detail: Text;
  /** Where in the file that the request was read from. */
  readonly place?: FilePlace;
}

/** An expected failure on its way to the caller: which problem, and the particulars. */
export interface Refusal<Id extends ProblemId = ProblemId> {
  readonly problem: Id;
  readonly detail: Text;
  readonly findings?: readonly Finding[];
  /** Further members of the problem document, already fit for the wire. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

export const refusal = <Id extends ProblemId>(
  problem: Id,
  detail: Text,
  more: Omit<Refusal, 'problem' | 'detail'> = {},
): Refusal<Id> => ({ problem, detail, ...more });

export const refused = <Id extends ProblemId>(
  problem: Id,
  detail: Text,
  more: Omit<Refusal, 'problem' | 'detail'> = {},
): Result<never, Refusal<Id>> => failed(refusal(problem, detail, more));
