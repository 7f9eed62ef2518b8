import {
  type Batch,
  type BatchPriority,
  type BatchStatus,
  isOver,
  type PortfolioOrder,
} from '../domain/batches/batch.ts';
import { dateOf } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { batchNotFound } from './batch-not-found.ts';
import type { BatchPorts } from './batch-ports.ts';
import { finishBatch } from './finish-batch.ts';

type ChangePorts = Omit<BatchPorts, 'ids'>;
type Changed = Promise<Result<Batch, Refusal<'batch-not-found' | 'batch-state-conflict'>>>;

const conflict = (
  batch: Pick<Batch, 'status'>,
  expected: readonly BatchStatus[],
): Result<never, Refusal<'batch-state-conflict'>> =>
  refused(
    'batch-state-conflict',
    {
      en: `The batch is ${batch.status}; it would have to be ${expected.join(' or ')}.`,
      zh: `批次状态为 ${batch.status}，应为 ${expected.join(' 或 ')}。`,
    },
    { members: { batchStatus: batch.status, expected: [...expected] } },
  );

/** The batch as it is once the change is made; or, where it was not, why. */
const changed = async (
  { batches }: Pick<BatchPorts, 'batches'>,
  id: string,
  expected: readonly BatchStatus[],
  change: (batch: Batch) => Promise<boolean>,
): Changed => {
  const batch = await batches.find(id);
  if (batch === undefined) return batchNotFound(id);
  if (!(await change(batch))) return conflict(batch, expected);
  return ok((await batches.find(id)) ?? batch);
};

/** No more requests come: what there is can be finished. */
export const closeBatch = async (ports: ChangePorts, id: string): Changed => {
  const closed = await changed(ports, id, ['open'], ({ kind, status }) =>
    kind === 'direct' && status !== 'open'
      ? Promise.resolve(true)
      : ports.batches.change(id, ['open'], { status: 'running' }),
  );
  if (closed.kind === 'ok') await finishBatch(ports, id);
  return closed;
};

/** The file is there: its items are looked for. Asked again, it is under way already. */
export const startBatch = async (ports: ChangePorts, id: string): Changed => {
  const { batches, clock, queues, tenant } = ports;
  const started = await changed(ports, id, ['awaiting-upload'], async (batch) => {
    const changes = { status: 'expanding', startedAt: clock.now() } as const;
    if (await batches.change(id, ['awaiting-upload'], changes)) return true;
    return batch.kind === 'upload' && !isOver(batch.status);
  });
  if (started.kind === 'ok' && started.value.status === 'expanding')
    await queues.expansions.send([{ tenant, batchId: id }]);
  return started;
};

const CANCELLABLE: readonly BatchStatus[] = ['awaiting-upload', 'expanding', 'open', 'running'];

const cancelIn = async (
  { batches, clock }: ChangePorts,
  { id, status }: Batch,
): Promise<boolean> => {
  switch (status) {
    case 'awaiting-upload': {
      const over = { status: 'cancelled', isCancelled: true, finishedAt: clock.now() } as const;
      const done = await batches.change(id, ['awaiting-upload'], over);
      if (done) await batches.close(id, clock.now());
      return done;
    }
    case 'expanding':
      return batches.change(id, ['expanding'], { isCancelled: true });
    case 'open':
    case 'running':
      return batches.change(id, [status], {
        status: 'cancelling',
        isCancelled: true,
        isRetrying: false,
      });
    default:
      return status === 'cancelling' || status === 'cancelled';
  }
};

/** Gives up what is pending; what has ended stays as it is. */
export const cancelBatch = async (ports: ChangePorts, id: string): Changed => {
  const { queues, tenant } = ports;
  const cancelled = await changed(ports, id, CANCELLABLE, (batch) => cancelIn(ports, batch));
  if (cancelled.kind === 'ok' && !isOver(cancelled.value.status)) {
    await queues.requeueings.send([{ tenant, batchId: id, items: 'pending' }]);
    await finishBatch(ports, id);
  }
  return cancelled;
};

const RETRIABLE: readonly BatchStatus[] = ['completed', 'running', 'open'];

/** Takes up what failed, with what is known now. */
export const retryBatch = async (ports: ChangePorts, id: string): Changed => {
  const { batches, queues, tenant } = ports;
  const retried = await changed(ports, id, RETRIABLE, ({ status, round }) => {
    if (status === 'running' || status === 'open')
      return batches.change(id, [status], { isRetrying: true });
    if (status !== 'completed') return Promise.resolve(false);
    return batches.reopen(id, {
      status: 'running',
      round: round + 1,
      isRetrying: true,
      finishedAt: undefined,
      writtenAt: undefined,
    });
  });
  if (retried.kind === 'ok')
    await queues.requeueings.send([{ tenant, batchId: id, items: 'failed' }]);
  return retried;
};

/** Urgent workers take over what is pending; what others have begun, they finish. */
export const prioritiseBatch = async (
  ports: ChangePorts,
  id: string,
  priority: BatchPriority,
): Changed => {
  const { batches, queues, tenant } = ports;
  const prioritised = await changed(ports, id, CANCELLABLE, () =>
    batches.change(id, CANCELLABLE, { priority }),
  );
  if (prioritised.kind === 'ok' && prioritised.value.status === 'running')
    await queues.requeueings.send([{ tenant, batchId: id, items: 'pending' }]);
  return prioritised;
};

const DECIDABLE: readonly BatchStatus[] = ['completed'];

const isPreview = ({ status, portfolio }: Batch): boolean =>
  status === 'completed' && portfolio?.preview === true;

/** The preview is of no more use; nothing was stored of it, and nothing will be. */
export const dropBatch = (ports: ChangePorts, id: string): Changed =>
  changed(ports, id, DECIDABLE, async (batch) => {
    if (batch.decision !== undefined) return batch.decision === 'dropped';
    if (!isPreview(batch)) return false;
    return ports.batches.change(id, ['completed'], { decision: 'dropped' });
  });

/** The batch that does what a preview has shown; always the same one for a preview. */
const committing = (
  preview: Batch & { readonly portfolio: PortfolioOrder },
  now: Batch['createdAt'],
  id: string,
): Batch => {
  const { name, priority, language, portfolio } = preview;
  return {
    id,
    kind: 'portfolio',
    ...(name === undefined ? {} : { name }),
    priority,
    language,
    createdAt: now,
    startedAt: now,
    status: 'expanding',
    items: 0,
    repeated: 0,
    round: 1,
    isRetrying: false,
    isCancelled: false,
    portfolio: { ...portfolio, preview: false },
    relatedId: preview.id,
  };
};

/**
 * Does what a preview has shown, in a batch of its own over the same companies as they are now.
 * Asked again, it answers with that batch.
 */
export const commitBatch = async (ports: BatchPorts, id: string): Changed => {
  const { batches, clock, ids, queues, tenant } = ports;
  const preview = await batches.find(id);
  if (preview === undefined) return batchNotFound(id);
  const { portfolio, relatedId, decision } = preview;
  if (decision === 'dropped' || portfolio === undefined || !isPreview(preview))
    return conflict(preview, DECIDABLE);
  const now = clock.now();
  const batchId = relatedId ?? ids.next(dateOf(now), now);
  const decided = { decision: 'committed', relatedId: batchId } as const;
  if (relatedId === undefined) await batches.change(id, ['completed'], decided);
  const batch = committing({ ...preview, portfolio }, now, batchId);
  if (await batches.create(batch)) await queues.expansions.send([{ tenant, batchId }]);
  return ok((await batches.find(batchId)) ?? batch);
};
