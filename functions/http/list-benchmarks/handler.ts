import { benchmarksListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listBenchmarksRoute } from './route.ts';

export const handler = httpHandler(listBenchmarksRoute, async () =>
  ok({ status: 200, body: benchmarksListed() }),
);
