import * as z from 'zod';
import {
  describeBasis,
  type FinancialStatement,
  type StatementVersion,
} from '../domain/statements/statement.ts';
import { closedObject } from './closed-object.ts';
import { companyIdSchema, companyProfileMembers } from './company-profile.ts';
import { factInput } from './fact-input.ts';
import { judgementMembers } from './judgement-input.ts';
import { parametersInput } from './parameters-input.ts';
import { dateInput, instantInput } from './parsed-text.ts';
import { statementInput } from './statement-input.ts';
import { report } from './wire-issue.ts';

export const STATEMENTS_MAX = 40;
const FACTS_MAX = 50;

const asOf = z.exactOptional(
  dateInput.meta({ description: 'The day the rating is true for; default today (UTC)' }),
);

/** Two statements of one request stand for the same period, basis and version. */
const reportDuplicates = (
  statements: readonly FinancialStatement[],
  context: z.core.$RefinementCtx,
): void => {
  const seen = new Map<string, number>();
  statements.forEach((statement, index) => {
    const version: StatementVersion = statement.version;
    const key = `${describeBasis(statement)} ${version}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else
      report(
        context,
        {
          code: 'period-duplicate',
          detail: {
            en: `Entry ${first} already is the ${version} statement for ${describeBasis(statement)}.`,
            zh: `第${first}项已是同一期间、口径与版本的报表：${describeBasis(statement)}。`,
          },
        },
        [index, 'period'],
      );
  });
};

export const statementsInput = z
  .array(statementInput)
  .max(STATEMENTS_MAX)
  .superRefine(reportDuplicates);

export const factsInput = z.array(factInput).max(FACTS_MAX);

/** Everything in one call: the company, its statements and what else is known. */
export const assessmentRequestSchema = closedObject({
  company: closedObject({ id: companyIdSchema, ...companyProfileMembers }),
  statements: statementsInput.default([]),
  facts: factsInput.default([]),
  ...judgementMembers,
  asOf,
  parameters: z.exactOptional(parametersInput),
}).meta({ id: 'AssessmentRequest' });

export type AssessmentRequest = z.output<typeof assessmentRequestSchema>;

/** An assessment of what is stored. */
export const storedAssessmentRequestSchema = closedObject({
  asOf,
  knownAt: z.exactOptional(
    instantInput.meta({
      description: 'Use only what was known at this instant; default now. Nothing is recorded then',
    }),
  ),
  ...judgementMembers,
  parameters: z.exactOptional(parametersInput),
}).meta({ id: 'StoredAssessmentRequest' });

export type StoredAssessmentRequest = z.output<typeof storedAssessmentRequestSchema>;
