import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import type { EventPublisher } from '../../application/ports/event-publisher.ts';
import type { CloudEvent } from '../../contracts/cloud-event.ts';
import { MessagingUnavailable, messagingRequest } from '../messaging/messaging-unavailable.ts';

const ENTRIES_MAX = 10;
const ATTEMPTS_MAX = 4;

export const eventBridgeClient = (): EventBridgeClient =>
  new EventBridgeClient({ maxAttempts: ATTEMPTS_MAX });

/** The envelope goes whole into the detail; the bus's own fields repeat what rules match on. */
const entryOf = (busName: string, event: CloudEvent): PutEventsRequestEntry => ({
  EventBusName: busName,
  Source: 'assay',
  DetailType: event.type,
  Time: new Date(event.time),
  Resources: [],
  Detail: JSON.stringify(event),
});

const publishBatch = async (
  client: EventBridgeClient,
  entries: readonly PutEventsRequestEntry[],
): Promise<void> => {
  let waiting = entries;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const command = new PutEventsCommand({ Entries: [...waiting] });
    const answer = await messagingRequest('the event bus', () => client.send(command));
    const { FailedEntryCount = 0, Entries: outcomes = [] } = answer;
    if (FailedEntryCount === 0) return;
    waiting = waiting.filter((_entry, index) => outcomes[index]?.ErrorCode !== undefined);
  }
  throw new MessagingUnavailable('the event bus');
};

export const eventBridgePublisher = (
  client: EventBridgeClient,
  busName: string,
): EventPublisher => ({
  publish: async (events) => {
    const entries = events.map((event) => entryOf(busName, event));
    for (let from = 0; from < entries.length; from += ENTRIES_MAX)
      await publishBatch(client, entries.slice(from, from + ENTRIES_MAX));
  },
});
