import { assessmentEvents } from './assessment-events.ts';
import { cloudEventOf, type DomainEvent } from './domain-event.ts';
import type { AssessmentHead, AssessmentHeads } from './ports/assessment-heads.ts';
import type { EventPublisher } from './ports/event-publisher.ts';
import type { EventStore } from './ports/event-store.ts';
import { type DeliveryPorts, fanOutEvent } from './webhook-deliveries.ts';

/** An event leaves for the bus and for the webhooks that want it. */
export const publishEvent = async (
  ports: DeliveryPorts & { readonly publisher: EventPublisher },
  tenant: string,
  event: DomainEvent,
): Promise<void> => {
  await ports.publisher.publish([cloudEventOf(tenant, event)]);
  await fanOutEvent(ports, tenant, event);
};

export interface Assessed {
  readonly companyId: string;
  readonly head: AssessmentHead;
}

/** Writes down what an assessment tells; once written, it leaves like any other event. */
export const tellOfAssessment = async (
  { events, heads }: { readonly events: EventStore; readonly heads: AssessmentHeads },
  { companyId, head }: Assessed,
): Promise<void> => {
  for (const event of await assessmentEvents(heads, companyId, head)) await events.add(event);
};
