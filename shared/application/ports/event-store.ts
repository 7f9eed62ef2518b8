import type { DomainEvent } from '../domain-event.ts';

export interface EventStore {
  /** An event that is there already is not told again. */
  add(event: DomainEvent): Promise<void>;
}
