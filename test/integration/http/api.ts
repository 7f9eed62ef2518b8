import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ROUTES } from '../../../functions/http/index.generated.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import type { Route } from '../../../shared/contracts/route.ts';
import { sharedLocalStack } from '../local-stack.ts';

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** As it came; tests narrow it by `toMatchObject`. */
  readonly json: Readonly<Record<string, unknown>>;
}

const routeOf = (method: string, path: string): Route => {
  const { pathname } = new URL(path, 'http://any');
  const found = ROUTES.filter((route) => {
    const pattern = route.path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.');
    return route.method === method && new RegExp(`^${pattern}$`).test(pathname);
  });
  const [exact] = found.sort((one, other) => one.path.length - other.path.length);
  const route = found.find((each) => each.path === pathname) ?? exact;
  if (route === undefined) throw new Error(`no route for ${method} ${path}`);
  return route;
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** Whatever comes back has to be what the route's description promises. */
const expectAsDescribed = (route: Route, { status, headers, text, json }: Sent): void => {
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    expect(problemSchema.safeParse(json).error, text).toBeUndefined();
    expect(route.problems.map((id) => `/problems/${id}`)).toContain(json.type);
    return;
  }
  if (status === 401 || status === 403 || status === 304) return;
  const described = route.responses[status];
  expect(described, `${route.id} does not describe ${status}: ${text}`).toBeDefined();
  expect(described?.body?.safeParse(json).error, text.slice(0, 500)).toBeUndefined();
};

export interface Api {
  readonly tenant: string;
  send(
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Sent>;
}

/** The real API over HTTP, as one tenant; every answer is held against its description. */
export const apiOf = async (tenant = `t-${randomUUID()}`, token?: string): Promise<Api> => {
  const stack = sharedLocalStack();
  const bearer = token ?? (await stack.token({ tenant }));
  return {
    tenant,
    send: async (method, path, body, headers = {}) => {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const response = await fetch(`${stack.baseUrl}${path}`, {
        method,
        headers: {
          ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isRaw ? Buffer.from(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const sent = {
        status: response.status,
        headers: response.headers,
        text,
        json: parsed(text),
      };
      expectAsDescribed(routeOf(method, path), sent);
      return sent;
    },
  };
};
