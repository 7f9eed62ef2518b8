import type { Text } from '../kernel/text.ts';

export type { ProblemId } from './index.generated.ts';

/** One kind of failure a caller can meet (RFC 9457), declared in one file per kind. */
export interface Problem {
  /** Kebab-case; equals the file's name and the last part of the problem's `type` address. */
  readonly id: string;
  readonly status: number;
  readonly title: Text;
  /** What happened and what to do about it, for the documentation. */
  readonly advice: Text;
  readonly retryable: boolean;
}

export const defineProblem = <const Declared extends Problem>(problem: Declared): Declared =>
  problem;
