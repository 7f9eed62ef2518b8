import * as z from 'zod';
import { closedObject } from '../../../shared/contracts/closed-object.ts';
import { assessmentPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { LANGUAGES } from '../../../shared/kernel/text.ts';

export const getMemoRoute = defineRoute({
  id: 'get-memo',
  method: 'GET',
  path: '/v1/companies/{companyId}/assessments/{assessmentId}/memo',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'The credit memo of an assessment, to read and to print',
  description:
    'One HTML page without scripts that prints to A4: the company, the rating with its steps, dimensions, figures and ratios over the years, the decision with its constraints, warnings, data quality and what all of it rests on. All of it is the assessment’s own and never changes, but for the warnings, which are those that stand now.',
  request: {
    path: assessmentPath,
    query: closedObject({
      language: z.exactOptional(
        z.enum(LANGUAGES).meta({ description: 'Default: as Accept-Language prefers' }),
      ),
    }),
  },
  responses: { 200: { description: 'A page.', contentType: 'text/html' } },
  problems: [...READ_PROBLEMS, 'assessment-not-found'],
});
