import {
  ratingChangeOutput,
  ratingChangeQuery,
} from '../../../shared/contracts/rating-change-output.ts';
import { assessmentPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getRatingChangeRoute = defineRoute({
  id: 'get-rating-change',
  method: 'GET',
  path: '/v1/companies/{companyId}/assessments/{assessmentId}/change',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'What moved the rating since the assessment before, exactly',
  description:
    'What the one rests on is exchanged for what the other does, cause by cause in a fixed order, and rated anew each time: new figures, corrected ones, facts, the company itself, the model, parameters, judgement, and the time that passed. The differences add up without remainder.',
  request: { path: assessmentPath, query: ratingChangeQuery },
  responses: { 200: { description: 'Cause by cause.', body: ratingChangeOutput } },
  problems: [...READ_PROBLEMS, 'assessment-not-found', 'replay-impossible'],
  memoryMegabytes: 1024,
});
