import {
  describeWarningParameters,
  putWarningParameters,
} from '../../../shared/application/warning-parameters.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { asStored } from '../../middleware/responses.ts';
import { warningRulePortsOf } from '../../middleware/warning-rule-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { putWarningParametersRoute } from './route.ts';

export const handler = writeHandler(
  putWarningParametersRoute,
  async ({ tenant, attempt, body }) => {
    const done = await putWarningParameters(warningRulePortsOf(tenant, attempt), body);
    if (done.kind === 'failed') return done;
    const { isNew, put } = done.value;
    return ok(asStored(isNew ? 201 : 200, describeWarningParameters(put)));
  },
);
