import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { bulkActionInput, bulkActionOutput } from '../../../shared/contracts/warning-input.ts';

export const actOnWarningsRoute = defineRoute({
  id: 'act-on-warnings',
  method: 'POST',
  path: '/v1/warnings/actions',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'One action on many warnings at once',
  description:
    'Each is done or refused by itself: the answer says which, in the order asked for, with what is possible where it was refused.',
  request: {
    headers: writeHeaders,
    body: bulkActionInput,
    examples: {
      'take notice of two': {
        action: 'acknowledge',
        ids: ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'],
        note: 'Known from the annual review (invented)',
      },
    },
  },
  responses: { 200: { description: 'What came of each.', body: bulkActionOutput } },
  problems: [...WRITE_PROBLEMS],
  memoryMegabytes: 1024,
  timeoutSeconds: 29,
});
