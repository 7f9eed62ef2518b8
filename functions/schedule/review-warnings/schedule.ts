import { defineSchedule } from '../../../shared/contracts/schedule.ts';

export const reviewWarningsSchedule = defineSchedule({
  id: 'review-warnings',
  expression: 'cron(30 17 * * ? *)',
  summary:
    'Every night has each company evaluated again: points fade, statements become late, warnings overdue',
  storage: 'read-write',
  sends: ['evaluate-company'],
  memoryMegabytes: 512,
  timeoutSeconds: 900,
});
