import type { IncomingMessage } from 'node:http';
import type { Authorization } from './authorizer.ts';
import type { RouteMatch } from './gateway-routes.ts';

export interface GatewayRequest {
  readonly message: IncomingMessage;
  /** As sent, percent-encoded. */
  readonly path: string;
  readonly query: string;
  readonly body: Buffer;
  readonly requestId: string;
}

const TEXT_TYPES = /^(text\/|application\/(json|javascript|xml|[^;]+\+(json|xml))\b)/i;

/** What a function receives for a request: payload format 2.0 of an HTTP API. */
export const requestEvent = (
  request: GatewayRequest,
  { route, pathParameters }: RouteMatch,
  authorization: (Authorization & { readonly kind: 'allowed' }) | undefined,
) => {
  const { message, path, query, body, requestId } = request;
  const cookies = cookiesOf(message);
  const now = new Date();
  const binary = isBinary(message);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 ? { cookies } : {}),
    headers: headersOf(message, body),
    ...(query === '' ? {} : { queryStringParameters: parametersOf(query) }),
    ...(Object.keys(pathParameters).length > 0 ? { pathParameters } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(authorization
        ? { authorizer: { jwt: { claims: authorization.claims, scopes: authorization.scopes } } }
        : {}),
      domainName: message.headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: message.method ?? '',
        path,
        protocol: `HTTP/${message.httpVersion}`,
        sourceIp: message.socket.remoteAddress ?? '',
        userAgent: message.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.key,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(binary ? 'base64' : 'utf8') } : {}),
    isBase64Encoded: body.length > 0 && binary,
  };
};

/** A compressed body is binary whatever it unpacks to. */
const isBinary = ({ headers }: IncomingMessage): boolean => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return true;
  const type = headers['content-type'];
  return type !== undefined && !TEXT_TYPES.test(type);
};

/** Names in lower case, repeated headers joined by commas, cookies apart. */
const headersOf = (message: IncomingMessage, body: Buffer): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (name !== 'cookie' && values) headers[name] = values.join(',');
  }
  return {
    ...headers,
    'content-length': String(body.length),
    'x-forwarded-for': message.socket.remoteAddress ?? '',
    'x-forwarded-port': String(message.socket.localPort ?? ''),
    'x-forwarded-proto': 'http',
  };
};

const cookiesOf = ({ headers }: IncomingMessage): readonly string[] =>
  headers.cookie?.split(/; */).filter(Boolean) ?? [];

/** Repeated parameters are joined by commas. */
const parametersOf = (query: string): Record<string, string> => {
  const search = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, search.getAll(name).join(',')]),
  );
};

/** `12/Mar/2026:19:03:58 +0000` */
const logTime = (date: Date): string => {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
};
