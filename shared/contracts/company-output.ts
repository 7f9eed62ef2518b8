import * as z from 'zod';
import { INDUSTRY_SCHEMES } from '../domain/identifiers/industry/industry-classification.ts';
import { identityFindingOutput } from './assessment-output.ts';
import { type CompanyProfile, encodeCompanyProfile } from './company-profile.ts';
import { dateOutput, instantOutput } from './output.ts';
import { statementRecordSchema } from './statement-record.ts';

const recordOutcome = z.enum(['created', 'updated', 'unchanged']);

export const companyOutput = z
  .object({
    id: z.string(),
    name: z.string(),
    englishName: z.string().optional(),
    country: z.string(),
    unifiedSocialCreditCode: z.string().optional(),
    lei: z.string().optional(),
    industry: z.object({ scheme: z.enum(INDUSTRY_SCHEMES), code: z.string() }).optional(),
    foundedOn: dateOutput.optional(),
    listed: z.boolean().optional(),
    recordedAt: instantOutput,
  })
  .meta({ id: 'Company' });

export const describeCompany = (
  id: string,
  profile: CompanyProfile,
  recordedAt: string,
): Readonly<Record<string, unknown>> => ({ id, ...encodeCompanyProfile(profile), recordedAt });

export const companyListedOutput = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
});

export const statementOutput = statementRecordSchema
  .extend({ recordedAt: instantOutput, hash: z.string() })
  .meta({ id: 'StatementRecord', description: 'As stored, every amount in currency units' });

const noticeOutput = z
  .object({ code: z.string(), pointer: z.string(), text: z.string() })
  .meta({ id: 'Notice', description: 'What a reader of statements decided or left aside' });

export const statementsRecordedOutput = z
  .object({
    items: z.array(
      z.object({
        outcome: recordOutcome,
        basis: z.string(),
        periodEnd: dateOutput,
        version: z.enum(['as-reported', 'restated']),
      }),
    ),
    findings: z
      .array(identityFindingOutput)
      .meta({ description: 'Identities that do not hold over all that is now stored' }),
    notices: z.array(noticeOutput),
  })
  .meta({ id: 'StatementsRecorded' });
