import { modelDescribed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getModelRoute } from './route.ts';

export const handler = httpHandler(getModelRoute, async ({ path }) => {
  const model = modelDescribed(path.modelId);
  return model.kind === 'ok' ? ok({ status: 200, body: model.value }) : model;
});
