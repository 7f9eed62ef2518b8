import { modelsListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listModelsRoute } from './route.ts';

export const handler = httpHandler(listModelsRoute, async () =>
  ok({ status: 200, body: modelsListed() }),
);
