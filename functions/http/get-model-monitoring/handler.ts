import { getMonitoring } from '../../../shared/application/monitor-models.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getModelMonitoringRoute } from './route.ts';

export const handler = httpHandler(getModelMonitoringRoute, async ({ tenant, path, query }) => {
  const monitoring = await getMonitoring(portsOf(tenant), path.modelId, query.source);
  return monitoring.kind === 'ok' ? ok({ status: 200, body: monitoring.value }) : monitoring;
});
