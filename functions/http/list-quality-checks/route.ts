import { qualityChecksOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listQualityChecksRoute = defineRoute({
  id: 'list-quality-checks',
  method: 'GET',
  path: '/v1/quality-checks',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Anomaly screens of the statements',
  request: {},
  responses: { 200: { description: 'As declared.', body: qualityChecksOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
