import { industriesListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listIndustriesRoute } from './route.ts';

export const handler = httpHandler(listIndustriesRoute, async () =>
  ok({ status: 200, body: industriesListed() }),
);
