import { describeFactRefused } from '../../../shared/application/describe-recorded.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { refusalsOf } from '../../middleware/fact-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listRefusedFactsRoute } from './route.ts';

export const handler = httpHandler(listRefusedFactsRoute, async ({ tenant, query }) => {
  const page = await refusalsOf(tenant).list(query);
  if (page.kind === 'failed') return page;
  return ok({
    status: 200,
    body: { ...page.value, items: page.value.items.map(describeFactRefused) },
  });
});
