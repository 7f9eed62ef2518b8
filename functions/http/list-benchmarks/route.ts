import { benchmarksOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listBenchmarksRoute = defineRoute({
  id: 'list-benchmarks',
  method: 'GET',
  path: '/v1/benchmarks',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Published models computed as second opinions',
  request: {},
  responses: { 200: { description: 'As declared.', body: benchmarksOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
