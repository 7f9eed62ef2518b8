import { FINDINGS_MAX } from '../contracts/findings.ts';
import { failed, type Result } from '../kernel/result.ts';
import { type Finding, type Refusal, refusal } from '../problems/refusal.ts';

/** What is wrong with a request that does not fit its schema. */
export const findingsRefusal = (findings: readonly Finding[]): Refusal<'validation-failed'> => {
  const total = findings.length;
  const count = total < FINDINGS_MAX ? String(total) : `${total}+`;
  return refusal(
    'validation-failed',
    {
      en: `${count} ${total === 1 ? 'finding' : 'findings'}; nothing was stored.`,
      zh: `共${count}项问题；未保存任何内容。`,
    },
    { findings },
  );
};

/** The same as a failure. */
export const refuseFindings = (
  findings: readonly Finding[],
): Result<never, Refusal<'validation-failed'>> => failed(findingsRefusal(findings));
