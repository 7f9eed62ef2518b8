import { defineSchedule } from '../../../shared/contracts/schedule.ts';

export const resumeDeliveriesSchedule = defineSchedule({
  id: 'resume-deliveries',
  expression: 'rate(5 minutes)',
  summary: 'Hands events over again for webhooks whose message was lost',
  storage: 'read',
  sends: ['deliver-webhook'],
  atStart: true,
  memoryMegabytes: 512,
  timeoutSeconds: 300,
});
