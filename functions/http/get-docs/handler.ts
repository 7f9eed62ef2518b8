import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { DOCS_PAGE, DOCS_POLICY } from './page.ts';
import { getDocsRoute } from './route.ts';

export const handler = httpHandler(getDocsRoute, async () =>
  ok({
    status: 200,
    body: DOCS_PAGE,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': DOCS_POLICY, 'cache-control': 'public, max-age=300' },
  }),
);
