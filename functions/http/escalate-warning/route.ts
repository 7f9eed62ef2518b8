import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { escalateInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const escalateWarningRoute = defineRoute({
  id: 'escalate-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/escalate',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Hand a warning up',
  description:
    'The schedule does the same to warnings that nobody takes notice of within their time limit.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: escalateInput,
    examples: { up: { to: 'head-of-credit', note: 'Beyond my authority (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
