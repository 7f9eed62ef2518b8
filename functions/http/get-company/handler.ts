import { getCompany } from '../../../shared/application/read-company.ts';
import { describeCompany } from '../../../shared/contracts/company-output.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getCompanyRoute } from './route.ts';

export const handler = httpHandler(getCompanyRoute, async ({ tenant, path }) => {
  const { companyId } = path;
  const company = await getCompany(portsOf(tenant), companyId);
  if (company.kind === 'failed') return company;
  const { value, recordedAt } = company.value;
  return ok({ status: 200, body: describeCompany(companyId, value, recordedAt) });
});
