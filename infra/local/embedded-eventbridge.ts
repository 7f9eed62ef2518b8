import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

const requestSchema = z.object({
  Entries: z.array(
    z.object({
      Source: z.string(),
      DetailType: z.string(),
      Detail: z.string(),
      EventBusName: z.string(),
    }),
  ),
});

export interface JournalEntry {
  readonly sequence: number;
  readonly receivedAt: string;
  readonly bus: string;
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
}

export interface EmbeddedEventBridge {
  /** What the SDK wants in AWS_ENDPOINT_URL_EVENTBRIDGE. */
  readonly endpoint: string;
  /** What was put on the bus since the start, oldest first, from a sequence number on. */
  journal(after: number, limit: number): readonly JournalEntry[];
  close(): Promise<void>;
}

const ENTRIES_KEPT_MAX = 10_000;

/** An event bus that nobody listens to but the journal. */
export const startEmbeddedEventBridge = async (): Promise<EmbeddedEventBridge> => {
  const entries: JournalEntry[] = [];
  let sequence = 0;
  const putEvents = (body: string) => {
    const { Entries } = requestSchema.parse(JSON.parse(body));
    for (const { Source: source, DetailType: detailType, Detail, EventBusName: bus } of Entries) {
      sequence += 1;
      const detail: unknown = JSON.parse(Detail);
      const receivedAt = new Date().toISOString();
      entries.push({ sequence, receivedAt, bus, source, detailType, detail });
    }
    if (entries.length > ENTRIES_KEPT_MAX) entries.splice(0, entries.length - ENTRIES_KEPT_MAX);
    return { FailedEntryCount: 0, Entries: Entries.map(() => ({ EventId: randomUUID() })) };
  };
  const server = createServer((message, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    };
    text(message).then(
      (body) => {
        if (message.headers['x-amz-target'] !== 'AWSEvents.PutEvents')
          return answer(400, { __type: 'UnknownOperationException' });
        try {
          answer(200, putEvents(body));
        } catch (error) {
          answer(400, { __type: 'ValidationException', message: String(error) });
        }
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    journal: (after, limit) => {
      const from = entries.findIndex((entry) => entry.sequence > after);
      return from < 0 ? [] : entries.slice(from, from + limit);
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
