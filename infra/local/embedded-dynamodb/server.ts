import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Engine, openEngine } from './engine.ts';
import { failureAnswer, validationFailure } from './engine-failure.ts';

export interface EmbeddedDynamodb {
  /** What the SDK wants in AWS_ENDPOINT_URL_DYNAMODB. */
  readonly endpoint: string;
  readonly engine: Engine;
  close(): Promise<void>;
}

/** The service refuses larger requests; one with 100 items of a transaction stays below it. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const SWEEP_INTERVAL_MILLISECONDS = 60_000;

/** Serves an engine over HTTP on a free port of this machine only. */
export const startEmbeddedDynamodb = async (path?: string): Promise<EmbeddedDynamodb> => {
  const engine = await openEngine(path);
  const server = createServer((request, response) => void answer(engine, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const sweep = setInterval(() => {
    engine.sweep(Math.floor(Date.now() / 1000)).catch((error) => console.error(error));
  }, SWEEP_INTERVAL_MILLISECONDS).unref();

  return {
    endpoint: `http://127.0.0.1:${port}`,
    engine,
    async close() {
      clearInterval(sweep);
      server.close();
      server.closeAllConnections();
      await engine.close();
    },
  };
};

const answer = async (
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  let statusCode = 200;
  let body: unknown;
  try {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    body = await engine.request(operation, await readJson(request));
  } catch (error) {
    const failure = failureAnswer(error);
    statusCode = failure.statusCode;
    body = failure.body;
  }
  const text = JSON.stringify(body);
  response.writeHead(statusCode, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
};

const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw validationFailure('Request is larger than 16 MB');
    chunks.push(bytes);
  }
  const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString() || '{}');
  if (typeof parsed !== 'object' || parsed === null) throw validationFailure('Not a JSON object');
  return Object.fromEntries(Object.entries(parsed));
};
