import { warningRulesListed } from '../../../shared/application/describe-warning-rules.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listWarningRulesRoute } from './route.ts';

export const handler = httpHandler(listWarningRulesRoute, async () =>
  ok({ status: 200, body: warningRulesListed() }),
);
