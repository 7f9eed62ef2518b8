import { describeOutcome, listOutcomes } from '../../../shared/application/record-outcome.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listOutcomesRoute } from './route.ts';

export const handler = httpHandler(listOutcomesRoute, async ({ tenant, path, query }) => {
  const outcomes = await listOutcomes(portsOf(tenant), path.companyId, query);
  if (outcomes.kind === 'failed') return outcomes;
  return ok({ status: 200, body: { items: outcomes.value.map(describeOutcome) } });
});
