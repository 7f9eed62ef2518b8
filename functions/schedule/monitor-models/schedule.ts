import { defineSchedule } from '../../../shared/contracts/schedule.ts';

export const monitorModelsSchedule = defineSchedule({
  id: 'monitor-models',
  expression: 'cron(15 3 * * ? *)',
  summary: 'Holds every model in use against the outcomes of its ratings, tenant by tenant',
  storage: 'read-write',
  memoryMegabytes: 2048,
  timeoutSeconds: 900,
});
