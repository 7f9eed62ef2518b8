import { indicatorsListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listIndicatorsRoute } from './route.ts';

export const handler = httpHandler(listIndicatorsRoute, async () =>
  ok({ status: 200, body: indicatorsListed() }),
);
