import { systemClock } from '../../../shared/adapters/system/system-clock.ts';
import { monitorModels } from '../../../shared/application/monitor-models.ts';
import { scheduleHandler } from '../../middleware/schedule-handler.ts';
import { modelsInUse, portsOf } from '../../middleware/storage.ts';
import { monitorModelsSchedule } from './schedule.ts';

export const handler = scheduleHandler(monitorModelsSchedule, async ({ isTimeLeft }) => {
  const { alerts, failures, ...counts } = await monitorModels({
    clock: systemClock,
    modelsInUse: modelsInUse(),
    of: portsOf,
    isTimeLeft,
  });
  return { counts, warnings: alerts, failures };
});
