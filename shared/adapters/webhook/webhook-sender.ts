import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type {
  Sending,
  SignedRequest,
  WebhookSender,
} from '../../application/ports/webhook-sender.ts';
import { type AddressPolicy, addressPolicy, literalAddress } from './receiver-addresses.ts';
import { signatureHeaders } from './webhook-signature.ts';

const TIMEOUT_MILLISECONDS = 10_000;
/** What a receiver says beyond its status interests nobody, but is read so that it may finish. */
const RESPONSE_BYTES_MAX = 64 * 1024;
const FORBIDDEN = 'address-forbidden';

class AddressForbidden extends Error {
  readonly code = FORBIDDEN;
}

/**
 * Resolves a name and lets the connection have public addresses only. It is the very answer that
 * is connected to: a name that leads elsewhere the next time cannot get round the check.
 */
export const guardedLookup =
  (
    { isAddressAllowed }: AddressPolicy,
    resolve: typeof resolveName = resolveName,
  ): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => isAddressAllowed(address));
      const [first] = allowed;
      if (first === undefined || allowed.length < addresses.length)
        return callback(new AddressForbidden(`${hostname} leads into a private network`), '');
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

/** Seconds of the header, which may be a number or a date. */
export const retryAfterSeconds = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
};

const failureOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'connection-failed';
};

const drained = (response: IncomingMessage): Promise<void> =>
  new Promise((done) => {
    let bytes = 0;
    response.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > RESPONSE_BYTES_MAX) response.destroy();
    });
    response.once('close', done);
  });

const post = (
  { url: text, messageId, body, secrets }: SignedRequest,
  policy: AddressPolicy,
): Promise<IncomingMessage> =>
  new Promise((answered, failed) => {
    const url = new URL(text);
    const literal = literalAddress(url);
    const isForbidden = literal !== undefined && !policy.isAddressAllowed(literal);
    if (!policy.isProtocolAllowed(url) || isForbidden)
      return failed(new AddressForbidden('not an address that may be called'));
    const send = url.protocol === 'http:' ? plainRequest : tlsRequest;
    const request = send(url, {
      method: 'POST',
      // A connection of its own: one that is kept would not be looked up again.
      agent: false,
      lookup: guardedLookup(policy),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'assay-webhooks/1',
        ...signatureHeaders(messageId, Math.floor(Date.now() / 1000), body, secrets),
      },
    });
    request.once('response', answered);
    request.once('error', failed);
    request.end(body);
  });

/** Posts over a connection to a checked address; redirects are answers like any other. */
export const httpWebhookSender: WebhookSender = {
  send: async (signed): Promise<Sending> => {
    const startedAt = performance.now();
    const milliseconds = (): number => Math.round(performance.now() - startedAt);
    try {
      const response = await post(signed, addressPolicy());
      const after = retryAfterSeconds(response.headers['retry-after'], Date.now());
      response.on('error', () => undefined);
      await drained(response);
      return {
        kind: 'answered',
        status: response.statusCode ?? 0,
        milliseconds: milliseconds(),
        ...(after === undefined ? {} : { retryAfterSeconds: after }),
      };
    } catch (error) {
      return { kind: 'unanswered', failure: failureOf(error), milliseconds: milliseconds() };
    }
  },
};
