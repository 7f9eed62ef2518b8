import { describeStatementsRecorded } from '../../../shared/application/describe-recorded.ts';
import { recordPeriod } from '../../../shared/application/record-period.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { putStatementRoute } from './route.ts';

export const handler = writeHandler(putStatementRoute, async ({ tenant, path, body }) => {
  const recorded = await recordPeriod(portsOf(tenant), path, body.statement);
  if (recorded.kind === 'failed') return recorded;
  return ok({ status: 200, body: describeStatementsRecorded(recorded.value, body.notices) });
});
