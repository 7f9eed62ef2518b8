import { redriveTenantLetters } from '../../../shared/application/tenant-dead-letters.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchDeadLetters } from '../../middleware/batch-dead-letters.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { redriveDeadLettersRoute } from './route.ts';

export const handler = httpHandler(redriveDeadLettersRoute, async ({ tenant, body }) => {
  const redriven = await redriveTenantLetters(batchDeadLetters(), tenant, body.ids);
  return ok({ status: 200, body: redriven });
});
