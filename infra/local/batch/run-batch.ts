import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BatchFormat } from '../../../shared/application/ports/batch-source.ts';
import { issueAccessToken } from '../access-token.ts';
import {
  ApiFailure,
  type BatchAnswer,
  type BatchApi,
  fetchResults,
  readBatch,
  startFileBatch,
} from './batch-client.ts';
import { writeErrors } from './error-lines.ts';
import { fileNotices } from './file-notices.ts';

const POLL_MILLISECONDS = 500;
/** A machine that is busy with the batch may not answer at once. */
const TRIES_MAX = 20;
const RETRY_MILLISECONDS = 1_000;
const TENANT_DEFAULT = 'demo';

export interface BatchRun {
  readonly batch: BatchAnswer;
  readonly seconds: number;
  readonly notices: number;
  /** What was written beside the file; nothing where it could not be read. */
  readonly files: readonly string[];
}

export interface RunGiven {
  readonly baseUrl: string;
  readonly file: string;
  readonly format: BatchFormat;
  readonly language: BatchApi['language'];
  readonly urgent: boolean;
  /** Default `demo`. */
  readonly tenant?: string;
  readonly onProgress: (batch: BatchAnswer) => void;
}

const isOver = ({ status, resultsReady }: BatchAnswer): boolean =>
  status === 'refused' || ((status === 'completed' || status === 'cancelled') && resultsReady);

const patiently = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiFailure) || !error.isPassing || tries === TRIES_MAX) throw error;
      await pause(RETRY_MILLISECONDS);
    }
  }
};

const followed = async (
  api: () => Promise<BatchApi>,
  started: BatchAnswer,
  onProgress: RunGiven['onProgress'],
): Promise<BatchAnswer> => {
  let batch = started;
  while (!isOver(batch)) {
    await pause(POLL_MILLISECONDS);
    const caller = await api();
    batch = await patiently(() => readBatch(caller, started.id));
    onProgress(batch);
  }
  return batch;
};

/** Sends a file as a batch, follows it to its end and writes what came of it beside the file. */
export const runBatch = async (given: RunGiven): Promise<BatchRun> => {
  const { baseUrl, file, format, language, urgent, onProgress } = given;
  const { tenant = TENANT_DEFAULT } = given;
  // A token lasts an hour; a large batch may take longer.
  const api = async (): Promise<BatchApi> => ({
    baseUrl,
    token: await issueAccessToken({ tenant }),
    language,
  });
  const notices = await fileNotices(file, format, language);
  const start = performance.now();
  const started = await startFileBatch(await api(), { file, name: basename(file), format, urgent });
  const batch = await followed(api, started, onProgress);
  const seconds = (performance.now() - start) / 1000;
  if (batch.status === 'refused') return { batch, seconds, notices: notices.length, files: [] };
  const [ndjson, csv, errors] = ['results.ndjson', 'results.csv', 'errors.csv'].map(
    (ending) => `${file}.${ending}`,
  );
  if (ndjson === undefined || csv === undefined || errors === undefined)
    throw new Error('no names for the results');
  const caller = await api();
  await patiently(() => fetchResults(caller, batch.id, 'ndjson', ndjson));
  await patiently(() => fetchResults(caller, batch.id, 'csv', csv));
  await writeErrors(ndjson, notices, language, errors);
  return { batch, seconds, notices: notices.length, files: [ndjson, csv, errors] };
};
