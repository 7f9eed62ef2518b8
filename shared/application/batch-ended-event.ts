import type { DomainEvent } from './domain-event.ts';
import type { BatchEnded } from './ports/batch-store.ts';

/** What is told when a batch is over; each time it is taken up and ends again, it is told again. */
export const batchEndedEvent = ({ batch, tally }: BatchEnded): DomainEvent => {
  const { id, name, kind, status, round, items, createdAt, finishedAt } = batch;
  const at = finishedAt ?? createdAt;
  return {
    id: `${id} ${round}`,
    type: 'batch-completed',
    subject: `batches/${id}`,
    at,
    data: {
      batchId: id,
      ...(name === undefined ? {} : { name }),
      kind,
      status,
      round,
      items,
      counts: tally.ends,
      completedAt: at,
    },
  };
};
