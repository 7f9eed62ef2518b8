import { warningEffectiveness } from '../../../shared/application/warning-effectiveness.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { effectivenessPortsOf } from '../../middleware/warning-rule-storage.ts';
import { getWarningEffectivenessRoute } from './route.ts';

export const handler = httpHandler(getWarningEffectivenessRoute, async ({ tenant, query }) => {
  const told = await warningEffectiveness(effectivenessPortsOf(tenant), query);
  return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
});
