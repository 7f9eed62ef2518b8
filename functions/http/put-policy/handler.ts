import { describePolicy, putPolicy } from '../../../shared/application/policy-versions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { asStored } from '../../middleware/responses.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { putPolicyRoute } from './route.ts';

export const handler = writeHandler(putPolicyRoute, async ({ tenant, attempt, body }) => {
  const done = await putPolicy(portsOf(tenant, attempt), body);
  if (done.kind === 'failed') return done;
  const { isNew, put } = done.value;
  return ok(asStored(isNew ? 201 : 200, describePolicy(put)));
});
