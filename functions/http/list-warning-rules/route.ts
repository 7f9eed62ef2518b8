import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { warningRulesOutput } from '../../../shared/contracts/warning-rules-output.ts';

export const listWarningRulesRoute = defineRoute({
  id: 'list-warning-rules',
  method: 'GET',
  path: '/v1/warning-rules',
  access: { scopes: ['catalogue:read'] },
  storage: 'none',
  tag: 'catalogue',
  summary: 'Signals of early warning: when each fires, how grave it is, what to do',
  description:
    'With the parameters that may be set and their bounds, how long a signal stays, and examples of figures that fire, that just miss, and that cannot answer.',
  request: {},
  responses: { 200: { description: 'As declared.', body: warningRulesOutput } },
  problems: [...CATALOGUE_PROBLEMS],
});
