import { factKindsListed } from '../../../shared/application/describe-fact-kinds.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listFactKindsRoute } from './route.ts';

export const handler = httpHandler(listFactKindsRoute, async () =>
  ok({ status: 200, body: factKindsListed() }),
);
