import { replayAssessment } from '../../../shared/application/replay-assessment.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { replayAssessmentRoute } from './route.ts';

export const handler = httpHandler(replayAssessmentRoute, async ({ tenant, path }) => {
  const replay = await replayAssessment(portsOf(tenant), path.companyId, path.assessmentId);
  return replay.kind === 'ok' ? ok({ status: 200, body: replay.value }) : replay;
});
