import { systemClock } from '../../../shared/adapters/system/system-clock.ts';
import { reconcileBatches } from '../../../shared/application/reconcile-batches.ts';
import { batchPortsOf, openBatches } from '../../middleware/batch-storage.ts';
import { scheduleHandler } from '../../middleware/schedule-handler.ts';
import { reconcileBatchesSchedule } from './schedule.ts';

export const handler = scheduleHandler(
  reconcileBatchesSchedule,
  async ({ isTimeLeft, isStart }) => {
    const { failures, ...counts } = await reconcileBatches(
      {
        clock: systemClock,
        openBatches: openBatches(),
        of: (tenant) => batchPortsOf(tenant),
        isTimeLeft,
      },
      isStart,
    );
    return { counts, warnings: [], failures };
  },
);
