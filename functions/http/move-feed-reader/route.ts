import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { feedReaderOutput } from '../../../shared/contracts/warning-feed-output.ts';
import { readerInput, readerPath } from '../../../shared/contracts/warning-input.ts';

export const moveFeedReaderRoute = defineRoute({
  id: 'move-feed-reader',
  method: 'POST',
  path: '/v1/warnings/feed/readers/{reader}',
  access: { scopes: ['warnings:read'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Remember how far a reader of the feed has looked',
  description:
    'GET /v1/warnings/feed?reader= goes on from there. It may be moved back as well; ' +
    'a position beyond the newest item is taken as the newest.',
  request: {
    path: readerPath,
    headers: writeHeaders,
    body: readerInput,
    examples: { 'looked at the first twelve': { sequence: 12 } },
  },
  responses: { 200: { description: 'Remembered.', body: feedReaderOutput } },
  problems: [...WRITE_PROBLEMS],
});
