import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { warningsQuery } from '../../../shared/contracts/warning-input.ts';
import { warningsListedOutput } from '../../../shared/contracts/watch-output.ts';

export const listWarningsRoute = defineRoute({
  id: 'list-warnings',
  method: 'GET',
  path: '/v1/warnings',
  access: { scopes: ['warnings:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'Warnings, the freshest first, with counters of all of them',
  description:
    'Filters add up. A page costs the same however many warnings there are: where few of those passed over fit, it may be short and still have a next one.',
  request: { query: warningsQuery },
  responses: { 200: { description: 'A page, and the counters.', body: warningsListedOutput } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
