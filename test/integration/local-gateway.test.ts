import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AccessTokenOptions, issueAccessToken } from '../../infra/local/access-token.ts';
import {
  LOCAL_AUDIENCE,
  LOCAL_ISSUER,
  type SigningKey,
  signingKey,
} from '../../infra/local/signing-key.ts';
import { type SampleDeployment, startSampleDeployment } from './sample-deployment.ts';

const ECHO =
  "export const handler = async (event) => ({ statusCode: 200, headers: { 'Content-Type': " +
  "'application/json' }, body: JSON.stringify(event) });\n";

/** Answers as the query asks: crashes, waits, or returns odd things. */
const PUPPET = `export const handler = async (event) => {
  const { act } = event.queryStringParameters ?? {};
  if (act === 'crash') throw new Error('crashed on purpose');
  if (act === 'wait') return new Promise(() => {});
  if (act === 'plain') return { greeting: 'hello' };
  if (act === 'binary') return { statusCode: 200, body: 'AAEC', isBase64Encoded: true };
  if (act === 'cookies') return { statusCode: 200, cookies: ['a=1', 'b=2'], body: '' };
  if (act === 'large') return { statusCode: 200, body: 'x'.repeat(7 * 1024 * 1024) };
  if (act === 'nonsense') return { statusCode: 'many' };
  return { statusCode: 204 };
};
`;

let directory: string;
let key: SigningKey;
let deployment: SampleDeployment;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  directory = await mkdtemp(join(tmpdir(), 'assay-keys-'));
  key = await signingKey(join(directory, 'ours'));
  deployment = await startSampleDeployment(key, {
    'get-open': ECHO,
    'get-thing': ECHO,
    'get-special-thing': ECHO,
    'put-thing': PUPPET,
  });
});
afterAll(async () => {
  await deployment.close();
  await rm(directory, { recursive: true, force: true });
});

const token = (options: Partial<AccessTokenOptions> = {}) =>
  issueAccessToken({ tenant: 'bank-a', scopes: ['samples:read'], key, ...options });
const call = (path: string, init: RequestInit = {}) => fetch(`${deployment.baseUrl}${path}`, init);
const bearer = async (options: Partial<AccessTokenOptions> = {}) => ({
  authorization: `Bearer ${await token(options)}`,
});
const echoed = async (path: string, init: RequestInit = {}) => {
  const headers = { ...(await bearer()), ...init.headers };
  const response = await call(path, { ...init, headers });
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
};
const act = async (name: string, init: RequestInit = {}) => {
  const headers = await bearer({ scopes: ['samples:write'] });
  return call(`/things/1?act=${name}`, { method: 'PUT', headers, ...init });
};
const refusal = async (authorization?: string) => {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await call('/things/1', { headers });
  return { status: response.status, body: await response.json() };
};
const UNAUTHORIZED = { status: 401, body: { message: 'Unauthorized' } };
const FORBIDDEN = { status: 403, body: { message: 'Forbidden' } };

