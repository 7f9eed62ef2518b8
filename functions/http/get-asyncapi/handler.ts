import asyncapi from '../../../shared/catalogue/asyncapi.json' with { type: 'json' };
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getAsyncapiRoute } from './route.ts';

const TEXT = JSON.stringify(asyncapi);

export const handler = httpHandler(getAsyncapiRoute, async () =>
  ok({
    status: 200,
    body: TEXT,
    contentType: 'application/json; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=300' },
  }),
);
