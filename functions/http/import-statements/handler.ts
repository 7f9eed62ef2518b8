import { describeStatementsRecorded } from '../../../shared/application/describe-recorded.ts';
import { recordStatements } from '../../../shared/application/record-company.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { importStatementsRoute } from './route.ts';

export const handler = writeHandler(importStatementsRoute, async ({ tenant, path, body }) => {
  const { statements, notices } = body;
  const recorded = await recordStatements(portsOf(tenant), path.companyId, statements);
  if (recorded.kind === 'failed') return recorded;
  return ok({ status: 200, body: describeStatementsRecorded(recorded.value, notices) });
});
