import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { StoredResponse } from '../../shared/application/ports/idempotency-store.ts';
import { localised } from '../../shared/contracts/output.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { PROBLEM_MEDIA_TYPE, problemDocument } from '../../shared/problems/problem-document.ts';
import type { Refusal } from '../../shared/problems/refusal.ts';
import type { Exchange } from './exchange.ts';

/** What a handler answers: texts in both languages, headers only where they are its own. */
export interface Reply {
  readonly status: number;
  /** A document, or a finished text or file with a `contentType` of its own. */
  readonly body: unknown;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

const STANDARD_HEADERS = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  vary: 'Accept-Language, Accept-Encoding, Authorization',
  'x-content-type-options': 'nosniff',
};

const standardHeaders = ({ language, correlationId }: Exchange) => ({
  ...STANDARD_HEADERS,
  'content-language': LANGUAGE_TAGS[language],
  'x-correlation-id': correlationId,
});

const JSON_MEDIA_TYPE = 'application/json; charset=utf-8';

/** A document that is sent as it is stored, in both languages, so that it can be sent back. */
export const asStored = (status: number, document: unknown): Reply => ({
  status,
  body: JSON.stringify(document),
  contentType: JSON_MEDIA_TYPE,
});

const sentBody = (
  body: unknown,
  contentType: string | undefined,
  language: Language,
): Pick<StoredResponse, 'body' | 'encoding'> => {
  if (body instanceof Uint8Array)
    return { body: Buffer.from(body).toString('base64'), encoding: 'base64' };
  const isText = contentType !== undefined && typeof body === 'string';
  return { body: isText ? body : JSON.stringify(localised(body, language)) };
};

/** A reply before it is fitted to the connection: language chosen, body a text. */
export const successResponse = (
  { status, body, contentType, headers }: Reply,
  { language }: Exchange,
): StoredResponse => ({
  status,
  headers: {
    'content-type': contentType ?? JSON_MEDIA_TYPE,
    // Stays with the text where the response is repeated later.
    'content-language': LANGUAGE_TAGS[language],
    ...headers,
  },
  ...sentBody(body, contentType, language),
});

export const problemResponse = (refusal: Refusal, exchange: Exchange): StoredResponse => {
  const document = problemDocument(refusal, exchange);
  const { retryAfterSeconds } = refusal;
  return {
    status: document.status,
    headers: {
      'content-type': PROBLEM_MEDIA_TYPE,
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify(localised(document, exchange.language)),
  };
};

/** Weak, since it stands for the compressed and the plain form alike. */
const tagOf = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

const isSameTag = (one: string, other: string): boolean =>
  one.replace(/^W\//, '') === other.replace(/^W\//, '');

const matches = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((each) => isSameTag(each.trim(), tag)));

/** Smaller bodies are not worth the time. */
const GZIP_LENGTH_MIN = 4096;

const encoded = (
  response: StoredResponse,
  { acceptsGzip }: Exchange,
): APIGatewayProxyStructuredResultV2 => {
  const { status, headers, body, encoding } = response;
  // Files that are sent as bytes are packed already.
  if (encoding === 'base64')
    return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: true };
  if (!acceptsGzip || body.length < GZIP_LENGTH_MIN)
    return { statusCode: status, headers: { ...headers }, body };
  return {
    statusCode: status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
};

/** Fits a response to the connection; successful reads bear an entity tag and may answer 304. */
export const fitted = (
  response: StoredResponse,
  exchange: Exchange,
  isRead: boolean,
): APIGatewayProxyStructuredResultV2 => {
  const headers: Record<string, string> = { ...standardHeaders(exchange), ...response.headers };
  if (!isRead || response.status !== 200) return encoded({ ...response, headers }, exchange);
  const etag = tagOf(response.body);
  if (matches(exchange.ifNoneMatch, etag)) {
    const { 'content-type': _, ...kept } = headers;
    return { statusCode: 304, headers: { ...kept, etag }, body: '' };
  }
  return encoded({ ...response, headers: { ...headers, etag } }, exchange);
};
