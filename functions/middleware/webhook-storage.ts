import { dynamoAssessmentHeads } from '../../shared/adapters/dynamodb/assessment-heads.ts';
import { dynamoEventStore } from '../../shared/adapters/dynamodb/event-items.ts';
import {
  dynamoWebhookStore,
  dynamoWebhookTenants,
} from '../../shared/adapters/dynamodb/webhook-store.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { receiverAddresses } from '../../shared/adapters/webhook/receiver-addresses.ts';
import { deliverWebhookQueue } from '../queue/deliver-webhook/message.ts';
import { queueOf } from './messaging.ts';
import { table } from './storage.ts';

/** What the registration of one tenant's webhooks may reach. */
export const webhookPorts = (tenant: string) => ({
  clock: systemClock,
  webhooks: dynamoWebhookStore(table(), tenant),
  addresses: receiverAddresses,
});

/** The same for who sends: the function's declaration must say that it `sends` deliveries. */
export const deliveryPorts = (tenant: string) => ({
  ...webhookPorts(tenant),
  deliveries: queueOf(deliverWebhookQueue),
});

/** What tells others of one tenant's assessments. */
export const eventPorts = (tenant: string) => ({
  events: dynamoEventStore(table(), tenant),
  heads: dynamoAssessmentHeads(table(), tenant),
});

/** No caller, hence every tenant's. */
export const webhookTenants = () => dynamoWebhookTenants(table());
