import { scenariosListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listScenariosRoute } from './route.ts';

export const handler = httpHandler(listScenariosRoute, async () =>
  ok({ status: 200, body: scenariosListed() }),
);
