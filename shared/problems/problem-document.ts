import type { Language } from '../kernel/text.ts';
import { PROBLEM_BY_ID } from './index.generated.ts';
import type { Problem } from './problem.ts';
import type { FilePlace, Refusal } from './refusal.ts';

/** `application/problem+json` as of RFC 9457, with every finding and the correlation id. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly retryable: boolean;
  readonly correlationId: string;
  readonly errors?: readonly {
    readonly in?: 'path' | 'query' | 'header';
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
    readonly place?: FilePlace;
  }[];
  readonly [member: string]: unknown;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Resolves against the API's own address to a page about the problem. */
export const problemType = (id: string): string => `/problems/${id}`;

export interface Occurrence {
  readonly language: Language;
  readonly instance: string;
  readonly correlationId: string;
}

export const problemDocument = (
  { problem, detail, findings, members }: Refusal,
  { language, instance, correlationId }: Occurrence,
): ProblemDocument => {
  const { id, title, status, retryable }: Problem = PROBLEM_BY_ID[problem];
  const errors = findings?.map((finding) => ({ ...finding, detail: finding.detail[language] }));
  return {
    type: problemType(id),
    title: title[language],
    status,
    detail: detail[language],
    instance,
    retryable,
    correlationId,
    ...members,
    ...(errors === undefined ? {} : { errors }),
  };
};
