import { reactToCompany } from '../../../shared/application/react-to-company.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { reactionPortsOf } from '../../middleware/warning-storage.ts';
import { evaluateCompanyQueue } from './message.ts';

export const handler = queueHandler(evaluateCompanyQueue, ({ tenant, companyId }) =>
  reactToCompany(reactionPortsOf(tenant), companyId),
);
