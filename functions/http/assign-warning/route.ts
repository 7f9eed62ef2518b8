import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { assignInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const assignWarningRoute = defineRoute({
  id: 'assign-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/assign',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Give a warning to somebody',
  description: 'Until then it belongs to whoever answers for the company.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: assignInput,
    examples: { given: { owner: 'wang.fang', note: 'Please look into it (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
