// Written by `npm run generate`; do not edit.

import type { Schedule } from '../../shared/contracts/schedule.ts';
import { monitorModelsSchedule } from './monitor-models/schedule.ts';
import { reconcileBatchesSchedule } from './reconcile-batches/schedule.ts';
import { resumeDeliveriesSchedule } from './resume-deliveries/schedule.ts';
import { reviewWarningsSchedule } from './review-warnings/schedule.ts';

export const SCHEDULES: readonly Schedule[] = [
  monitorModelsSchedule,
  reconcileBatchesSchedule,
  resumeDeliveriesSchedule,
  reviewWarningsSchedule,
];
