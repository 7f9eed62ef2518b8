import { describe, expect, it } from 'vitest';
import { assessBatchItem } from '../../../shared/application/assess-batch-item.ts';
import { entryOf, entryOfRow } from '../../../shared/application/batch-pages.ts';
import { endTogether } from '../../../shared/application/end-together.ts';
import type { ItemEnding, PageEntry } from '../../../shared/application/ports/batch-store.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import type { Batch } from '../../../shared/domain/batches/batch.ts';
import { memoryPorts } from './memory-stores.ts';

const AT = isoInstant('2025-05-15T08:00:00Z');

const BATCH: Batch = {
  id: 'batch',
  kind: 'upload',
  priority: 'normal',
  language: 'en',
  createdAt: AT,
  startedAt: AT,
  status: 'running',
  items: 1,
  repeated: 0,
  round: 1,
  isRetrying: false,
  isCancelled: false,
};

const endOf = async (entry: PageEntry): Promise<ItemEnding | undefined> => {
  const ended: ItemEnding[] = [];
  const { reference, hash, row } = entry;
  const page = { id: '000000', acceptedAt: AT, entries: [entry] };
  const item = { reference, hash, row, page: page.id, state: 'pending', acceptedAt: AT } as const;
  const work = await assessBatchItem(
    {
      batches: { find: async () => BATCH, item: async () => item, page: async () => page },
      assessing: memoryPorts,
      ending: endTogether(async (endings) => {
        ended.push(...endings);
      }),
    },
    { tenant: 'bank', batchId: BATCH.id, reference, hash, attempt: 0 },
    false,
  );
  expect(work.outcome).toBe('written');
  return ended[0];
};

const content = { companyId: 'nobody', asOf: '2025-05-15' };
const notice = { pointer: '', code: 'assumed', detail: { en: 'assumed', zh: '假定' } };

describe('an item of a file that is refused', () => {
  it('says in which row, though its problem is of the whole request', async () => {
    const source = { place: { sheet: '企业', row: 7 }, reference: 'r', findings: [], content };
    const ended = await endOf(entryOfRow(1, { ...source, notices: [notice] }));
    expect(ended?.result).toMatchObject({
      state: 'failed',
      refusal: {
        problem: 'company-not-found',
        findings: [{ code: 'company-not-found', place: { sheet: '企业', row: 7 } }],
      },
      notices: [{ code: 'assumed' }],
    });
  });

  it('has the very problem of HTTP where it came in no file', async () => {
    const ended = await endOf(entryOf(1, 'r', { content }));
    expect(ended?.result).toMatchObject({ refusal: { problem: 'company-not-found' } });
    expect(JSON.stringify(ended)).not.toContain('findings');
  });
});
