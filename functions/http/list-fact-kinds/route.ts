import { factKindsOutput } from '../../../shared/contracts/fact-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listFactKindsRoute = defineRoute({
  id: 'list-fact-kinds',
  method: 'GET',
  path: '/v1/fact-kinds',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Kinds of facts, what each carries and how far its source is believed',
  request: {},
  responses: { 200: { description: 'As declared.', body: factKindsOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
