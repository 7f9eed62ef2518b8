import { modelsCompared } from '../../../shared/application/model-registry.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { compareModelsRoute } from './route.ts';

export const handler = httpHandler(compareModelsRoute, async ({ path }) => {
  const diff = modelsCompared(path.modelId, path.otherId);
  return diff.kind === 'ok' ? ok({ status: 200, body: diff.value }) : diff;
});
