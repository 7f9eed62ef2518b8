import { lineItemsListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listLineItemsRoute } from './route.ts';

export const handler = httpHandler(listLineItemsRoute, async () =>
  ok({ status: 200, body: lineItemsListed() }),
);
