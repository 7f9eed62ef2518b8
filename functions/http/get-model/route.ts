import { modelOutput, modelPath } from '../../../shared/contracts/model-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getModelRoute = defineRoute({
  id: 'get-model',
  method: 'GET',
  path: '/v1/models/{modelId}',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'One rating model version: its card, every corner of every shape, its scale',
  request: { path: modelPath },
  responses: { 200: { description: 'As declared.', body: modelOutput } },
  problems: [...CATALOGUE_PROBLEMS, 'validation-failed', 'catalogue-entry-not-found'],
});
