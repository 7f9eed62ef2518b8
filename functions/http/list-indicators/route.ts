import { indicatorsOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listIndicatorsRoute = defineRoute({
  id: 'list-indicators',
  method: 'GET',
  path: '/v1/indicators',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Every indicator: question, formula, inputs, band and source',
  request: {},
  responses: { 200: { description: 'As declared.', body: indicatorsOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
