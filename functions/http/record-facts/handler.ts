import { recordFacts } from '../../../shared/application/record-company.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { recordFactsRoute } from './route.ts';

export const handler = writeHandler(recordFactsRoute, async ({ tenant, path, body }) => {
  const recorded = await recordFacts(portsOf(tenant), path.companyId, body.facts);
  return recorded.kind === 'ok' ? ok({ status: 200, body: recorded.value }) : recorded;
});
