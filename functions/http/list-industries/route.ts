import { industriesOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listIndustriesRoute = defineRoute({
  id: 'list-industries',
  method: 'GET',
  path: '/v1/industries',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Industry classifications that are understood',
  request: {},
  responses: { 200: { description: 'As declared.', body: industriesOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
