import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getHealthRoute } from './route.ts';

export const handler = httpHandler(getHealthRoute, async () =>
  ok({ status: 200, body: { status: 'ok' } }),
);
