import * as z from 'zod';
import { type DomainEvent, eventId, eventSubject } from '../../application/domain-event.ts';
import type { EventStore } from '../../application/ports/event-store.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';
import { isConditionFailed } from './condition-failed.ts';
import { eventKey } from './keys-events.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';

const SCHEMA_VERSION = 1;
const KEPT_SECONDS = 90 * 24 * 60 * 60;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  event: z.object({
    id: z.string(),
    type: z.string(),
    companyId: z.string().optional(),
    subject: z.string().optional(),
    at: z.string().transform(isoInstant),
    data: z.record(z.string(), z.unknown()),
  }),
});

/**
 * An event as an item, to be put in one transaction with the change it tells of. Once it is in the
 * table it leaves, for the bus and for the tenant's webhooks. The same event is the same item.
 */
export const eventItem = (tenant: string, event: DomainEvent): Item => ({
  ...eventKey(tenant, {
    at: event.at,
    subject: eventSubject(event),
    id: eventId(tenant, event),
  }),
  kind: 'event',
  schemaVersion: SCHEMA_VERSION,
  event: {
    id: event.id,
    type: event.type,
    companyId: event.companyId,
    subject: event.subject,
    at: event.at,
    data: event.data,
  },
  // From the day of writing: an event may tell of what happened long ago.
  expiresAt: Math.floor(Date.now() / 1000) + KEPT_SECONDS,
});

export const eventOf = (item: Item): DomainEvent => {
  const { companyId, subject, ...event } = itemSchema.parse(item).event;
  return {
    ...event,
    ...(companyId === undefined ? {} : { companyId }),
    ...(subject === undefined ? {} : { subject }),
  };
};

/** Where events of one tenant are written that no other change tells of. */
export const dynamoEventStore = (table: Table, tenant: string): EventStore => ({
  add: async (event) => {
    try {
      await table.put(eventItem(tenant, event), NEW_ITEM);
    } catch (error) {
      // It was told before.
      if (!isConditionFailed(error)) throw error;
    }
  },
});
