import { systemClock } from '../../../shared/adapters/system/system-clock.ts';
import { reviewWarnings } from '../../../shared/application/review-warnings.ts';
import { queueOf } from '../../middleware/messaging.ts';
import { scheduleHandler } from '../../middleware/schedule-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { watchedTenants } from '../../middleware/warning-storage.ts';
import { evaluateCompanyQueue } from '../../queue/evaluate-company/message.ts';
import { reviewWarningsSchedule } from './schedule.ts';

export const handler = scheduleHandler(reviewWarningsSchedule, async ({ isTimeLeft }) => {
  const { failures, ...counts } = await reviewWarnings({
    clock: systemClock,
    tenants: watchedTenants(),
    companiesOf: (tenant) => portsOf(tenant).companies,
    queue: queueOf(evaluateCompanyQueue),
    isTimeLeft,
  });
  return { counts, warnings: [], failures };
});
