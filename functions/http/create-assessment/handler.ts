import { assessInline } from '../../../shared/application/assess-company.ts';
import { assessmentReply } from '../../middleware/assessment-reply.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { createAssessmentRoute } from './route.ts';

export const handler = writeHandler(
  createAssessmentRoute,
  async ({ tenant, attempt, query, body }) => {
    const assessed = await assessInline(portsOf(tenant, attempt), body);
    return assessmentReply(assessed, 201, query.view);
  },
);
