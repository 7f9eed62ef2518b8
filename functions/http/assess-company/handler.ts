import { assessStored } from '../../../shared/application/assess-company.ts';
import { assessmentReply } from '../../middleware/assessment-reply.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { assessCompanyRoute } from './route.ts';

export const handler = writeHandler(
  assessCompanyRoute,
  async ({ tenant, attempt, path, query, body }) => {
    const assessed = await assessStored(portsOf(tenant, attempt), path.companyId, body);
    return assessmentReply(assessed, 201, query.view);
  },
);
