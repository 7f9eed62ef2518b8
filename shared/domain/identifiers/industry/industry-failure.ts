import { failed, type Result } from '../../../kernel/result.ts';

/** Everything that can be wrong with an industry code; fits a problem detail as it is. */
export type IndustryFailure = {
  readonly code:
    | 'industry-scheme-unknown'
    | 'industry-code-empty'
    | 'industry-code-malformed'
    | 'industry-section-unknown'
    | 'industry-division-unknown'
    | 'industry-section-mismatch';
  /** Which member of `{ scheme, code }` is wrong. */
  readonly member: 'scheme' | 'code';
  readonly detail: string;
  readonly expected: string;
};

export const industryFailure = (
  code: IndustryFailure['code'],
  problem: string,
  expected: string,
): Result<never, IndustryFailure> =>
  failed({
    code,
    member: code === 'industry-scheme-unknown' ? 'scheme' : 'code',
    detail: `${problem}; expected ${expected}.`,
    expected,
  });
