import { readFeed } from '../../../shared/application/read-warning-feed.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { listWarningFeedRoute } from './route.ts';

export const handler = httpHandler(listWarningFeedRoute, async ({ tenant, query }) => {
  const page = await readFeed(warningPortsOf(tenant), query);
  return page.kind === 'failed' ? page : ok({ status: 200, body: page.value });
});
