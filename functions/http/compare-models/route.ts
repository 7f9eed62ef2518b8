import { modelDiffOutput, modelPairPath } from '../../../shared/contracts/model-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const compareModelsRoute = defineRoute({
  id: 'compare-models',
  method: 'GET',
  path: '/v1/models/{modelId}/diff/{otherId}',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'What one model version changes of another',
  description:
    'Indicators added and removed, weights, and how far shapes, intercept and calibration moved.',
  request: { path: modelPairPath },
  responses: { 200: { description: 'From the first to the second.', body: modelDiffOutput } },
  problems: [...CATALOGUE_PROBLEMS, 'validation-failed', 'catalogue-entry-not-found'],
});
