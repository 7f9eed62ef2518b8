import { dimensionsOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listDimensionsRoute = defineRoute({
  id: 'list-dimensions',
  method: 'GET',
  path: '/v1/dimensions',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'The sides of a company that are scored',
  request: {},
  responses: { 200: { description: 'As declared.', body: dimensionsOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
