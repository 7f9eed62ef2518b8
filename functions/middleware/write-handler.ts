import { createHash } from 'node:crypto';
import type {
  IdempotencyStore,
  StoredResponse,
} from '../../shared/application/ports/idempotency-store.ts';
import type { Route } from '../../shared/contracts/route.ts';
import type { IsoInstant } from '../../shared/kernel/dates.ts';
import { type Refusal, refusal } from '../../shared/problems/refusal.ts';
import { type HttpEvent, headerOf } from './exchange.ts';
import { type Answer, type Around, type Attempt, httpHandler } from './http-handler.ts';
import { problemResponse } from './responses.ts';
import { idempotencyOf } from './storage.ts';

const KEY = /^[\x21-\x7e]{1,128}$/;
const SUCCESS_STATUS_MAX = 299;

const KEY_MALFORMED = refusal(
  'validation-failed',
  { en: 'The idempotency key is not valid.', zh: '幂等键无效。' },
  {
    findings: [
      {
        in: 'header',
        pointer: '/idempotency-key',
        code: 'malformed',
        detail: {
          en: 'Expected 1 to 128 printable ASCII characters without spaces.',
          zh: '应为1至128个可打印 ASCII 字符，不含空格。',
        },
      },
    ],
  },
);

const REUSED = refusal('idempotency-key-reused', {
  en: 'This key stands for an earlier request with another method, path or body.',
  zh: '此键对应先前的请求，其方法、路径或内容与本次不同。',
});

/** Most requests are answered sooner than their claim lapses. */
const RETRY_SECONDS_MAX = 2;

const inFlight = (secondsLeft: number): Refusal =>
  refusal(
    'idempotency-in-flight',
    {
      en: 'The first request with this key has not been answered yet.',
      zh: '首个携带此键的请求尚未完成。',
    },
    { retryAfterSeconds: Math.min(secondsLeft, RETRY_SECONDS_MAX) },
  );

const requestHash = ({ requestContext, rawPath, rawQueryString, body }: HttpEvent): string =>
  createHash('sha256')
    .update(JSON.stringify([requestContext.http.method, rawPath, rawQueryString, body ?? '']))
    .digest('hex');

interface Claimed {
  readonly key: string;
  readonly hash: string;
  readonly since: IsoInstant;
}

/** Failures are not remembered: the key is free for the corrected or repeated request. */
const carriedOut = async (
  store: IdempotencyStore,
  { key, hash, since }: Claimed,
  respond: (attempt: Attempt) => Promise<StoredResponse>,
): Promise<StoredResponse> => {
  try {
    const response = await respond({ since, identity: `${key} ${hash}` });
    if (response.status > SUCCESS_STATUS_MAX) await store.release(key);
    else await store.complete(key, hash, response);
    return response;
  } catch (error) {
    // Where the claim cannot be given up either, it lapses by itself.
    await store.abandon(key, hash, since).catch(() => undefined);
    throw error;
  }
};

/** Carries out a request once per idempotency key, and repeats its answer to the same request. */
const once: Around = (event, context, tenant, exchange) => async (respond) => {
  const key = headerOf(event, 'idempotency-key');
  if (key === undefined) return respond();
  if (!KEY.test(key)) return problemResponse(KEY_MALFORMED, exchange);
  const store = idempotencyOf(tenant);
  const hash = requestHash(event);
  const lockSeconds = Math.ceil(context.getRemainingTimeInMillis() / 1000);
  const claim = await store.claim(key, hash, lockSeconds);
  switch (claim.kind) {
    case 'claimed':
      return carriedOut(store, { key, hash, since: claim.since }, respond);
    case 'answered': {
      const { response } = claim;
      return { ...response, headers: { ...response.headers, 'idempotency-replayed': 'true' } };
    }
    case 'in-flight':
      return problemResponse(inFlight(claim.retryAfterSeconds), exchange);
    case 'other-request':
      return problemResponse(REUSED, exchange);
  }
};

/** An HTTP function that changes something: like any other, and safe to repeat. */
export const writeHandler = <Declared extends Route>(route: Declared, answer: Answer<Declared>) =>
  httpHandler(route, answer, once);
