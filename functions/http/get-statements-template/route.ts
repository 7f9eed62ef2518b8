import * as z from 'zod';
import { STATEMENTS_TEMPLATES } from '../../../shared/contracts/batch-files/template-sheets.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getStatementsTemplateRoute = defineRoute({
  id: 'get-statements-template',
  method: 'GET',
  path: '/v1/templates/{template}',
  access: 'public',
  storage: 'none',
  tag: 'batches',
  summary: 'The template of statements for batches, to fill in',
  description:
    '`statements.xlsx` has a guide, the companies and a sheet for each statement, with a worked ' +
    'example; `statements.csv` has everything in one table. Titles are Chinese and English.',
  request: {
    path: z.object({
      template: z
        .string()
        .max(100)
        .meta({ examples: [...STATEMENTS_TEMPLATES] }),
    }),
  },
  responses: {
    200: {
      description: 'The file; `text/csv` for statements.csv.',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  },
  problems: [...PUBLIC_PROBLEMS, 'validation-failed', 'catalogue-entry-not-found'],
});
