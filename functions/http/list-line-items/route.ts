import { lineItemsOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listLineItemsRoute = defineRoute({
  id: 'list-line-items',
  method: 'GET',
  path: '/v1/line-items',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'The canonical statement lines and their names elsewhere',
  request: {},
  responses: { 200: { description: 'As declared.', body: lineItemsOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
