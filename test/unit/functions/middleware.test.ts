import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { negotiatedLanguage } from '../../../functions/middleware/exchange.ts';
import { jsonBody } from '../../../functions/middleware/json-body.ts';
import { fitted } from '../../../functions/middleware/responses.ts';

const event = (
  body: string | Buffer | undefined,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyEventV2 => {
  const bodiless: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '',
    rawPath: '/',
    rawQueryString: '',
    headers: { ...headers },
    requestContext: {
      accountId: '',
      apiId: '',
      domainName: '',
      domainPrefix: '',
      http: { method: 'POST', path: '/', protocol: '', sourceIp: '', userAgent: '' },
      requestId: '',
      routeKey: '',
      stage: '',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: body instanceof Buffer,
  };
  if (body === undefined) return bodiless;
  return { ...bodiless, body: typeof body === 'string' ? body : body.toString('base64') };
};

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN', 'zh'],
    ['zh-Hant;q=0.8, en;q=0.9', 'en'],
    ['fr, zh;q=0.5', 'zh'],
    ['en;q=0, zh', 'zh'],
    ['*', 'en'],
    ['de', 'en'],
    [';;;q=,,', 'en'],
  ])('%j is answered in %s', (header, language) => {
    expect(negotiatedLanguage(header)).toBe(language);
  });
});

describe('a body', () => {
  const problemOf = (given: APIGatewayProxyEventV2): string => {
    const read = jsonBody(given);
    return read.kind === 'ok' ? 'none' : read.failure.problem;
  };
  const zipped = (text: string) => event(gzipSync(text), { 'content-encoding': 'gzip' });

  it('is read plain, in base 64 and compressed', () => {
    const expected = { kind: 'ok', value: { 名: '值' } };
    const text = '{"名":"值"}';
    expect(jsonBody(event(text))).toEqual(expected);
    expect(jsonBody(event(Buffer.from(text)))).toEqual(expected);
    expect(jsonBody(zipped(text))).toEqual(expected);
  });

  it.each([
    ['nothing', event(undefined), 'malformed-json'],
    ['no JSON', event('{'), 'malformed-json'],
    ['no UTF-8', event(Buffer.from([0x22, 0xff, 0x22])), 'malformed-json'],
    ['replaced bytes', event('{"name":"\ufffd\ufffd"}'), 'malformed-json'],
    ['a name twice', event('{"a":{"b":1,"c":[],"\\u0062":2}}'), 'validation-failed'],
    ['no gzip', event(Buffer.from('{}'), { 'content-encoding': 'gzip' }), 'malformed-json'],
    ['brotli', event('{}', { 'content-encoding': 'br' }), 'unsupported-media-type'],
    [
      'a form',
      event('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
      'unsupported-media-type',
    ],
    [
      'another charset',
      event('{}', { 'content-type': 'application/json; charset=gbk' }),
      'unsupported-media-type',
    ],
    ['a bomb', zipped(`"${'0'.repeat(30_000_000)}"`), 'payload-too-large'],
    ['33 lists in one another', event(`${'['.repeat(33)}1${']'.repeat(33)}`), 'malformed-json'],
    ['a prototype', event('{"a":{"__proto__":{}}}'), 'validation-failed'],
  ])('of %s is refused', (_name, given, problem) => {
    expect(problemOf(given)).toBe(problem);
  });

  it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/merge-patch+json'])(
    'declared as %s is read',
    (type) => {
      expect(problemOf(event('{}', { 'Content-Type': type }))).toBe('none');
    },
  );

  it('may be 32 deep', () => {
    expect(problemOf(event(`${'['.repeat(32)}${']'.repeat(32)}`))).toBe('none');
  });
});

describe('a response', () => {
  const exchange = {
    language: 'en',
    correlationId: 'c',
    instance: '/',
    acceptsGzip: false,
    ifNoneMatch: undefined,
  } as const;
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
  const tag = String(fitted(response, exchange, true).headers?.etag);

  it.each([
    [tag, 304],
    [tag.replace('W/', ''), 304],
    [`"a", ${tag}`, 304],
    ['*', 304],
    ['"a"', 200],
    [tag.replaceAll('"', ''), 200],
  ])('to whom holds %s is %i', (ifNoneMatch, status) => {
    expect(fitted(response, { ...exchange, ifNoneMatch }, true).statusCode).toBe(status);
  });

  it('to a write bears no entity tag and is never 304', () => {
    const sent = fitted(response, { ...exchange, ifNoneMatch: '*' }, false);
    expect(sent.statusCode).toBe(200);
    expect(sent.headers).not.toHaveProperty('etag');
  });

  it('keeps browsers from guessing, framing and caching for others', () => {
    expect(fitted(response, exchange, true).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cache-control': expect.stringContaining('private'),
    });
  });
});
