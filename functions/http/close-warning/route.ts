import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { closeInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const closeWarningRoute = defineRoute({
  id: 'close-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/close',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Close a warning, saying what came of it',
  description:
    'A false alarm adds nothing to the score any more; what is confirmed does for as long as it is so. It opens again when it becomes graver, or happens anew.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: closeInput,
    examples: { confirmed: { disposition: 'confirmed', note: 'The listing is real (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
