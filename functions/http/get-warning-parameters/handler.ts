import {
  describeWarningParameters,
  getWarningParameters,
} from '../../../shared/application/warning-parameters.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { asStored } from '../../middleware/responses.ts';
import { warningRulePortsOf } from '../../middleware/warning-rule-storage.ts';
import { getWarningParametersRoute } from './route.ts';

export const handler = httpHandler(getWarningParametersRoute, async ({ tenant, query }) => {
  const found = await getWarningParameters(warningRulePortsOf(tenant), query);
  if (found.kind === 'failed') return found;
  return ok(asStored(200, describeWarningParameters(found.value)));
});
