import { batchPortsOf } from '../../functions/middleware/batch-storage.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { Route } from '../../shared/contracts/route.ts';
import type { Batch } from '../../shared/domain/batches/batch.ts';

const AT = isoInstant('2025-05-15T08:00:00.000Z');

const batch = (id: string, more: Partial<Batch> = {}): Batch => ({
  id,
  kind: 'inline',
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
  ...more,
});

const PREVIEW: Partial<Batch> = {
  kind: 'portfolio',
  status: 'completed',
  portfolio: { filter: {}, models: {}, preview: true },
};

/** What a batch has to be for a route to do with it what it is there for. */
const STATES: Readonly<Record<string, Partial<Batch>>> = {
  'start-batch': {
    kind: 'upload',
    status: 'awaiting-upload',
    upload: { format: 'csv', key: 'none' },
  },
  'close-batch': { kind: 'direct', status: 'open' },
  'retry-batch': { status: 'completed' },
  'commit-batch': PREVIEW,
  'drop-batch': PREVIEW,
};

/** The batch that a route is tried on. */
export const sampleBatchId = ({ id }: Pick<Route, 'id'>): string => `sample-${id}`;

/** One that nothing can be done with any more. */
export const REFUSED_BATCH_ID = 'sample-refused';

/** Puts a batch for each route that needs one, and one that all of them refuse. */
export const putSampleBatches = async (
  tenant: string,
  routes: readonly Pick<Route, 'id'>[],
): Promise<void> => {
  const { batches } = batchPortsOf(tenant);
  for (const route of routes)
    await batches.create(batch(sampleBatchId(route), STATES[route.id] ?? {}));
  await batches.create(batch(REFUSED_BATCH_ID, { kind: 'upload', status: 'refused' }));
};

/** As many batches as a tenant may have under way. */
export const putOpenBatches = async (tenant: string, count: number): Promise<void> => {
  const { batches } = batchPortsOf(tenant);
  for (let index = 0; index < count; index += 1) await batches.create(batch(`open-${index}`));
};
