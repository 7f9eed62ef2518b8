import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Authorizer } from './authorizer.ts';
import {
  functionAnswer,
  type GatewayAnswer,
  jsonAnswer,
  messageAnswer,
} from './function-answer.ts';
import { FunctionTimeout, type LocalFunctions } from './functions.ts';
import { type GatewayRoute, matchRoute, type RouteMatch } from './gateway-routes.ts';
import type { LocalPages } from './local-pages.ts';
import { requestEvent } from './request-event.ts';

export interface GatewayParts {
  readonly routes: readonly GatewayRoute[];
  readonly authorizers: ReadonlyMap<string, Authorizer>;
  readonly functions: LocalFunctions;
  /** What the local identity provider publishes, by path. */
  readonly documents: ReadonlyMap<string, unknown>;
  readonly pages?: LocalPages;
}

/** The limits of the gateway on a request, and of a function on what it gets and gives. */
const REQUEST_BYTES_MAX = 10 * 1024 * 1024;
const PAYLOAD_BYTES_MAX = 6 * 1024 * 1024;

const NOT_FOUND = messageAnswer(404, 'Not Found');
const BAD_REQUEST = messageAnswer(400, 'Bad Request');
const TOO_LONG = messageAnswer(413, 'Request Too Long');
const CRASHED = messageAnswer(500, 'Internal Server Error');
const TIMED_OUT = messageAnswer(503, 'Service Unavailable');

/** An HTTP server that behaves as an HTTP API in front of the functions. */
export const createGateway = (parts: GatewayParts): Server =>
  createServer((request, response) => {
    answer(parts, request).then(
      (sent) => send(request, response, sent),
      (error) => {
        if (!request.destroyed) console.error(error);
        send(request, response, CRASHED);
      },
    );
  });

const answer = async (parts: GatewayParts, message: IncomingMessage): Promise<GatewayAnswer> => {
  const [path = '/', ...rest] = (message.url ?? '/').split('?');
  const query = rest.join('?');
  const body = await readBody(message);
  const document = message.method === 'GET' ? parts.documents.get(path) : undefined;
  if (document !== undefined) return jsonAnswer(200, JSON.stringify(document));
  const search = new URLSearchParams(query);
  const page = await parts.pages?.answer(message.method ?? '', path, search, body);
  if (page !== undefined) return page;
  const match = matched(parts.routes, message.method ?? '', path);
  if (match === 'malformed') return BAD_REQUEST;
  if (match === undefined) return NOT_FOUND;
  const authorization = await authorize(parts, message, match.route);
  if (authorization?.kind === 'refused') {
    const { statusCode, challenge } = authorization;
    const text = statusCode === 401 ? 'Unauthorized' : 'Forbidden';
    return messageAnswer(statusCode, text, { 'www-authenticate': challenge });
  }
  if (body === undefined) return TOO_LONG;
  const request = { message, path, query, body, requestId: randomUUID() };
  return invoke(parts.functions, match.route, requestEvent(request, match, authorization));
};

const matched = (
  routes: readonly GatewayRoute[],
  method: string,
  path: string,
): RouteMatch | 'malformed' | undefined => {
  try {
    return matchRoute(routes, method, path);
  } catch (error) {
    if (error instanceof URIError) return 'malformed';
    throw error;
  }
};

const authorize = async (parts: GatewayParts, message: IncomingMessage, route: GatewayRoute) => {
  if (route.authorizerId === undefined) return undefined;
  const authorizer = parts.authorizers.get(route.authorizerId);
  if (authorizer === undefined) throw new Error(`${route.key} has an unknown authorizer`);
  return authorizer(message.headers.authorization, route.scopes);
};

const invoke = async (
  functions: LocalFunctions,
  route: GatewayRoute,
  event: unknown,
): Promise<GatewayAnswer> => {
  if (isAbovePayloadLimit(event)) return TOO_LONG;
  try {
    const result = await functions.invoke(route.functionId, event);
    if (isAbovePayloadLimit(result)) throw new Error('The response is larger than 6 MB');
    return functionAnswer(result);
  } catch (error) {
    console.error(`${route.key} failed:`, error);
    return error instanceof FunctionTimeout ? TIMED_OUT : CRASHED;
  }
};

const isAbovePayloadLimit = (payload: unknown): boolean =>
  Buffer.byteLength(JSON.stringify(payload) ?? '') > PAYLOAD_BYTES_MAX;

/** Reads to the end even if it is too long, or the caller would not hear the answer. */
const readBody = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= REQUEST_BYTES_MAX) chunks.push(bytes);
  }
  return size <= REQUEST_BYTES_MAX ? Buffer.concat(chunks) : undefined;
};

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  { statusCode, headers, body }: GatewayAnswer,
): void => {
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  const bodiless = statusCode === 204 || statusCode === 304;
  response.setHeader('apigw-requestid', randomUUID());
  if (bodiless) response.removeHeader('content-type');
  else response.setHeader('content-length', body.length);
  response.statusCode = statusCode;
  response.end(bodiless || request.method === 'HEAD' ? undefined : body);
};
