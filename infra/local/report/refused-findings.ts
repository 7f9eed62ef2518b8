import * as z from 'zod';
import { textStored } from '../../../shared/contracts/output.ts';

const membersSchema = z.object({
  findings: z.array(
    z.object({
      identity: z.string(),
      severity: z.string(),
      period: z.string(),
      message: textStored,
    }),
  ),
});

/** The identities that do not hold, as a refusal of inconsistent statements carries them. */
export const identityFindingsOf = (
  members: Readonly<Record<string, unknown>> | undefined,
): z.output<typeof membersSchema>['findings'] => {
  const read = membersSchema.safeParse(members);
  return read.success ? read.data.findings : [];
};
