import type { Batch, ItemState } from '../domain/batches/batch.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Language } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { batchNotFound } from './batch-not-found.ts';
import type { BatchPorts } from './batch-ports.ts';
import { type ResultsFormat, resultsFile } from './batch-results.ts';
import { describeBatch, describeBatchItem } from './describe-batch.ts';
import type { PageRequest } from './ports/page.ts';
import type { UploadStore } from './ports/upload-store.ts';

type ReadPorts = Pick<BatchPorts, 'batches' | 'clock' | 'tenant'>;
type NotFound = Refusal<'batch-not-found'>;

export const tellBatch = async ({ batches, clock }: ReadPorts, batch: Batch) =>
  describeBatch(batch, await batches.tally(batch.id), clock.now());

export const getBatch = async (ports: ReadPorts & Pick<BatchPorts, 'queues'>, id: string) => {
  const batch = await ports.batches.find(id);
  if (batch === undefined) return batchNotFound(id);
  // Progress is worth telling even where the queue cannot be asked.
  const queue = await ports.queues.items[batch.priority].depth().catch(() => undefined);
  const { notices, noticesLeftOut } = batch;
  return ok({ ...(await tellBatch(ports, batch)), notices, noticesLeftOut, queue });
};

export const listBatches = async (ports: ReadPorts, request: PageRequest) => {
  const page = await ports.batches.list(request);
  if (page.kind === 'failed') return page;
  const items = await Promise.all(page.value.items.map((batch) => tellBatch(ports, batch)));
  return ok({ ...page.value, items });
};

export const listBatchItems = async (
  { batches }: ReadPorts,
  id: string,
  request: PageRequest & { readonly state?: ItemState | undefined },
  language: Language,
) => {
  if ((await batches.find(id)) === undefined) return batchNotFound(id);
  const page = await batches.items(id, request);
  if (page.kind === 'failed') return page;
  const items = page.value.items.map((item) => describeBatchItem(id, item, language));
  return ok({ ...page.value, items });
};

const notReady = ({ status }: Batch): Result<never, Refusal<'batch-state-conflict'>> =>
  refused(
    'batch-state-conflict',
    {
      en: `The batch is ${status}; its results are not written yet.`,
      zh: `批次状态为 ${status}，结果尚未生成。`,
    },
    { members: { batchStatus: status, expected: ['completed', 'cancelled'] } },
  );

const written = async (
  { batches }: ReadPorts,
  id: string,
): Promise<Result<Batch, NotFound | Refusal<'batch-state-conflict'>>> => {
  const batch = await batches.find(id);
  if (batch === undefined) return batchNotFound(id);
  const isThere = batch.writtenAt !== undefined && batch.status !== 'refused';
  return isThere ? ok(batch) : notReady(batch);
};

/** What the batch as a whole came to, once it is over. */
export const getBatchSummary = async (ports: ReadPorts, id: string) => {
  const batch = await written(ports, id);
  if (batch.kind === 'failed') return batch;
  const summary = await ports.batches.summary(id);
  return summary === undefined ? notReady(batch.value) : ok(summary);
};

/** Where to fetch the whole result from, for a while and without a token. */
export const getBatchResults = async (
  ports: ReadPorts & { readonly uploads: Pick<UploadStore, 'find' | 'presignedGet'> },
  id: string,
  format: ResultsFormat,
) => {
  const batch = await written(ports, id);
  if (batch.kind === 'failed') return batch;
  const { key, fileName } = resultsFile(ports.tenant, batch.value, format);
  const file = await ports.uploads.find(key);
  if (file === undefined) return notReady(batch.value);
  const { url, expiresAt } = await ports.uploads.presignedGet(key, fileName);
  return ok({ format, url, expiresAt, bytes: file.bytes });
};
