import { getBatchSummary } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getBatchSummaryRoute } from './route.ts';

export const handler = httpHandler(getBatchSummaryRoute, async ({ tenant, path }) => {
  const told = await getBatchSummary(batchPortsOf(tenant), path.batchId);
  return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
});
