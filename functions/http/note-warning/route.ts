import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { noteInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const noteWarningRoute = defineRoute({
  id: 'note-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/note',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Write a note on a warning',
  description: 'Possible at any time, and nothing else changes.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: noteInput,
    examples: { note: { note: 'Their auditor called back (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-changed'],
  memoryMegabytes: 1024,
});
