import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { contentHash } from './content-hash.ts';

/** Something that happened to a company, a batch or a webhook of one tenant. */
export interface DomainEvent {
  /** Names what happened among all of its type: told twice, it is one event. */
  readonly id: string;
  /** Id of a declared event type. */
  readonly type: string;
  /** The company that it happened to; otherwise `subject` says to what. */
  readonly companyId?: string;
  /** `batches/…` or `webhooks/…`; default the company. */
  readonly subject?: string;
  readonly at: IsoInstant;
  readonly data: Readonly<Record<string, unknown>>;
}

const ID_LENGTH = 32;

/** The id under which an event leaves, everywhere and each time the same. */
export const eventId = (tenant: string, { type, id }: Pick<DomainEvent, 'type' | 'id'>): string =>
  `evt_${contentHash([tenant, type, id]).slice(0, ID_LENGTH)}`;

export const eventSubject = ({ subject, companyId }: DomainEvent): string =>
  subject ?? `companies/${companyId ?? ''}`;

/** An event in the envelope in which it leaves. */
export const cloudEventOf = (tenant: string, event: DomainEvent): CloudEvent => ({
  specversion: '1.0',
  id: eventId(tenant, event),
  source: `/tenants/${tenant}`,
  type: `assay.${event.type}`,
  subject: eventSubject(event),
  time: event.at,
  datacontenttype: 'application/json',
  data: { ...event.data },
});
