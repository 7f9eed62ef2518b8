import { registerCompany } from '../../../shared/application/record-company.ts';
import { describeCompany } from '../../../shared/contracts/company-output.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { putCompanyRoute } from './route.ts';

export const handler = writeHandler(putCompanyRoute, async ({ tenant, path, body }) => {
  const { companyId } = path;
  const { outcome, profile } = await registerCompany(portsOf(tenant), companyId, body);
  return ok({
    status: outcome === 'created' ? 201 : 200,
    body: describeCompany(companyId, profile.value, profile.recordedAt),
  });
});
