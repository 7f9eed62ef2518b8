import { receiveFacts } from '../../../shared/application/receive-facts.ts';
import { receivePortsOf } from '../../middleware/fact-storage.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { receiveFactsQueue } from './message.ts';

export const handler = queueHandler(
  receiveFactsQueue,
  async ({ tenant, companyId, facts }, { messageId, sentAt, isLast }) => {
    const sent = { companyId, facts, messageId, sentAt, isLast };
    const outcome = await receiveFacts(receivePortsOf(tenant), sent);
    if (outcome === 'company-unknown') throw new Error('the company is not registered yet');
  },
);
