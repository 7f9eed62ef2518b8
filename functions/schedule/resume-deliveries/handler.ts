import { resumeDeliveries } from '../../../shared/application/webhook-deliveries.ts';
import { scheduleHandler } from '../../middleware/schedule-handler.ts';
import { deliveryPorts, webhookTenants } from '../../middleware/webhook-storage.ts';
import { resumeDeliveriesSchedule } from './schedule.ts';

export const handler = scheduleHandler(resumeDeliveriesSchedule, async ({ isStart }) => {
  const tenants = await webhookTenants().all();
  let resumed = 0;
  for (const tenant of tenants)
    resumed += await resumeDeliveries(deliveryPorts(tenant), tenant, isStart);
  return { counts: { tenants: tenants.length, resumed }, warnings: [], failures: [] };
});
