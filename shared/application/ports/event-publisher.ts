import type { CloudEvent } from '../../contracts/cloud-event.ts';

/** Where events leave for whoever listens. An event may leave more than once, with one id. */
export interface EventPublisher {
  /** Any number; throws `MessagingUnavailable` unless all have been taken. */
  publish(events: readonly CloudEvent[]): Promise<void>;
}
