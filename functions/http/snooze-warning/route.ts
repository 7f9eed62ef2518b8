import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { snoozeInput, warningPath } from '../../../shared/contracts/warning-input.ts';
import { warningOutput } from '../../../shared/contracts/watch-output.ts';

export const snoozeWarningRoute = defineRoute({
  id: 'snooze-warning',
  method: 'POST',
  path: '/v1/warnings/{warningId}/snooze',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Put a warning off for some days',
  description:
    'It comes back by itself, or at once when it becomes graver. At most 7 days for a critical warning, 30 for a high one.',
  request: {
    path: warningPath,
    headers: writeHeaders,
    body: snoozeInput,
    examples: { 'until the visit': { days: 5, note: 'Site visit on Monday (invented)' } },
  },
  responses: { 200: { description: 'The warning as it stands now.', body: warningOutput } },
  problems: [...WRITE_PROBLEMS, 'warning-not-found', 'warning-action-refused', 'warning-changed'],
  memoryMegabytes: 1024,
});
