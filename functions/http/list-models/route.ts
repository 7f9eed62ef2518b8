import { modelsOutput, modelsQuery } from '../../../shared/contracts/model-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listModelsRoute = defineRoute({
  id: 'list-models',
  method: 'GET',
  path: '/v1/models',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Rating model versions, with the champion and the challengers of every segment',
  request: { query: modelsQuery },
  responses: { 200: { description: 'As declared.', body: modelsOutput } },
  problems: [...CATALOGUE_PROBLEMS, 'validation-failed'],
});
