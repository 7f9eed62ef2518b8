import { capsListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listCapsRoute } from './route.ts';

export const handler = httpHandler(listCapsRoute, async () =>
  ok({ status: 200, body: capsListed() }),
);
