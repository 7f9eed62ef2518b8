import { describeOutcome, recordOutcome } from '../../../shared/application/record-outcome.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { recordOutcomeRoute } from './route.ts';

export const handler = writeHandler(recordOutcomeRoute, async ({ tenant, path, body }) => {
  const recorded = await recordOutcome(portsOf(tenant), path.companyId, body);
  if (recorded.kind === 'failed') return recorded;
  const { added, history } = recorded.value;
  return ok({ status: added ? 201 : 200, body: describeOutcome(history) });
});
