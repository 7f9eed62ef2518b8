import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { scenariosOutput } from '../../../shared/contracts/simulation-output.ts';

export const listScenariosRoute = defineRoute({
  id: 'list-scenarios',
  method: 'GET',
  path: '/v1/scenarios',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Scenarios for simulations, with their changes',
  request: {},
  responses: { 200: { description: 'As declared.', body: scenariosOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
