import { modelPath } from '../../../shared/contracts/model-output.ts';
import { monitoringOutput, monitoringQuery } from '../../../shared/contracts/monitoring-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getModelMonitoringRoute = defineRoute({
  id: 'get-model-monitoring',
  method: 'GET',
  path: '/v1/models/{modelId}/monitoring',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'How a model does on your own portfolio, and whether it needs attention',
  description:
    'Discrimination, calibration, drift of grades and concentration, against the outcomes recorded. What cannot be computed yet says why.',
  request: { path: modelPath, query: monitoringQuery },
  responses: { 200: { description: 'The latest.', body: monitoringOutput } },
  problems: [...READ_PROBLEMS, 'catalogue-entry-not-found'],
  memoryMegabytes: 2048,
  timeoutSeconds: 29,
});
