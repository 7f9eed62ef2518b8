import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { warningFeedOutput } from '../../../shared/contracts/warning-feed-output.ts';
import { feedQuery } from '../../../shared/contracts/warning-input.ts';

export const listWarningFeedRoute = defineRoute({
  id: 'list-warning-feed',
  method: 'GET',
  path: '/v1/warnings/feed',
  access: { scopes: ['warnings:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'Every change of warnings and levels, in the order in which it was recorded',
  description:
    'Reading takes nothing away: any position can be read from again. Nothing is ever put in before a position, so that whoever goes on from `next` misses nothing. What turns out not to be true is taken back by an entry of its own.',
  request: { query: feedQuery },
  responses: { 200: { description: 'A page of changes.', body: warningFeedOutput } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