describe('the authorizer', () => {
  it('lets a public route pass without a token, and with a worthless one', async () => {
    expect((await call('/open')).status).toBe(200);
    expect((await call('/open', { headers: { authorization: 'worthless' } })).status).toBe(200);
  });

  it('lets a good token pass, with or without the word Bearer', async () => {
    expect((await call('/things/1', { headers: await bearer() })).status).toBe(200);
    expect((await call('/things/1', { headers: { authorization: await token() } })).status).toBe(
      200,
    );
  });

  it('lets a token with one of several scopes pass', async () => {
    for (const scopes of [['samples:write'], ['other', 'samples:admin']]) {
      const headers = await bearer({ scopes });
      expect((await call('/things/1', { method: 'PUT', headers })).status).toBe(204);
    }
  });

  it('refuses a request without a token', async () => {
    expect(await refusal()).toEqual(UNAUTHORIZED);
    const response = await call('/things/1');
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each<[string, Partial<AccessTokenOptions>]>([
    ['expired', { lifetimeSeconds: -1 }],
    ['of another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another audience', { audience: 'somebody-else' }],
  ])('refuses a token %s, and says so', async (_case, options) => {
    const headers = await bearer(options);
    expect(await refusal(headers.authorization)).toEqual(UNAUTHORIZED);
    const response = await call('/things/1', { headers });
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('refuses a token signed with another key under the name of ours', async () => {
    const theirs = await signingKey(join(directory, 'theirs'));
    const forged = await token({ key: { ...theirs, kid: key.kid } });
    expect(await refusal(`Bearer ${forged}`)).toEqual(UNAUTHORIZED);
    expect(await refusal(`Bearer ${await token({ key: theirs })}`)).toEqual(UNAUTHORIZED);
  });

  it('refuses a token without signature or with one made from the public key', async () => {
    const claims = { iss: LOCAL_ISSUER, aud: LOCAL_AUDIENCE, exp: 4e9, scope: 'samples:read' };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none', kid: key.kid })}.${encode(claims)}.`;
    expect(await refusal(`Bearer ${unsigned}`)).toEqual(UNAUTHORIZED);
    const symmetric = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .sign(Buffer.from(JSON.stringify(key.n)));
    expect(await refusal(`Bearer ${symmetric}`)).toEqual(UNAUTHORIZED);
  });

  it('refuses a token whose claims were changed after signing', async () => {
    const [header, , signature] = (await token()).split('.');
    const claims = { iss: LOCAL_ISSUER, aud: LOCAL_AUDIENCE, exp: 4e9, tenant: 'bank-b' };
    const changed = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await refusal(`Bearer ${header}.${changed}.${signature}`)).toEqual(UNAUTHORIZED);
  });

  it.each(['Bearer', 'Bearer ', 'Bearer x.y.z', 'Basic dXNlcjpwYXNz', 'Bearer ..', '\t'])(
    'refuses the header %j',
    async (authorization) => {
      expect(await refusal(authorization)).toEqual(UNAUTHORIZED);
    },
  );

  it.each([[[]], [['samples:write']], [['samples:reader']], [['Samples:Read']]])(
    'forbids what the scopes %j do not cover',
    async (scopes) => {
      const { authorization } = await bearer({ scopes });
      expect(await refusal(authorization)).toEqual(FORBIDDEN);
    },
  );
});

describe('the event', () => {
  it('carries claims as text and the scopes that counted', async () => {
    const { requestContext } = await echoed('/things/1');
    const { claims, scopes } = requestContext.authorizer.jwt;
    expect(claims).toMatchObject({ tenant: 'bank-a', iss: LOCAL_ISSUER });
    expect(claims.exp).toMatch(/^\d+$/);
    expect(scopes).toEqual(['samples:read']);
  });

  it('decodes path parameters, and prefers a literal path to a parameter', async () => {
    const { pathParameters, routeKey } = await echoed('/things/a%2Fb%20%E4%B8%AD');
    expect(pathParameters).toEqual({ thingId: 'a/b 中' });
    expect(routeKey).toBe('GET /things/{thingId}');
    expect((await echoed('/things/special')).routeKey).toBe('GET /things/special');
  });

  it('joins repeated query parameters and keeps the raw query', async () => {
    const event = await echoed('/things/1?a=1&a=2&b=%20x&c');
    expect(event.queryStringParameters).toEqual({ a: '1,2', b: ' x', c: '' });
    expect(event.rawQueryString).toBe('a=1&a=2&b=%20x&c');
  });

  it('lowers the names of headers and keeps cookies apart', async () => {
    const headers = { 'X-Custom': 'One', Cookie: 'a=1; b=2' };
    const event = await echoed('/things/1', { headers });
    expect(event.headers['x-custom']).toBe('One');
    expect(event.headers.cookie).toBeUndefined();
    expect(event.cookies).toEqual(['a=1', 'b=2']);
  });
});

describe('the body of a request', () => {
  const received = async (
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string>,
  ) => {
    const response = await startedWithEcho('PUT', body, headers);
    const event = JSON.parse(await response.text());
    return { body: event.body, isBase64Encoded: event.isBase64Encoded };
  };
  let echo: SampleDeployment;
  beforeAll(async () => {
    echo = await startSampleDeployment(key, { 'put-thing': ECHO });
  });
  afterAll(() => echo.close());
  const startedWithEcho = async (
    method: string,
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string>,
  ) => {
    const authorization = await bearer({ scopes: ['samples:write'] });
    return fetch(`${echo.baseUrl}/things/1`, {
      method,
      body,
      headers: { ...authorization, ...headers },
    });
  };

  it.each(['application/json', 'application/problem+json; charset=utf-8', 'text/csv'])(
    'arrives as text if it is %s',
    async (type) => {
      expect(await received('{"信":1}', { 'content-type': type })).toEqual({
        body: '{"信":1}',
        isBase64Encoded: false,
      });
    },
  );

  it('arrives in base64 if it is binary or compressed', async () => {
    const zipped = gzipSync('{}');
    const expected = { body: zipped.toString('base64'), isBase64Encoded: true };
    expect(await received(zipped, { 'content-type': 'application/octet-stream' })).toEqual(
      expected,
    );
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect(await received(zipped, headers)).toEqual(expected);
  });

  it.each([
    ['the 10 MB of the gateway', 10 * 1024 * 1024 + 1, 'text/plain'],
    ['the 6 MB of a function', 6 * 1024 * 1024 + 1, 'text/plain'],
    ['the 6 MB of a function once in base64', 5 * 1024 * 1024, 'application/octet-stream'],
  ])('is refused above %s', async (_limit, size, type) => {
    const response = await startedWithEcho('PUT', 'x'.repeat(size), { 'content-type': type });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'Request Too Long' });
  });

  it('is accepted below the limit', async () => {
    const size = 2 * 1024 * 1024;
    const headers = { 'content-type': 'text/plain' };
    expect((await received('x'.repeat(size), headers)).body).toHaveLength(size);
  });
});

describe('the answer', () => {
  it.each([
    ['crash', 500, 'Internal Server Error'],
    ['large', 500, 'Internal Server Error'],
    ['nonsense', 500, 'Internal Server Error'],
    ['wait', 503, 'Service Unavailable'],
  ])('to a function that does %s is %i and tells nothing more', async (name, status, message) => {
    const response = await act(name);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message });
  });

  it('without a status is a success with the whole result as its body', async () => {
    const response = await act('plain');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ greeting: 'hello' });
  });

  it('in base64 is sent as bytes', async () => {
    const bytes = new Uint8Array(await (await act('binary')).arrayBuffer());
    expect([...bytes]).toEqual([0, 1, 2]);
  });

  it('sets every cookie', async () => {
    expect((await act('cookies')).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it.each([
    ['GET', '/nowhere'],
    ['GET', '/things'],
    ['GET', '/things/'],
    ['GET', '/things/1/more'],
    ['DELETE', '/things/1'],
    ['OPTIONS', '/things/1'],
    ['POST', '/open'],
  ])('to %s %s is 404', async (method, path) => {
    const response = await call(path, { method, headers: await bearer() });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'Not Found' });
  });

  it('to HEAD has no body', async () => {
    const response = await call('/open', { method: 'HEAD' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('to a path that is not properly encoded is 400', async () => {
    const response = await call('/things/%E4%B8', { headers: await bearer() });
    expect(response.status).toBe(400);
  });
});

it('gives every process that asks at once the same signing key', async () => {
  const fresh = join(directory, 'fresh');
  const keys = await Promise.all([signingKey(fresh), signingKey(fresh), signingKey(fresh)]);
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
});
