import * as z from 'zod';
import { CAPS } from '../domain/caps/index.generated.ts';
import { type CreditPolicy, parsePolicy } from '../domain/decision/policy/credit-policy.ts';
import { closedObject } from './closed-object.ts';
import { dateInput } from './parsed-text.ts';
import { report } from './wire-issue.ts';

const CAP_IDS: readonly string[] = CAPS.map(({ id }) => id);

const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A knock-out that names no cap would never fire. */
const reportUnknownCaps = ({ knockOuts }: CreditPolicy, context: z.core.$RefinementCtx): void => {
  for (const [index, id] of knockOuts.caps.entries())
    if (!CAP_IDS.includes(id))
      report(
        context,
        {
          code: 'not-allowed',
          detail: {
            en: `${id} is no cap of GET /v1/caps.`,
            zh: `GET /v1/caps 中没有上限 ${id}。`,
          },
        },
        ['knockOuts', 'caps', index],
      );
};

/** A whole policy document, as GET sends it; every offence is found at once. */
export const policyInput = z
  .unknown()
  .transform((given, context): CreditPolicy => {
    const parsed = parsePolicy(given);
    if (parsed.kind === 'ok') {
      reportUnknownCaps(parsed.value, context);
      return parsed.value;
    }
    for (const { pointer, code, detail } of parsed.failure)
      report(
        context,
        { code, detail: { en: `${detail.en}.`, zh: `${detail.zh}。` } },
        segmentsOf(pointer),
      );
    return z.NEVER;
  })
  .meta({
    id: 'PolicyDocument',
    description:
      'The `document` of GET /v1/policy with what is to change; `version` names the version it was made from',
    override: { type: 'object', required: ['id', 'version', 'effectiveFrom'] },
  });

const VERSION = /^[1-9]\d{0,6}$/;

const versionInput = z
  .string()
  .transform((text, context): number => {
    if (VERSION.test(text)) return Number(text);
    report(context, {
      code: 'malformed',
      detail: { en: 'Expected the number of a version.', zh: '应为版本号。' },
    });
    return z.NEVER;
  })
  .meta({ override: { type: 'integer', minimum: 1 } });

export const policyVersionPath = z.object({ version: versionInput });

export const policyPairPath = policyVersionPath.extend({
  otherVersion: versionInput.meta({
    description: 'The version whose changes are told',
    override: { type: 'integer', minimum: 1 },
  }),
});

export const policyQuery = closedObject({
  asOf: z.exactOptional(
    dateInput.meta({ description: 'The policy in force on this day; default today (UTC)' }),
  ),
});
