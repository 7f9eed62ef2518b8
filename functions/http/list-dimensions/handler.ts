import { dimensionsListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listDimensionsRoute } from './route.ts';

export const handler = httpHandler(listDimensionsRoute, async () =>
  ok({ status: 200, body: dimensionsListed() }),
);
