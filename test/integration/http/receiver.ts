import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A bank's own server, as far as webhooks go. */
export interface Receiver {
  /** `http://127.0.0.1:40001` */
  readonly url: string;
  /** What came to a path, in order. */
  at(path: string): readonly ReceivedMessage[];
  /** What it answers there: one status after the other, the last for ever. Default 200. */
  answer(path: string, statuses: readonly number[], headers?: Record<string, string>): void;
  reset(): void;
  close(): Promise<void>;
}

export const startReceiver = async (): Promise<Receiver> => {
  const received = new Map<string, ReceivedMessage[]>();
  const plans = new Map<string, { statuses: number[]; headers: Record<string, string> }>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const body = await text(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    received.set(path, [...(received.get(path) ?? []), { headers, body }]);
    const plan = plans.get(path);
    const status = (plan?.statuses.length ?? 0) > 1 ? plan?.statuses.shift() : plan?.statuses[0];
    response.writeHead(status ?? 200, plan?.headers).end('received');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    at: (path) => received.get(path) ?? [],
    answer: (path, statuses, headers = {}) => {
      plans.set(path, { statuses: [...statuses], headers });
    },
    reset: () => {
      received.clear();
      plans.clear();
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
