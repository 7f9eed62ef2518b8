import { createWriteStream, openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import type { BatchFormat } from '../../../shared/application/ports/batch-source.ts';
import type { Language } from '../../../shared/kernel/text.ts';

const countsSchema = z.object({
  pending: z.number(),
  succeeded: z.number(),
  failed: z.number(),
  cancelled: z.number(),
});

const batchSchema = z.object({
  id: z.string(),
  status: z.string(),
  items: z.number(),
  repeated: z.number(),
  counts: countsSchema,
  progress: z.object({
    itemsPerSecond: z.number().optional(),
    expectedFinish: z.string().optional(),
  }),
  grades: z.record(z.string(), z.number()),
  problems: z.record(z.string(), z.number()),
  resultsReady: z.boolean(),
  refusal: z.object({ code: z.string(), detail: z.string() }).optional(),
});
export type BatchAnswer = z.output<typeof batchSchema>;

const createdSchema = batchSchema.extend({
  upload: z.object({
    method: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
});

const problemSchema = z.object({ title: z.string(), detail: z.string() });

export interface BatchApi {
  readonly baseUrl: string;
  readonly token: string;
  readonly language: Language;
}

/** An answer that is none; one of 5xx or 429 may be another a moment later. */
export class ApiFailure extends Error {
  readonly isPassing: boolean;

  constructor(status: number, why: string) {
    super(`HTTP ${status} ${why}`);
    this.name = 'ApiFailure';
    this.isPassing = status >= 500 || status === 429;
  }
}

const refusalOf = async (response: Response): Promise<ApiFailure> => {
  const text = await response.text();
  const problem = problemSchema.safeParse(jsonOf(text));
  const why = problem.success ? `${problem.data.title}: ${problem.data.detail}` : text;
  return new ApiFailure(response.status, why);
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const ask = async (
  { baseUrl, token, language }: BatchApi,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> => {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': language === 'zh' ? 'zh-CN' : 'en',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
};

export interface FileGiven {
  readonly file: string;
  readonly name: string;
  readonly format: BatchFormat;
  readonly urgent: boolean;
}

/** Announces a batch, sends its file to the address that comes back, and starts it. */
export const startFileBatch = async (
  api: BatchApi,
  { file, name, format, urgent }: FileGiven,
): Promise<BatchAnswer> => {
  const { id, upload } = createdSchema.parse(
    await ask(api, 'POST', '/v1/batches', {
      name,
      upload: { format },
      priority: urgent ? 'urgent' : 'normal',
    }),
  );
  const { url, method, headers } = upload;
  const sent = await fetch(url, { method, headers, body: await openAsBlob(file) });
  if (!sent.ok) throw await refusalOf(sent);
  return batchSchema.parse(await ask(api, 'POST', `/v1/batches/${id}/start`));
};

export const readBatch = async (api: BatchApi, id: string): Promise<BatchAnswer> =>
  batchSchema.parse(await ask(api, 'GET', `/v1/batches/${id}`));

/** Fetches a result as it comes; nothing of it is held. */
export const fetchResults = async (
  api: BatchApi,
  id: string,
  format: 'ndjson' | 'csv',
  target: string,
): Promise<void> => {
  const answer = await ask(api, 'GET', `/v1/batches/${id}/results?format=${format}`);
  const { url } = z.object({ url: z.string() }).parse(answer);
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw await refusalOf(response);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(target));
};
