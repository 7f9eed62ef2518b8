import { listWarningParameters } from '../../../shared/application/warning-parameters.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { warningRulePortsOf } from '../../middleware/warning-rule-storage.ts';
import { listWarningParametersRoute } from './route.ts';

export const handler = httpHandler(listWarningParametersRoute, async ({ tenant }) =>
  ok({ status: 200, body: { items: await listWarningParameters(warningRulePortsOf(tenant)) } }),
);
