import type { BatchInput } from '../contracts/batch-input.ts';
import type { Batch } from '../domain/batches/batch.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Language } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { entryOf, pagesOf } from './batch-pages.ts';
import type { BatchPorts } from './batch-ports.ts';
import type { PageEntry } from './ports/batch-store.ts';
import type { PresignedRequest, UploadStore } from './ports/upload-store.ts';

export interface CreateBatchPorts extends BatchPorts {
  readonly uploads: Pick<UploadStore, 'presignedPut'>;
}

export interface BatchCreated {
  readonly batch: Batch;
  /** Where the file is to be sent, before the batch is started. */
  readonly upload?: PresignedRequest;
}

/** Batches of one tenant that may be under way; more would only wait behind each other. */
export const OPEN_BATCHES_MAX = 50;
const RETRY_SECONDS = 60;

const TOO_MANY = refused(
  'batches-too-many',
  {
    en: `${OPEN_BATCHES_MAX} of your batches are not over yet.`,
    zh: `您已有${OPEN_BATCHES_MAX}个批次尚未结束。`,
  },
  { retryAfterSeconds: RETRY_SECONDS },
);

type Sourced = Pick<Batch, 'kind'> & Partial<Pick<Batch, 'upload' | 'portfolio'>>;

const CONTENT_TYPES = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const keyOf = (tenant: string, id: string, format: string): string =>
  `${tenant}/batches/${id}/items.${format}`;

const sourceOf = (input: BatchInput, tenant: string, id: string): Sourced => {
  if (input.upload !== undefined) {
    const { format } = input.upload;
    return { kind: 'upload', upload: { format, key: keyOf(tenant, id, format) } };
  }
  if (input.portfolio === undefined) return { kind: 'inline' };
  const { asOf, models = {}, preview, all: _, ...filter } = input.portfolio;
  const day = asOf === undefined ? {} : { asOf };
  return { kind: 'portfolio', portfolio: { filter, models, preview, ...day } };
};

const newBatch = (
  ports: CreateBatchPorts,
  input: BatchInput,
  language: Language,
  now: IsoInstant,
): Batch => {
  const id = ports.ids.next(dateOf(now), now);
  const source = sourceOf(input, ports.tenant, id);
  const { name } = input;
  return {
    id,
    ...source,
    ...(name === undefined ? {} : { name }),
    priority: input.priority,
    language,
    createdAt: now,
    ...(source.kind === 'upload' ? {} : { startedAt: now }),
    status: source.kind === 'upload' ? 'awaiting-upload' : 'expanding',
    items: 0,
    repeated: 0,
    round: 1,
    isRetrying: false,
    isCancelled: false,
  };
};

const companyOf = ({ company, companyId }: Readonly<Record<string, unknown>>): unknown =>
  typeof company === 'object' && company !== null && 'id' in company ? company.id : companyId;

/** Unless it was given one, an item goes by its company; where that is unreadable, by its row. */
const referenceOf = (
  { reference, request }: NonNullable<BatchInput['items']>[number],
  row: number,
): string => {
  if (reference !== undefined) return reference;
  const company = companyOf(request);
  return typeof company === 'string' && /^[\x21-\x7e]{1,100}$/.test(company)
    ? company
    : `row-${row}`;
};

const inlineEntries = (input: BatchInput): readonly PageEntry[] =>
  (input.items ?? []).map((item, index) =>
    entryOf(index + 1, referenceOf(item, index + 1), { content: item.request }),
  );

/**
 * Takes a batch in: what it asks for is stored before it is there, so that whoever sees the batch
 * finds all of it. Done again under the same id, it changes nothing.
 */
export const createBatch = async (
  ports: CreateBatchPorts,
  input: BatchInput,
  language: Language,
): Promise<Result<BatchCreated, Refusal<'batches-too-many'>>> => {
  const { batches, clock, queues, tenant, uploads } = ports;
  const batch = newBatch(ports, input, language, clock.now());
  const earlier = await batches.find(batch.id);
  if (earlier === undefined && (await batches.countOpen(OPEN_BATCHES_MAX)) >= OPEN_BATCHES_MAX)
    return TOO_MANY;
  if (batch.kind === 'inline')
    for await (const page of pagesOf(inlineEntries(input), 0, batch.createdAt))
      await batches.savePage(batch.id, page);
  await batches.create(batch);
  if (batch.upload === undefined) {
    await queues.expansions.send([{ tenant, batchId: batch.id }]);
    return ok({ batch: earlier ?? batch });
  }
  const { key, format } = batch.upload;
  const upload = await uploads.presignedPut(key, CONTENT_TYPES[format]);
  return ok({ batch: earlier ?? batch, upload });
};
