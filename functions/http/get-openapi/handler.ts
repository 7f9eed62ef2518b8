import openapi from '../../../shared/catalogue/openapi.json' with { type: 'json' };
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getOpenapiRoute } from './route.ts';

const TEXT = JSON.stringify(openapi);

export const handler = httpHandler(getOpenapiRoute, async () =>
  ok({
    status: 200,
    body: TEXT,
    contentType: 'application/json; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=300' },
  }),
);
