import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { StoredResponse } from '../../shared/application/ports/idempotency-store.ts';
import type { Route } from '../../shared/contracts/route.ts';
import type { IsoInstant } from '../../shared/kernel/dates.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type Refusal, refusal } from '../../shared/problems/refusal.ts';
import { callerSubject, callerTenant } from './caller.ts';
import { type Exchange, exchangeOf, type HttpEvent } from './exchange.ts';
import { type CallParts, readCall } from './read-call.ts';
import { requestLog } from './request-log.ts';
import { fitted, problemResponse, type Reply, successResponse } from './responses.ts';

/** A request that may have been tried before and broken off after it had stored something. */
export interface Attempt {
  /** When it was first tried. */
  readonly since: IsoInstant;
  /** The same at every try, another for any other request. */
  readonly identity: string;
}

/** A request as a handler sees it: read, validated, and its tenant known. */
export interface Call<Declared extends Route> extends CallParts<Declared> {
  /** Empty on public routes. */
  readonly tenant: string;
  /** Whom the caller's token was issued to. */
  readonly subject: string | undefined;
  /** Where the caller gave a key: what makes a repeated try end where an earlier one did. */
  readonly attempt?: Attempt;
  readonly exchange: Exchange;
}

/** A handler may refuse only with the problems that its route lists. */
export type Answer<Declared extends Route> = (
  call: Call<Declared>,
) => Promise<Result<Reply, Refusal<Declared['problems'][number]>>>;

type Answered = (
  respond: (attempt?: Attempt) => Promise<StoredResponse>,
) => Promise<StoredResponse>;

/** Something between the authorisation and the work, such as the memory of earlier answers. */
export type Around = (
  event: HttpEvent,
  context: Context,
  tenant: string,
  exchange: Exchange,
) => Answered;

const DIRECTLY: Around = () => (respond) => respond();

const BUSY_SECONDS = 1;

/** Storage and what carries messages: the caller need not tell them apart. */
const PASSING = new Set(['StorageUnavailable', 'MessagingUnavailable']);

/** What broke, for the caller: nothing but that it broke, and whether to come again. */
const brokenRefusal = (error: unknown): Refusal =>
  error instanceof Error && PASSING.has(error.name)
    ? refusal(
        'storage-unavailable',
        { en: 'Storage is busy; the request was not carried out.', zh: '存储繁忙，请求未执行。' },
        { retryAfterSeconds: BUSY_SECONDS },
      )
    : refusal('internal-error', {
        en: 'The request could not be carried out because of a fault on our side.',
        zh: '由于我方故障，请求未能执行。',
      });

const brokenAsProblem = (): MiddlewareObj<HttpEvent, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const exchange = exchangeOf(request.event, request.context);
    request.response = fitted(
      problemResponse(brokenRefusal(request.error), exchange),
      exchange,
      false,
    );
  },
});

/**
 * The one composition of an HTTP function: access, validation, the answer, problems, entity tags,
 * headers and one log line. Expected failures are values; what is thrown becomes a 5xx problem.
 */
export const httpHandler = <Declared extends Route>(
  route: Declared,
  answer: Answer<Declared>,
  around: Around = DIRECTLY,
) => {
  const work = async (
    event: HttpEvent,
    tenant: string,
    exchange: Exchange,
    attempt: Attempt | undefined,
  ) => {
    const call = readCall(route, event);
    if (call.kind === 'failed') return problemResponse(call.failure, exchange);
    const tried = attempt === undefined ? {} : { attempt };
    const answered = await answer({
      ...call.value,
      tenant,
      subject: callerSubject(event),
      exchange,
      ...tried,
    });
    return answered.kind === 'ok'
      ? successResponse(answered.value, exchange)
      : problemResponse(answered.failure, exchange);
  };
  return middy<HttpEvent, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(requestLog(route))
    .use(brokenAsProblem())
    .handler(async (event: HttpEvent, context: Context) => {
      const exchange = exchangeOf(event, context);
      const tenant = callerTenant(route, event);
      if (tenant.kind === 'failed')
        return fitted(problemResponse(tenant.failure, exchange), exchange, false);
      const respond = around(event, context, tenant.value, exchange);
      const response = await respond((attempt) => work(event, tenant.value, exchange, attempt));
      return fitted(response, exchange, route.method === 'GET');
    });
};
