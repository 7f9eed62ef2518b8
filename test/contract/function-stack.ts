import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '../../shared/contracts/route.ts';
import { createAssayTable } from '../integration/assay-table.ts';
import { startEngine } from '../integration/embedded-dynamodb-table.ts';
import { startFunctionMessaging } from './function-messaging.ts';

const TABLE_NAME = 'contract';

export interface Invocation {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, texts as they are. */
  readonly body?: unknown;
  readonly tenant?: string | undefined;
  /** Default: those that the route asks for. */
  readonly scopes?: readonly string[];
  /** Changes the finished event, to send what no gateway would. */
  readonly distort?: (event: object) => void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: unknown;
}

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

const handlers = new Map<string, Handler>();

const handlerOf = async (id: string): Promise<Handler> => {
  const held = handlers.get(id);
  if (held !== undefined) return held;
  const module = await import(`../../functions/http/${id}/handler.ts`);
  handlers.set(id, module.handler);
  return module.handler;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const fill = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(values[name] ?? ''));

const eventOf = (route: Route, call: Invocation) => {
  const { path = {}, query = {}, headers = {}, body, tenant = 'contract' } = call;
  const scopes = call.scopes ?? (route.access === 'public' ? [] : route.access.scopes);
  const claims = {
    scope: scopes.join(' '),
    ...('tenant' in call && call.tenant === undefined ? {} : { tenant }),
  };
  const rawPath = fill(route.path, path);
  return {
    version: '2.0',
    routeKey: `${route.method} ${route.path}`,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(path).length === 0 ? {} : { pathParameters: path }),
    requestContext: {
      http: {
        method: route.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '',
        userAgent: '',
      },
      requestId: randomUUID(),
      ...(route.access === 'public' ? {} : { authorizer: { jwt: { claims, scopes } } }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
  };
};

export interface FunctionStack {
  invoke(route: Route, call?: Invocation): Promise<Answer>;
  close(): Promise<void>;
}

/** The handlers themselves, in this process, on the embedded engine. */
export const startFunctionStack = async (): Promise<FunctionStack> => {
  const engine = await startEngine();
  await createAssayTable(engine.client, TABLE_NAME);
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const messaging = await startFunctionMessaging();
  Object.assign(process.env, {
    ...messaging.environment,
    TABLE_NAME,
    TENANT_CLAIM: 'tenant',
    REQUESTS_LOGGED: 'none',
    AWS_ENDPOINT_URL_DYNAMODB: engine.server.endpoint,
  });
  return {
    invoke: async (route, call = {}) => {
      const event = eventOf(route, call);
      call.distort?.(event);
      const handler = await handlerOf(route.id);
      const context = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 10_000 };
      const { statusCode = 0, headers = {}, body = '' } = await handler(event, context);
      const sent = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
      return {
        status: statusCode,
        headers: Object.fromEntries(sent),
        text: body,
        json: parsed(body),
      };
    },
    async close() {
      await messaging.close();
      await engine.close();
    },
  };
};
