import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const getWarningRoute = defineRoute({
  id: 'get-warning',
  method: 'GET',
  path: '/v1/warnings/{warningId}',
  access: { scopes: ['warnings:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'One warning: evidence, whole history, what to do and what may be done',
  request: { path: warningPath },
  responses: { 200: { description: 'The warning.', body: warningOutput } },
  problems: [...READ_PROBLEMS, 'warning-not-found'],
});
