import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type MultipartUploads, multipartUploads } from './multipart-uploads.ts';
import { type ObjectFiles, objectFiles, type StoredObject } from './object-files.ts';
import { isPresignedRight } from './signed-request.ts';

export interface EmbeddedS3 {
  /** What the SDK wants in AWS_ENDPOINT_URL_S3. */
  readonly endpoint: string;
  close(): Promise<void>;
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly bucket: string;
  readonly key: string;
}

interface Store {
  readonly files: ObjectFiles;
  readonly uploads: MultipartUploads;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Serves objects from a directory on a free port of this machine only: what this product uses of
 * S3, in pieces as they come, however large. Without a directory they go to a temporary one.
 */
export const startEmbeddedS3 = async (path: string | undefined): Promise<EmbeddedS3> => {
  const directory = path ?? (await mkdtemp(join(tmpdir(), 'assay-objects-')));
  const files = objectFiles(directory);
  const store = { files, uploads: multipartUploads(files) };
  const server = createServer((message, response) => {
    answer(store, message, response).catch((error) => {
      if (!message.destroyed) console.error(error);
      if (!response.headersSent) refuse(response, 500, 'InternalError');
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      if (path === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
};

const refuse = (response: ServerResponse, status: number, code: string): void => {
  const body = `${XML}<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
};

/** The SDK signs its own requests in a header, which nobody else on this machine has use for. */
const isAllowed = (message: IncomingMessage, url: URL): boolean =>
  message.headers.authorization !== undefined ||
  isPresignedRight(message, url, process.env.AWS_SECRET_ACCESS_KEY ?? '', Date.now());

const answer = async (
  store: Store,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(message.url ?? '/', 'http://localhost');
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  response.setHeader('x-amz-request-id', randomUUID());
  if (!isAllowed(message, url)) return refuse(response, 403, 'AccessDenied');
  if (message.headers['content-encoding']?.includes('aws-chunked'))
    return refuse(response, 501, 'NotImplemented');
  const exchange = { message, response, url, bucket, key };
  switch (message.method) {
    case 'PUT':
      return put(store, exchange);
    case 'POST':
      return post(store, exchange);
    case 'GET':
    case 'HEAD':
      return get(store, exchange);
    case 'DELETE':
      return remove(store, exchange);
    default:
      return refuse(response, 405, 'MethodNotAllowed');
  }
};

const typeOf = ({ headers }: IncomingMessage): string =>
  headers['content-type'] ?? 'application/octet-stream';

const put = async ({ files, uploads }: Store, exchange: Exchange): Promise<void> => {
  const { message, response, url, bucket, key } = exchange;
  const id = url.searchParams.get('uploadId');
  const stored =
    id === null
      ? await files.put(bucket, key, typeOf(message), message)
      : await uploads.addPart(id, Number(url.searchParams.get('partNumber')), message);
  if (stored === undefined) return refuse(response, 404, 'NoSuchUpload');
  response.writeHead(200, { etag: stored.etag }).end();
};

const post = async ({ uploads }: Store, exchange: Exchange): Promise<void> => {
  const { message, response, url, bucket, key } = exchange;
  message.resume();
  const xml = (body: string): void => {
    response.writeHead(200, { 'content-type': 'application/xml' }).end(`${XML}${body}`);
  };
  if (url.searchParams.has('uploads')) {
    const id = uploads.begin(bucket, key, typeOf(message));
    return xml(
      `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }
  const stored = await uploads.complete(url.searchParams.get('uploadId') ?? '');
  if (stored === undefined) return refuse(response, 404, 'NoSuchUpload');
  xml(`<CompleteMultipartUploadResult><ETag>${stored.etag}</ETag></CompleteMultipartUploadResult>`);
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Both ends included; undefined asks for the whole. */
const spanOf = (range: string | undefined, bytes: number): Span | 'unsatisfiable' | undefined => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = Math.min(to ? Number(to) : bytes - 1, bytes - 1);
  return start <= end ? { start, end } : 'unsatisfiable';
};

const headersOf = ({ contentType, etag, storedAt }: StoredObject, url: URL) => {
  const disposition = url.searchParams.get('response-content-disposition');
  return {
    'content-type': contentType,
    etag,
    'last-modified': new Date(storedAt).toUTCString(),
    'accept-ranges': 'bytes',
    ...(disposition === null ? {} : { 'content-disposition': disposition }),
  };
};

const get = async ({ files }: Store, exchange: Exchange): Promise<void> => {
  const { message, response, url, bucket, key } = exchange;
  const stored = await files.find(bucket, key);
  if (stored === undefined) return refuse(response, 404, 'NoSuchKey');
  const span = spanOf(message.headers.range, stored.bytes);
  if (span === 'unsatisfiable') return refuse(response, 416, 'InvalidRange');
  const { start, end } = span ?? { start: 0, end: stored.bytes - 1 };
  response.writeHead(span === undefined ? 200 : 206, {
    ...headersOf(stored, url),
    'content-length': end - start + 1,
    ...(span === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${stored.bytes}` }),
  });
  if (message.method === 'HEAD' || stored.bytes === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(files.pathOf(bucket, stored), { start, end }), response);
};

const remove = async ({ files, uploads }: Store, exchange: Exchange): Promise<void> => {
  const { response, url, bucket, key } = exchange;
  const id = url.searchParams.get('uploadId');
  if (id === null) await files.remove(bucket, key);
  else await uploads.abort(id);
  response.writeHead(204).end();
};
