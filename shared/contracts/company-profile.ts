import * as z from 'zod';
import { type Industry, parseIndustry } from '../domain/identifiers/industry/industry.ts';
import { INDUSTRY_SCHEMES } from '../domain/identifiers/industry/industry-classification.ts';
import { parseLegalEntityIdentifier } from '../domain/identifiers/legal-entity-identifier.ts';
import { parseUnifiedSocialCreditCode } from '../domain/identifiers/unified-social-credit-code.ts';
import { closedObject } from './closed-object.ts';
import { countryInput } from './country.ts';
import { dateInput, parsedText } from './parsed-text.ts';
import { domainIssue, report } from './wire-issue.ts';

/** The caller's own id of a company: fits into an address as it is. */
export const companyIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/)
  .meta({
    description: 'Your own id of the company: 1–64 letters, digits, dots, tildes, - and _',
    examples: ['hengrui-machinery'],
  });

const NAME_LENGTH_MAX = 200;
/** Control characters and unpaired surrogates have no place in a name. */
const NAME = /^(?!\s)[^\p{Cc}\p{Cs}]*(?<!\s)$/u;

const nameSchema = z.string().min(1).max(NAME_LENGTH_MAX).regex(NAME);

export const industryInput = closedObject({
  scheme: z
    .string()
    .max(40)
    .meta({ examples: [...INDUSTRY_SCHEMES] }),
  code: z
    .string()
    .max(10)
    .meta({ examples: ['C35'] }),
}).transform((given, context): Industry => {
  const parsed = parseIndustry(given);
  if (parsed.kind === 'ok') return parsed.value;
  const { code, member, detail } = parsed.failure;
  report(context, domainIssue(code, detail), [member]);
  return z.NEVER;
});

export const companyProfileMembers = {
  name: nameSchema.meta({ description: 'Registered name' }),
  englishName: z.exactOptional(nameSchema),
  country: countryInput.meta({ description: 'Country of registration, ISO 3166-1 alpha-2' }),
  unifiedSocialCreditCode: z.exactOptional(
    parsedText(parseUnifiedSocialCreditCode).meta({
      description: '统一社会信用代码 (GB 32100-2015), verified by its check character',
      override: { type: 'string' },
    }),
  ),
  lei: z.exactOptional(
    parsedText(parseLegalEntityIdentifier).meta({
      description: 'Legal entity identifier (ISO 17442), verified by its check digits',
      override: { type: 'string' },
    }),
  ),
  industry: z.exactOptional(
    industryInput.meta({
      description: 'Section, division, group or class of GB/T 4754-2017, ISIC Rev.4 or NACE Rev.2',
    }),
  ),
  foundedOn: z.exactOptional(dateInput),
  listed: z.exactOptional(z.boolean()),
};

/** Who the company is. */
export const companyProfileSchema = closedObject(companyProfileMembers).meta({
  id: 'CompanyProfile',
});

export type CompanyProfile = z.output<typeof companyProfileSchema>;

/** Back to the form that `companyProfileSchema` reads; also the form that is stored and hashed. */
export const encodeCompanyProfile = ({
  industry,
  ...profile
}: CompanyProfile): z.input<typeof companyProfileSchema> => ({
  ...profile,
  ...(industry === undefined ? {} : { industry: { scheme: industry.scheme, code: industry.code } }),
});
