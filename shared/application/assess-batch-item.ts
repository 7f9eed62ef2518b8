import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import type { AssessItemMessage } from '../contracts/batch-message.ts';
import type { Batch } from '../domain/batches/batch.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import type { Result } from '../kernel/result.ts';
import { type Refusal, refusal } from '../problems/refusal.ts';
import { type AssessmentPorts, assessInline, assessStored } from './assess-company.ts';
import { batchItemRequest } from './batch-item-request.ts';
import type { EndingTogether } from './end-together.ts';
import { itemRatedOf } from './item-rated-of.ts';
import { remarksOf } from './item-remarks.ts';
import type { BatchItem, BatchStore, ItemResult, PageEntry } from './ports/batch-store.ts';
import { findingsRefusal } from './refuse-findings.ts';
import { rerateCompany } from './rerate-company.ts';

/** Work that may be done again: at the same instant, with the same ids. */
export interface Occasion {
  readonly since: IsoInstant;
  readonly identity: string;
}

export interface ItemPorts {
  readonly batches: Pick<BatchStore, 'find' | 'item' | 'page'>;
  readonly assessing: (occasion: Occasion) => AssessmentPorts;
  readonly ending: EndingTogether;
}

const ratedOf = (document: AssessmentDocument): ItemResult => {
  const { companyId, id } = document;
  return { state: 'succeeded', rated: { ...itemRatedOf(companyId, document), assessmentId: id } };
};

/** Every refusal of an item of a file says where in it: one without findings becomes its own. */
const placed = (refused: Refusal, { place }: PageEntry): Refusal => {
  if (place === undefined) return refused;
  const { problem, detail, findings = [{ pointer: '', code: problem, detail }] } = refused;
  return { ...refused, findings: findings.map((finding) => ({ place, ...finding })) };
};

const resultOf = (assessed: Result<AssessmentDocument, Refusal>, entry: PageEntry): ItemResult =>
  assessed.kind === 'ok'
    ? ratedOf(assessed.value)
    : { state: 'failed', refusal: placed(assessed.failure, entry) };

const assessEntry = async (
  ports: AssessmentPorts,
  batch: Batch,
  entry: PageEntry,
): Promise<ItemResult> => {
  if (entry.refusal !== undefined) return { state: 'failed', refusal: entry.refusal };
  const read = batchItemRequest(entry.content);
  if (read.kind === 'failed')
    return { state: 'failed', refusal: placed(findingsRefusal(read.failure), entry) };
  const asked = read.value;
  if (asked.kind === 'inline') return resultOf(await assessInline(ports, asked.request), entry);
  const { companyId, request } = asked;
  if (batch.portfolio !== undefined) {
    const rerated = await rerateCompany(ports, companyId, request, batch.portfolio);
    return rerated.kind === 'ok'
      ? { state: 'succeeded', rated: rerated.value }
      : { state: 'failed', refusal: rerated.failure };
  }
  return resultOf(await assessStored(ports, companyId, request), entry);
};

/** What makes an assessment of an item the same one, whoever makes it and how often. */
const identityOf = (tenant: string, { id }: Batch, { reference, hash, row }: BatchItem): string =>
  JSON.stringify([tenant, id, reference, hash, row]);

/** An item that always breaks what is to assess it; told to the caller as HTTP would tell it. */
export const ITEM_BROKEN = refusal('internal-error', {
  en: 'The item could not be assessed because of a fault on our side.',
  zh: '由于我方故障，该条目未能评估。',
});

export interface ItemWork {
  /** `unknown` is a message about an item that is not there, `ended` one that came too late. */
  readonly outcome: 'written' | 'ended' | 'unknown';
}

/**
 * Assesses one item and ends it, once: who comes again finds it ended, who comes at the same time
 * makes the same assessment under the same id and is not counted. `isHopeless` ends it as broken.
 */
export const assessBatchItem = async (
  { batches, assessing, ending }: ItemPorts,
  { tenant, batchId, reference, hash }: AssessItemMessage,
  isHopeless: boolean,
): Promise<ItemWork> =>
  ending.run(async (end) => {
    const name = { reference, hash };
    const [batch, item] = await Promise.all([batches.find(batchId), batches.item(batchId, name)]);
    if (batch === undefined || item === undefined) return { outcome: 'unknown' };
    if (item.state !== 'pending') return { outcome: 'ended' };
    const result = await (async (): Promise<ItemResult> => {
      if (batch.isCancelled) return { state: 'cancelled' };
      if (isHopeless) return { state: 'failed', refusal: ITEM_BROKEN };
      const page = await batches.page(batchId, item.page);
      const entry = page?.entries.find(({ row }) => row === item.row);
      if (entry === undefined) throw new Error(`page ${item.page} lacks row ${item.row}`);
      const identity = identityOf(tenant, batch, item);
      const ports = assessing({ since: item.acceptedAt, identity });
      return { ...(await assessEntry(ports, batch, entry)), ...remarksOf(entry) };
    })();
    await end({ ...name, result });
    return { outcome: 'written' };
  });
