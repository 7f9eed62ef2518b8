import { capsOutput } from '../../../shared/contracts/catalogue-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listCapsRoute = defineRoute({
  id: 'list-caps',
  method: 'GET',
  path: '/v1/caps',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Ceilings on the grade that no score can lift',
  request: {},
  responses: { 200: { description: 'As declared.', body: capsOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
