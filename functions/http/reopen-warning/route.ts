import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { reopenInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const reopenWarningRoute = defineRoute({
  id: 'reopen-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/reopen',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Open a closed warning again',
  description: 'Its disposition is taken back; its history stays.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: reopenInput,
    examples: { again: { note: 'Closed too early (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
