import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

const eventSchema = z.looseObject({ type: z.string(), data: z.record(z.string(), z.unknown()) });

export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether one of its signatures is ours to believe. */
  readonly isVerified: boolean;
}

/** A bank's own server that listens to webhooks. */
export interface DemoReceiver {
  readonly url: string;
  /** The secret that the registration answered with. */
  trust(secret: string): void;
  /** Each event once, however often it came. */
  events(): readonly ReceivedEvent[];
  close(): Promise<void>;
}

const SECRET_PREFIX = 'whsec_';

/** As the Standard Webhooks specification has it: HMAC-SHA256 over id, timestamp and body. */
const isSigned = (
  secret: string,
  headers: NodeJS.Dict<string | string[]>,
  body: string,
): boolean => {
  const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']];
  const key = Buffer.from(secret.replace(SECRET_PREFIX, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return String(headers['webhook-signature'] ?? '')
    .split(' ')
    .map((signature) => Buffer.from(signature.replace(/^v1,/, ''), 'base64'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
};

export const startDemoReceiver = async (): Promise<DemoReceiver> => {
  const events = new Map<string, ReceivedEvent>();
  let trusted = '';
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const id = String(request.headers['webhook-id'] ?? '');
    const { type, data } = eventSchema.parse(JSON.parse(body));
    const isVerified = isSigned(trusted, request.headers, body);
    if (isVerified || !events.has(id)) events.set(id, { id, type, data, isVerified });
    response.writeHead(isVerified ? 204 : 401).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    trust: (secret) => {
      trusted = secret;
    },
    events: () => [...events.values()],
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
