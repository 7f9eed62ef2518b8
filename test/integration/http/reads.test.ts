import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../functions/http/index.generated.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { PROBLEMS } from '../../../shared/problems/index.generated.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
  await api.send('POST', '/v1/assessments', {
    company: { id: 'read', ...invented.company },
    statements: [invented.statement2024],
    asOf: '2025-05-15',
  });
});

const CHINESE = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };

const catalogue = ROUTES.filter(({ tag, path }) => tag === 'catalogue' && !path.includes('{')).map(
  ({ path }) => path,
);

describe('the catalogue', () => {
  it.each(catalogue)('%s has entries, and is unchanged for whom holds it', async (path) => {
    const { json, headers } = await api.send('GET', path);
    expect((json.items as unknown[]).length).toBeGreaterThan(0);
    const etag = headers.get('etag') ?? '';
    const again = await api.send('GET', path, undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('has every model with its shapes', async () => {
    const { json } = await api.send('GET', '/v1/models');
    for (const { id, hash } of json.items as { id: string; hash: string }[])
      expect((await api.send('GET', `/v1/models/${id}`)).json).toMatchObject({ id, hash });
  });
});

describe('a rating read', () => {
  const path = '/v1/companies/read/rating';

  it('speaks the language asked for, and says so', async () => {
    const [english, chinese] = [
      await api.send('GET', path),
      await api.send('GET', path, undefined, CHINESE),
    ];
    expect(english.headers.get('content-language')).toBe('en');
    expect(chinese.headers.get('content-language')).toBe('zh-CN');
    expect(english.json).toMatchObject({ quality: { checks: expect.anything() } });
    expect(chinese.text).toMatch(/盈利|偿债|资产/);
    expect(chinese.headers.get('etag')).not.toBe(english.headers.get('etag'));
  });

  it('keeps its entity tag until the rating changes', async () => {
    const etag = (await api.send('GET', path)).headers.get('etag') ?? '';
    const held = { 'if-none-match': `"other", ${etag}` };
    expect((await api.send('GET', path, undefined, held)).status).toBe(304);
    await api.send('POST', '/v1/companies/read/assessments', { asOf: '2025-05-16' });
    expect((await api.send('GET', path, undefined, held)).status).toBe(200);
  });

  it('comes compressed to whom accepts it', async () => {
    const plain = await api.send('GET', path, undefined, { 'accept-encoding': 'identity' });
    const compressed = await api.send('GET', path, undefined, { 'accept-encoding': 'gzip' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.json).toEqual(plain.json);
  });

  it('bears a correlation id, the caller’s own where it is given', async () => {
    const given = await api.send('GET', path, undefined, { 'x-correlation-id': 'mine-1' });
    const made = await api.send('GET', path);
    expect(given.headers.get('x-correlation-id')).toBe('mine-1');
    expect(made.headers.get('x-correlation-id')).toMatch(/^[\w-]{8,}$/);
  });
});

describe('problems', () => {
  it.each(PROBLEMS.map(({ id }) => id))('%s has a page at its own address', async (id) => {
    const { json } = await api.send('GET', `/problems/${id}`);
    expect(json).toMatchObject({ id, advice: expect.any(String) });
  });

  it('speak Chinese, finding by finding', async () => {
    const { json } = await api.send('PUT', '/v1/companies/x', { nam: 'x' }, CHINESE);
    expect(json.title).toBe('请求未通过校验');
    expect(json.errors).toContainEqual(
      expect.objectContaining({
        pointer: '/nam',
        detail: expect.stringContaining('是否应为 name'),
      }),
    );
  });
});

describe('the documentation', () => {
  it('is a page that loads nothing from elsewhere', async () => {
    const { text, headers } = await api.send('GET', '/docs');
    const sources = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source);
    const files = sources.filter((source) => source.startsWith('/docs/'));
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect((await api.send('GET', file)).status).toBe(200);
  });

  it('describes every route', async () => {
    const { json } = await api.send('GET', '/openapi.json');
    expect(Object.keys(json.paths as object).sort()).toEqual(
      [...new Set(ROUTES.map(({ path }) => path))].sort(),
    );
  });
});
