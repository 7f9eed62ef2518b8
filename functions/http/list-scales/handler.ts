import { scalesListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listScalesRoute } from './route.ts';

export const handler = httpHandler(listScalesRoute, async () =>
  ok({ status: 200, body: scalesListed() }),
);
