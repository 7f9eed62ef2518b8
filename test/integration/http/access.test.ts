import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../functions/http/index.generated.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { sharedLocalStack } from '../local-stack.ts';
import { type Api, apiOf } from './api.ts';

const { company, statement2024 } = invented;
const stack = () => sharedLocalStack();

const guarded = ROUTES.filter(({ access }) => access !== 'public').map(
  (route) => [route.id, route] as const,
);

const request = async (method: string, path: string, token?: string): Promise<number> => {
  const response = await fetch(`${stack().baseUrl}${path.replace(/\{\w+\}/g, 'some')}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  await response.arrayBuffer();
  return response.status;
};

describe('without a good token', () => {
  it.each(guarded)('%s is closed', async (_id, { method, path }) => {
    expect(await request(method, path)).toBe(401);
    expect(await request(method, path, 'no.token.atall')).toBe(401);
  });

  it.each([
    ['expired', { lifetimeSeconds: -60 }],
    ['of another issuer', { issuer: 'https://issuer.example' }],
    ['for another audience', { audience: 'another-api' }],
  ])('one %s is refused', async (_name, options) => {
    const token = await stack().token({ tenant: 'anyone', ...options });
    expect(await request('GET', '/v1/companies', token)).toBe(401);
  });

  it('one signed by a foreign key is refused, even under our key’s id', async () => {
    const good = await stack().token({ tenant: 'anyone' });
    const { kid } = JSON.parse(Buffer.from(good.split('.')[0] ?? '', 'base64url').toString());
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const { n = '', e = '', d = '', p = '', q = '', dp = '', dq = '', qi = '' } = jwk;
    const key = { kty: 'RSA' as const, kid, n, e, d, p, q, dp, dq, qi };
    const token = await stack().token({ tenant: 'anyone', key });
    expect(await request('GET', '/v1/companies', token)).toBe(401);
  });

  it('one whose claims were altered is refused', async () => {
    const [header, payload = '', signature] = (await stack().token({ tenant: 'anyone' })).split(
      '.',
    );
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const altered = Buffer.from(JSON.stringify({ ...claims, tenant: 'victim' })).toString(
      'base64url',
    );
    expect(await request('GET', '/v1/companies', `${header}.${altered}.${signature}`)).toBe(401);
  });
});

describe('scopes', () => {
  it.each(guarded)('%s asks for its own', async (_id, { method, path, access }) => {
    const own = access === 'public' ? [] : access.scopes;
    const others = ROUTES.flatMap((route) =>
      route.access === 'public' ? [] : route.access.scopes,
    );
    const foreign = others.filter((scope) => !own.some((each) => each === scope));
    const without = await stack().token({ tenant: 'anyone', scopes: [] });
    const wrong = await stack().token({ tenant: 'anyone', scopes: foreign });
    expect(await request(method, path, without)).toBe(403);
    expect(await request(method, path, wrong)).toBe(403);
  });

  it('do not make up for a missing tenant', async () => {
    const token = await stack().token({ tenant: '' });
    expect(await request('GET', '/v1/companies', token)).toBe(403);
  });
});

describe('two tenants', () => {
  let ours: Api;
  let theirs: Api;
  let assessmentId: unknown;
  beforeAll(async () => {
    [ours, theirs] = [await apiOf(), await apiOf()];
    const body = {
      company: { id: 'shared-id', ...company },
      statements: [statement2024],
      asOf: '2025-05-15',
    };
    assessmentId = (await ours.send('POST', '/v1/assessments', body)).json.id;
  });

  it.each([
    '/v1/companies/shared-id',
    '/v1/companies/shared-id/statements',
    '/v1/companies/shared-id/assessments',
    '/v1/companies/shared-id/rating',
  ])('cannot see each other: %s', async (path) => {
    expect((await ours.send('GET', path)).status).toBe(200);
    expect((await theirs.send('GET', path)).status).toBe(404);
  });

  it('cannot see each other’s assessments by id, nor their companies in the list', async () => {
    const path = `/v1/companies/shared-id/assessments/${assessmentId}`;
    expect((await ours.send('GET', path)).status).toBe(200);
    expect((await theirs.send('GET', path)).status).toBe(404);
    expect((await theirs.send('GET', '/v1/companies')).json.items).toEqual([]);
  });

  it('may use the same ids for different companies', async () => {
    await theirs.send('PUT', '/v1/companies/shared-id', { name: 'Another', country: 'DE' });
    expect((await theirs.send('GET', '/v1/companies/shared-id')).json.name).toBe('Another');
    expect((await ours.send('GET', '/v1/companies/shared-id')).json.name).toBe(company.name);
  });

  it('may use the same idempotency keys, and never get each other’s answers', async () => {
    const headers = { 'idempotency-key': 'the-same' };
    const body = { name: 'Keyed', country: 'CN' };
    const one = await ours.send('PUT', '/v1/companies/keyed', body, headers);
    const other = await theirs.send('PUT', '/v1/companies/keyed', body, headers);
    expect(one.status).toBe(201);
    expect(other.status).toBe(201);
    expect(other.headers.has('idempotency-replayed')).toBe(false);
  });

  it('cannot use each other’s cursors', async () => {
    for (const id of ['a1', 'a2']) {
      await ours.send('PUT', `/v1/companies/${id}`, company);
      await theirs.send('PUT', `/v1/companies/${id}`, company);
    }
    const { json } = await ours.send('GET', '/v1/companies?limit=1');
    const { status } = await theirs.send('GET', `/v1/companies?limit=1&after=${json.next}`);
    expect(status).toBe(400);
  });
});
