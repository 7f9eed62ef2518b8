import { describeFactsRecorded } from '../../../shared/application/describe-recorded.ts';
import { recordFacts } from '../../../shared/application/record-facts.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { recordFactsRoute } from './route.ts';

export const handler = writeHandler(recordFactsRoute, async ({ tenant, path, body }) => {
  const recorded = await recordFacts(portsOf(tenant), path.companyId, body.facts);
  if (recorded.kind === 'failed') return recorded;
  const told = describeFactsRecorded(recorded.value);
  return ok({ status: told.refused === 0 ? 200 : 207, body: told });
});
