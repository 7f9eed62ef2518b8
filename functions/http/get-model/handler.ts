import { systemClock } from '../../../shared/adapters/system/system-clock.ts';
import { modelDescribed } from '../../../shared/application/model-registry.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getModelRoute } from './route.ts';

export const handler = httpHandler(getModelRoute, async ({ path }) => {
  const model = modelDescribed(systemClock, path.modelId);
  return model.kind === 'ok' ? ok({ status: 200, body: model.value }) : model;
});
