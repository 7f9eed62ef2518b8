import * as z from 'zod';
import type { ImportedStatements, ImportNotice } from '../domain/importers/imported-statements.ts';
import { describeBasis, type FinancialStatement } from '../domain/statements/statement.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { companyIdSchema, companyProfileMembers } from './company-profile.ts';
import { decisionMembers } from './facility-input.ts';
import { factInput } from './fact-input.ts';
import { importInput } from './import-input.ts';
import { jsonPointer } from './json-pointer.ts';
import { judgementMembers } from './judgement-input.ts';
import { parametersInput } from './parameters-input.ts';
import { dateInput, instantInput } from './parsed-text.ts';
import { statementInput } from './statement-input.ts';
import type { StatementRead } from './statement-lines.ts';
import { report } from './wire-issue.ts';

const STATEMENTS_MAX = 40;
const FACTS_MAX = 50;
const IMPORTS_MAX = 4;

const asOf = z.exactOptional(
  dateInput.meta({ description: 'The day the rating is true for; default today (UTC)' }),
);

interface PlacedStatement {
  readonly path: readonly (string | number)[];
  readonly statement: FinancialStatement;
}

/** Two statements of one request may not stand for the same period, basis and version. */
export const reportDuplicates = (
  placed: readonly PlacedStatement[],
  context: z.core.$RefinementCtx,
): void => {
  const seen = new Map<string, string>();
  for (const { path, statement } of placed) {
    const { version } = statement;
    const key = `${describeBasis(statement)} ${version}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, jsonPointer(path));
    else
      report(
        context,
        {
          code: 'period-duplicate',
          detail: {
            en: `${first} already is the ${version} statement for ${describeBasis(statement)}.`,
            zh: `${first} 已是同一期间、口径与版本的报表：${describeBasis(statement)}。`,
          },
        },
        path,
      );
  }
};

const statementsInput = bounded(STATEMENTS_MAX, z.array(statementInput));

export const factsInput = bounded(FACTS_MAX, z.array(factInput));

const importsInput = bounded(IMPORTS_MAX, z.array(importInput));

export const assessmentMembers = {
  company: closedObject({ id: companyIdSchema, ...companyProfileMembers }),
  statements: statementsInput.default([]),
  imports: importsInput.default([]),
  facts: factsInput.default([]),
  ...judgementMembers,
  ...decisionMembers,
  asOf,
  parameters: z.exactOptional(parametersInput),
};

/** Everything in one call: the company, its statements and what else is known. */
export const assessmentRequestSchema = closedObject(assessmentMembers)
  .superRefine((request, context) => {
    // After a finding of bounds, members may still be as they were given.
    if (context.issues.length === 0) reportDuplicates(placedStatements(request), context);
  })
  .meta({ id: 'AssessmentRequest' });

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
  ...decisionMembers,
  parameters: z.exactOptional(parametersInput),
}).meta({ id: 'StoredAssessmentRequest' });

export type StoredAssessmentRequest = z.output<typeof storedAssessmentRequestSchema>;

/** Every statement of a request, imported ones included, with its place in the request. */
export const placedStatements = ({
  statements,
  imports,
}: {
  readonly statements: readonly StatementRead[];
  readonly imports: readonly ImportedStatements[];
}): readonly PlacedStatement[] => [
  ...statements.map(({ statement }, index) => ({
    path: ['statements', index, 'period'],
    statement,
  })),
  ...imports.flatMap((imported, index) =>
    imported.statements.map((statement) => ({ path: ['imports', index, 'content'], statement })),
  ),
];

/** What the readers of a request's statements decided or left aside, with pointers into it. */
export const noticesOf = ({ statements, imports }: AssessmentRequest): readonly ImportNotice[] => [
  ...statements.flatMap(({ notices }, index) =>
    notices.map((notice) => ({
      ...notice,
      pointer: `/statements/${index}/lines${notice.pointer}`,
    })),
  ),
  ...imports.flatMap(({ notices }, index) =>
    notices.map((notice) => ({ ...notice, pointer: `/imports/${index}/content${notice.pointer}` })),
  ),
];
