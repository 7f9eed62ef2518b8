import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getRootRoute } from './route.ts';

export const handler = httpHandler(getRootRoute, async () =>
  ok({
    status: 302,
    body: '',
    contentType: 'text/plain; charset=utf-8',
    headers: { location: '/docs' },
  }),
);
