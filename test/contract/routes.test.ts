import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { openApiDocument } from '../../shared/catalogue/openapi.ts';
import { SCOPES_OF_ACCESS } from '../../shared/contracts/scopes.ts';

const FUNCTIONS = fileURLToPath(new URL('../../functions/http', import.meta.url));
const HANDLER_LINES_MAX = 40;

const folders = readdirSync(FUNCTIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the routes', () => {
  it('are all the folders of functions/http', () => {
    expect(ROUTES.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('answer different requests', () => {
    const keys = ROUTES.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(ROUTES.map((route) => [route.id, route] as const))(
    '%s reads every parameter of its path',
    (_id, { path, request }) => {
      const read = Object.keys(request.path?.shape ?? {}).sort();
      expect(read).toEqual(parametersOf(path));
    },
  );

  it.each(ROUTES.map((route) => [route.id, route] as const))(
    '%s asks for known scopes only, or is public',
    (_id, { access }) => {
      const scopes = access === 'public' ? [] : access.scopes;
      for (const scope of scopes) expect(Object.keys(SCOPES_OF_ACCESS)).toContain(scope);
      expect(access === 'public' || scopes.length > 0).toBe(true);
    },
  );

  it.each(folders)('%s has a handler that only wires', (folder) => {
    const lines = readFileSync(`${FUNCTIONS}/${folder}/handler.ts`, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(HANDLER_LINES_MAX);
  });

  it('that change something are safe to repeat, and only those', () => {
    const changing = ROUTES.filter(({ storage }) => storage === 'read-write');
    const repeatable = ROUTES.filter(({ problems }) => problems.includes('idempotency-in-flight'));
    expect(repeatable).toEqual(changing);
  });

  it('stand in the API description, each with its scopes and problems', () => {
    const { paths = {} } = openApiDocument();
    for (const route of ROUTES) {
      const item: Readonly<Record<string, unknown>> = { ...paths[route.path] };
      expect(item[route.method.toLowerCase()]).toMatchObject({ operationId: route.id });
    }
  });
});
