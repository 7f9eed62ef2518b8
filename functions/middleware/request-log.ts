import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '../../shared/contracts/route.ts';
import { requestsLogged } from '../environment.ts';
import { exchangeOf, type HttpEvent } from './exchange.ts';

type LogMiddleware = MiddlewareObj<HttpEvent, APIGatewayProxyStructuredResultV2, Error>;
type LogRequest = Parameters<NonNullable<LogMiddleware['before']>>[0];

const FAILURE_STATUS_MIN = 500;

const started = new WeakMap<object, number>();

const write = (line: Readonly<Record<string, unknown>>): void => {
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

const causeOf = (error: Error | null | undefined) =>
  error === null || error === undefined
    ? {}
    : { error: error.name, message: error.message, stack: error.stack };

/** One structured line per request: no body, no token, no id of a client. */
export const requestLog = (route: Route): LogMiddleware => {
  const log = (request: LogRequest): void => {
    const { event, context, response, error } = request;
    const status = response?.statusCode ?? 500;
    const logged = requestsLogged();
    if (logged === 'none' || (logged === 'failures' && status < FAILURE_STATUS_MIN)) return;
    write({
      level: status >= FAILURE_STATUS_MIN ? 'error' : 'info',
      time: new Date().toISOString(),
      route: route.id,
      status,
      milliseconds: Math.round(performance.now() - (started.get(request) ?? performance.now())),
      correlationId: exchangeOf(event, context).correlationId,
      requestId: context.awsRequestId,
      ...causeOf(error),
    });
  };
  return {
    before: (request) => {
      started.set(request, performance.now());
    },
    after: log,
    onError: log,
  };
};
