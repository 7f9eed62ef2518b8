import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { acknowledgeInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const acknowledgeWarningRoute = defineRoute({
  id: 'acknowledge-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/acknowledge',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Take notice of a warning',
  description:
    'Ends its time limit. Who acts may be named in `actor`; otherwise it is the subject of the token.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: acknowledgeInput,
    examples: { seen: { actor: 'li.wei', note: 'Called the client (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
