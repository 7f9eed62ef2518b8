import type {
  AssessItemMessage,
  ExpandBatchMessage,
  RequeueItemsMessage,
  WriteResultsMessage,
} from '../contracts/batch-message.ts';
import type { BatchPriority } from '../domain/batches/batch.ts';
import type { AssessmentIds } from './ports/assessment-ids.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { MessageQueue } from './ports/message-queue.ts';

type Queue<Message> = MessageQueue<Message>;

/** Where the work on batches waits; the items by their priority. */
export interface BatchQueues {
  readonly items: Readonly<Record<BatchPriority, Queue<AssessItemMessage>>>;
  readonly expansions: Queue<ExpandBatchMessage>;
  readonly requeueings: Queue<RequeueItemsMessage>;
  readonly results: Queue<WriteResultsMessage>;
}

/** What the use cases of one tenant's batches need; each takes what it uses of it. */
export interface BatchPorts {
  readonly tenant: string;
  readonly clock: Clock;
  /** Batches bear ids of the same form as assessments. */
  readonly ids: AssessmentIds;
  readonly batches: BatchStore;
  readonly queues: BatchQueues;
}
