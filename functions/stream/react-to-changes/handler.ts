import { companiesToEvaluate } from '../../../shared/application/companies-to-evaluate.ts';
import { collapsed } from '../../middleware/collapsed-messages.ts';
import { queueOf } from '../../middleware/messaging.ts';
import { streamHandler } from '../../middleware/stream-handler.ts';
import { neighboursOf } from '../../middleware/warning-storage.ts';
import { evaluateCompanyQueue } from '../../queue/evaluate-company/message.ts';
import { reactToChangesStream } from './stream.ts';

const send = collapsed(() => queueOf(evaluateCompanyQueue));

export const handler = streamHandler(reactToChangesStream, async (change) => {
  const { tenant } = change;
  if (tenant === undefined) return;
  for (const companyId of await companiesToEvaluate(change, neighboursOf(tenant)))
    await send({ tenant, companyId });
});
