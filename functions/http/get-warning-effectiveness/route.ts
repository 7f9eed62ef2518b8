import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import {
  effectivenessOutput,
  effectivenessQuery,
} from '../../../shared/contracts/warning-effectiveness-output.ts';

export const getWarningEffectivenessRoute = defineRoute({
  id: 'get-warning-effectiveness',
  method: 'GET',
  path: '/v1/warning-rules/effectiveness',
  access: { scopes: ['warnings:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'Do the signals work? Precision, lead time, coverage and lift of each on your companies',
  description:
    'Against the defaults you recorded and the dispositions of closed warnings. A signal with a lift below 1.5 is better retired or set anew; what cannot be computed yet is left out.',
  request: { query: effectivenessQuery },
  responses: { 200: { description: 'Every signal by its code.', body: effectivenessOutput } },
  problems: [...READ_PROBLEMS],
  memoryMegabytes: 2048,
  timeoutSeconds: 29,
});
