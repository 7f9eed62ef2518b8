import { defineSchedule } from '../../../shared/contracts/schedule.ts';

export const reconcileBatchesSchedule = defineSchedule({
  id: 'reconcile-batches',
  expression: 'rate(5 minutes)',
  summary: 'Looks after batches that are not over: queues again what seems lost, ends what is done',
  storage: 'read-write',
  sends: ['expand-batch', 'requeue-batch-items', 'write-batch-results'],
  atStart: true,
  timeoutSeconds: 240,
});
