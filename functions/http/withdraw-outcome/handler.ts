import { describeOutcome, withdrawOutcome } from '../../../shared/application/record-outcome.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { withdrawOutcomeRoute } from './route.ts';

export const handler = writeHandler(withdrawOutcomeRoute, async ({ tenant, path, body }) => {
  const { companyId, outcomeId } = path;
  const withdrawn = await withdrawOutcome(portsOf(tenant), companyId, outcomeId, body.reason);
  if (withdrawn.kind === 'failed') return withdrawn;
  return ok({ status: 200, body: describeOutcome(withdrawn.value) });
});
