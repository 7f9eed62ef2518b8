import * as z from 'zod';

/** Which company to look at again. */
export const evaluateCompanyMessage = z.object({
  tenant: z.string().min(1).max(64),
  companyId: z.string().min(1).max(200),
});
export type EvaluateCompanyMessage = z.output<typeof evaluateCompanyMessage>;
