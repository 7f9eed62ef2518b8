import * as z from 'zod';
import { dateOutput, decimalOutput, instantOutput, textStored } from '../output.ts';
import { severityOutput, watchLevelOutput } from '../watch-output.ts';

/** Members are only ever added: receivers pass over those that they do not know. */
const ofCompany = { companyId: z.string(), companyName: z.string().optional() };

export const assessmentData = z.looseObject({
  ...ofCompany,
  assessmentId: z.string(),
  asOf: dateOutput,
  createdAt: instantOutput,
  outcome: z.enum(['rated', 'unrated']),
  grade: z.string().optional(),
  pd: decimalOutput.optional(),
  modelId: z.string().optional(),
  contentHash: z.string(),
});

export const warningData = z.looseObject({
  ...ofCompany,
  level: watchLevelOutput.meta({ description: 'The company’s watch level after this' }),
  warningId: z.string().optional(),
  rule: z.string().optional(),
  severity: severityOutput.optional(),
  on: dateOutput.meta({ description: 'The day it was true for' }),
  text: textStored.optional(),
});
