import { tenantDeadLetters } from '../../../shared/application/tenant-dead-letters.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchDeadLetters } from '../../middleware/batch-dead-letters.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listDeadLettersRoute } from './route.ts';

export const handler = httpHandler(listDeadLettersRoute, async ({ tenant, query }) =>
  ok({ status: 200, body: await tenantDeadLetters(batchDeadLetters(), tenant, query.limit) }),
);
