import { qualityChecksListed } from '../../../shared/application/catalogue.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listQualityChecksRoute } from './route.ts';

export const handler = httpHandler(listQualityChecksRoute, async () =>
  ok({ status: 200, body: qualityChecksListed() }),
);
