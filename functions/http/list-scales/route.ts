import { scalesOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listScalesRoute = defineRoute({
  id: 'list-scales',
  method: 'GET',
  path: '/v1/scales',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Rating scales and their PDs',
  request: {},
  responses: { 200: { description: 'As declared.', body: scalesOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
