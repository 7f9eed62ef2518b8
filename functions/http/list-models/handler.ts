import { systemClock } from '../../../shared/adapters/system/system-clock.ts';
import { modelsListed } from '../../../shared/application/model-registry.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listModelsRoute } from './route.ts';

export const handler = httpHandler(listModelsRoute, async ({ query }) =>
  ok({ status: 200, body: modelsListed(systemClock, query.on) }),
);
