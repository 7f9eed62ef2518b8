import * as z from 'zod';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import type { OfficerScores } from '../domain/rating/assess.ts';
import { SUPPORT_STATUSES } from '../domain/rating/group-support.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { decimalText } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { countryInput } from './country.ts';
import { decimalBetween } from './decimal-input.ts';

const score = (question: string) =>
  z.exactOptional(decimalBetween('0', '100', `${question}; 100 is best`));

const officerScoresInput = closedObject({
  industry: score('Industry and market position'),
  management: score('Management and governance'),
  payment: score('Payment behaviour, bureau and tax record'),
  legal: score('Litigation, sentiment and network'),
})
  .transform(
    ({ industry, management, payment, legal }): OfficerScores => ({
      ...(industry === undefined ? {} : { industryScore: industry }),
      ...(management === undefined ? {} : { managementScore: management }),
      ...(payment === undefined ? {} : { paymentScore: payment }),
      ...(legal === undefined ? {} : { legalScore: legal }),
    }),
  )
  .meta({ id: 'OfficerScores', description: 'An officer’s judgement where no data are connected' });

export const supportInput = closedObject({
  groupGrade: z.enum(GRADES),
  status: z.enum(SUPPORT_STATUSES),
  parentCanDrain: z.exactOptional(z.boolean()),
  groupName: z.exactOptional(z.string().min(1).max(200)),
}).meta({ id: 'GroupSupport', description: 'The group behind the company' });

export const sovereignCeilingInput = closedObject({
  grade: z.enum(GRADES),
  country: z.exactOptional(countryInput),
  notchesAbove: z.exactOptional(z.int().min(0).max(4)),
}).meta({
  id: 'SovereignCeiling',
  description: 'Transfer and convertibility assessment of the country',
});

const standing = <Schema extends z.ZodType>(schema: Schema) => z.exactOptional(schema.nullable());

/**
 * The bank's own view of a company. What is given stands for later assessments until it is given
 * anew; null withdraws it.
 */
export const judgementMembers = {
  officerScores: standing(officerScoresInput),
  support: standing(supportInput),
  sovereignCeiling: standing(sovereignCeilingInput),
  segment: standing(
    z.enum(SEGMENTS).meta({ description: 'Rate by the model of this segment, whatever the size' }),
  ),
};

export const judgementSchema = closedObject(judgementMembers);

/** Members that are absent are left as they stand; null withdraws them. */
export type JudgementGiven = z.output<typeof judgementSchema>;

/** What stands: never null. */
export type Judgement = {
  readonly [Member in keyof JudgementGiven]?: NonNullable<JudgementGiven[Member]>;
};

const scoreText = (scores: OfficerScores, name: keyof OfficerScores) => {
  const value = scores[name];
  return value === undefined ? {} : { [name.replace(/Score$/, '')]: decimalText(value) };
};

/** The form that `judgementSchema` reads; also the form that is stored and hashed. */
export const encodeJudgement = (judgement: Judgement): Readonly<Record<string, unknown>> => {
  const { officerScores, ...rest } = judgement;
  if (officerScores === undefined) return rest;
  const names = ['industryScore', 'managementScore', 'paymentScore', 'legalScore'] as const;
  return {
    ...rest,
    officerScores: Object.assign({}, ...names.map((name) => scoreText(officerScores, name))),
  };
};

/** Reads a judgement that was stored: what was withdrawn is not there. */
export const standingJudgementSchema = judgementSchema.transform((given): Judgement => {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
});
